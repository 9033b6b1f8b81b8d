import type { Audience } from '../handling/audience.ts'
import type { IdentityKind, IdentityNote } from '../handling/identities.ts'
import type { Sentence } from '../sentence.ts'
import type { Instant } from '../text.ts'
import type { Particulars } from './particulars.ts'
import type { Recognition } from './recognition.ts'
import type { SellerNotice } from './seller-notice.ts'
import type { DisclosureBasis, ListingType, Nexus, Origin, ReportType, Urgency } from './vocabulary.ts'

/**
 * Who at the company looked, and when; by a sample, how many of how many were looked at, and how many held. With
 * the seed anybody who has the list can draw the same ones again.
 */
export type Reviewed = { by: string; at: string; sample?: Sample }
export type Sample = { looked: number; held: number; of: number; seed?: string }

export type SentTo = { organisation: string; because: Sentence }

/** Why somebody at the company did not confirm a signal. */
export const judgements = ['legitimate', 'out_of_scope', 'not_enough', 'scam'] as const
export type Judgement = (typeof judgements)[number]

/** A sealed file that came with a report. One that may show somebody is an identity and opens like one. */
export type EvidenceNote = {
  id: string
  sha256: string
  sizeBytes: number
  mediaType: string
  sealedAt: Instant
  showsNobody: boolean
}

/** What a company hands over, looked at or not. */
type HandedOver = {
  reference: string
  type: ReportType
  origin: Origin
  title: string
  text: string
  offer: {
    price: string | null
    quantity: string | null
    substanceAsWritten: string
    type: ListingType
    scale: string
  }
  place: {
    platform: string
    host: string | null
    reference: string | null
    observedAt: string | null
    /** SHA-256 of what stood there, where it may not be kept itself. */
    contentHash?: string
  }
  nexus: Nexus[]
  urgency: Urgency
  indicators: string[]
  reason: string
  basis: DisclosureBasis
  audience: Audience
  mayOpen: { countries: string[]; basis: string }
  evidence: EvidenceNote[]
  captureUnavailable: string | undefined
  recognition: Recognition
  externalReference: string | undefined
  reporterCountry: string
  identityNotes: IdentityNote[]
  particulars: Particulars | undefined
}

/** What can happen in a report's stream, and with what. `fieldOrder` fixes the slots; see the ledger's leaf. */
export type ReportFields = {
  /** Of a test organisation it goes to nobody: `sentTo` is absent. */
  'report.filed': HandedOver & { reviewed: Reviewed; sentTo: SentTo | undefined }
  /** Nobody at the company has looked: it goes to nobody. */
  'report.signalled': HandedOver
  /** Somebody has, and may have put the reason better: from here on it is a report like any other. */
  'report.confirmed': {
    reviewed: Reviewed
    indicators: string[]
    reason: string
    sentTo: SentTo | undefined
  }
  'report.set_aside': { judgement: Judgement; note: string | undefined; reviewed: Reviewed | undefined }
  /** Nobody looked in time: what identified somebody is gone. */
  'report.lapsed': { identities: number }
  'report.corrected': {
    title: string
    text: string
    offer: { price: string | null; quantity: string | null }
    indicators: string[]
    reason: string
    recognition: Recognition
    why: string
    identityNotes: IdentityNote[]
  }
  'report.retracted': { reason: string }
  'report.taken_up': Record<never, never>
  'report.asked': { question: string; type: string; text: string; basis: DisclosureBasis; dueAt: Instant }
  'report.answered': {
    question: string
    outcome: string
    text: string
    basis: DisclosureBasis | undefined
    categories: IdentityKind[] | undefined
  }
  /** Whether the seller may be told. The latest of each that set it stands, until it expires by itself. */
  'report.seller_notice_set': SellerNotice
  'report.feedback_given': { code: string; text: string | undefined }
  'report.reopened': Record<never, never>
  'report.erased': { events: string[]; fields: string[]; basis: string; requestedBy: string }
  /** What was asked for and is not erased: who asked took it back, or who was to do it sent it back. */
  'report.erasure_withdrawn': ErasureDropped
  'report.erasure_sent_back': ErasureDropped
}

type ErasureDropped = {
  fields: string[]
  basis: string
  requestedBy: string
  requestedAt: Instant
  /** Not `reason`: an erasure of the report's own reason leaves it. */
  because: string
}
