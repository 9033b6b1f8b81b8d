import type { Audience } from '../handling/audience.ts'
import type { IdentityKind, IdentityNote } from '../handling/identities.ts'
import type { Label } from '../handling/tlp.ts'
import type { Instant } from '../text.ts'
import type { EvidenceNote, Judgement, Reviewed, SentTo } from './events.ts'
import type { ReportState } from './lifecycle.ts'
import type { Particulars } from './particulars.ts'
import type { Recognition } from './recognition.ts'
import type { SellerNoticeSet } from './seller-notice.ts'
import type { DisclosureBasis, ListingType, Nexus, Origin, ReportType, Urgency } from './vocabulary.ts'

/** The offer as it was written, identities masked. Null where it was erased. */
export type Revision = {
  at: Instant
  title: string | null
  text: string | null
  price: string | null
  quantity: string | null
  indicators: string[] | null
  reason: string | null
  recognition: Recognition | null
  why: string | null
}

export type Question = {
  id: string
  by: string
  type: string
  text: string | null
  basis: DisclosureBasis
  at: Instant
  dueAt: Instant
  answer: Answered | null
}

/** What an answer said, on what ground, and which kinds of personal data it holds. */
export type Answered = {
  outcome: string
  text: string | null
  at: Instant
  basis: DisclosureBasis
  categories: IdentityKind[]
}

/** `question` is set on what concerns one question: who does not see the question does not see the entry. */
type ReportEntry = {
  event: string
  at: Instant
  organisation: string
  verb: string
  question: string | null
}

/** A report as the fold of its stream: what one company handed over and what it was told since. */
export type Report = {
  id: string
  reference: string
  n: number
  organisation: string
  member: string
  reporterCountry: string | null
  type: ReportType
  state: ReportState
  filedAt: Instant
  /** Leaf hash of the filing: the digest of the receipt. */
  leafHash: string
  origin: Origin
  /** Null as long as nobody at the company has looked. */
  reviewed: Reviewed | null
  platform: string
  host: string | null
  listingReference: string | null
  listingType: ListingType
  substanceAsWritten: string | null
  nexus: Nexus[]
  observedAt: string | null
  urgency: Urgency
  scale: string
  basis: DisclosureBasis
  audience: Audience
  label: Label
  mayOpen: { countries: string[]; basis: string }
  revisions: Revision[]
  evidence: EvidenceNote[]
  captureUnavailable: string | null
  identities: IdentityNote[]
  externalReference: string | null
  /** Null where its kind has none, and where they were erased. */
  particulars: Particulars | null
  /** Null as long as it is a signal, and always of a test organisation. */
  sentTo: SentTo | null
  questions: Question[]
  feedback: { code: string; text: string | null; at: Instant } | null
  retracted: { reason: string | null; at: Instant } | null
  setAside: {
    judgement: Judgement | null
    note: string | null
    at: Instant
    reviewed: Reviewed | null
  } | null
  lapsedAt: Instant | null
  /** The latest of each that set it, the company or an agency. */
  sellerNotices: SellerNoticeSet[]
  contentHash: string | null
  history: ReportEntry[]
}

/** The offer as it stood at a moment; the latest where none is given. */
export const revisionAt = (report: Report, at?: Instant): Revision =>
  report.revisions.findLast(revision => at === undefined || revision.at <= at) ?? report.revisions[0]!
