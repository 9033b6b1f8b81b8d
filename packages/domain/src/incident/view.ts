import { type IdentityKind, identityKinds } from '../handling/identities.ts'
import { type Label, strictest } from '../handling/tlp.ts'
import type { Organisation } from '../organisation.ts'
import type { EvidenceNote, Sample } from '../report/events.ts'
import type { Question, Report, Revision } from '../report/report.ts'
import { revisionAt } from '../report/report.ts'
import type { SellerNoticeSet } from '../report/seller-notice.ts'
import type { Nexus } from '../report/vocabulary.ts'
import { type Sentence, say } from '../sentence.ts'
import type { Instant } from '../text.ts'
import { type CaseFile, opens } from './case-file.ts'
import { historySeen } from './history-seen.ts'
import type { IncidentEntry, Party, Proposal } from './incident.ts'
import { partyOf } from './incident.ts'
import type { Part, Substate } from './lifecycle.ts'
import type { Priority } from './priority.ts'
import { rollUp } from './roll-up.ts'
import { givenTo, seesParty } from './sight.ts'

/** Raised whenever what `view` yields changes for the same history: older rows are then rebuilt without a hint. */
export const viewShape = 6

/** A thing that exists for others and not here. Depends on the grant alone, never on whether there is a value. */
export type Withheld = { field: IdentityKind | 'notes_of_others'; because: Sentence }

export type PartySeen = {
  organisation: string
  part: Part
  substate: Substate
  since: Instant
  /** As what we accepted it; of another party that it did shows in the sub-state, as what does not. */
  accepted: string | null
  grantedBy: string | null
  sealed: boolean
}

/** A file that is not ours to open is not there, nor how many: `withheld` says the same whether there are any. */
export type EvidenceSeen = EvidenceNote & { opensWith: 'grant' | 'reveal' }

export type ReportSeen = {
  id: string
  organisation: string
  platform: string
  host: string | null
  listingReference: string | null
  listingType: string
  type: string
  substanceAsWritten: string | null
  particulars: Report['particulars']
  nexus: Nexus[]
  observedAt: string | null
  filedAt: Instant
  reviewedAt: string
  /** Confirmed on the strength of a sample: how many of how many somebody looked at. Null: this one was looked at. */
  sample: Sample | null
  urgency: string
  scale: string
  basis: string
  label: Label
  audience: Report['audience']
  offer: Revision
  corrections: number
  retractedAt: Instant | null
  evidence: EvidenceSeen[]
  captureUnavailable: string | null
  identities: 'may_reveal' | 'withheld'
  /** Which kinds of personal data came with it; empty where they are not ours to open, whether there are any or not. */
  categories: IdentityKind[]
  /** What we set ourselves and what the company says; what other agencies set is theirs. */
  sellerNotices: SellerNoticeSet[]
  contentHash: string | null
}

type AssessmentSeen = {
  id: string
  organisation: string
  outcome: string | null
  text: string | null
  at: Instant
}
type NoteSeen = { id: string; text: string | null; at: Instant }
type QuestionSeen = Omit<Question, 'by'> & { report: string; organisation: string }

/** What one organisation gets of one incident: the only thing that leaves. Stored, one row for each viewer. */
export type IncidentView = {
  reference: string
  title: string
  type: string
  status: Substate
  label: Label
  openedAt: Instant
  because: Sentence
  part: Part
  substate: Substate
  since: Instant
  dueAt: Instant | null
  acknowledged: Party['acknowledged']
  accepted: Party['accepted']
  sealedAt: Instant | null
  priority: Priority
  reports: ReportSeen[]
  parties: PartySeen[]
  proposals: Proposal[]
  questions: QuestionSeen[]
  assessments: AssessmentSeen[]
  notes: NoteSeen[]
  history: IncidentEntry[]
  withheld: Withheld[]
}

/** Null: this organisation sees nothing, and an outsider sees the same. Pure: the same history, the same row. */
export const view = (file: CaseFile, viewer: Organisation): IncidentView | null => {
  const party = partyOf(file.incident, viewer.id)
  if (!party || party.substate === 'withdrawn') return null
  const until = party.sealedAt ?? undefined
  const given = givenTo(file, party)
  const opened = party.sealedAt === null ? opens(file, viewer, party) : new Set<string>()
  const reports = file.reports
    .filter(report => given.has(report.id))
    .map(report => seen(report, opened, until, viewer.id))
  const parties = file.incident.parties.filter(other => seesParty(file, party, other))
  const questions = questionsSeen(file, party, given)
  const title = reports[0]?.offer.title ?? null
  return {
    reference: file.incident.reference,
    title: title?.trim() || reports[0]?.substanceAsWritten || reports[0]?.platform || '',
    type: file.incident.type,
    status: rollUp(parties.map(other => other.substate)),
    label: strictest(reports.map(({ label }) => label)),
    openedAt: file.incident.openedAt,
    because: party.because,
    part: party.part,
    substate: party.substate,
    since: party.since,
    dueAt: party.dueAt,
    acknowledged: party.acknowledged,
    accepted: party.accepted,
    sealedAt: party.sealedAt,
    priority: file.incident.priority,
    reports,
    parties: parties.map(other => partySeen(file, party, other)),
    proposals: party.part === 'lead' ? file.incident.proposals : [],
    questions,
    assessments: file.incident.contributions
      .filter(({ kind, originator }) => kind === 'assessment' && originator === viewer.id)
      .map(({ id, originator, outcome, text, at }) => ({ id, organisation: originator, outcome, text, at })),
    notes: file.incident.contributions
      .filter(({ kind, originator }) => kind === 'note' && originator === viewer.id)
      .map(({ id, text, at }) => ({ id, text, at })),
    history: historySeen(file, party, new Set(questions.map(({ id }) => id))),
    withheld: withheld(reports),
  }
}

const seen = (
  report: Report,
  opened: ReadonlySet<string>,
  until: Instant | undefined,
  viewer: string,
): ReportSeen => {
  const revealable = opened.has(report.id)
  const revisions = report.revisions.filter(revision => until === undefined || revision.at <= until)
  return {
    id: report.id,
    organisation: report.organisation,
    platform: report.platform,
    host: report.host,
    listingReference: report.listingReference,
    listingType: report.listingType,
    type: report.type,
    substanceAsWritten: report.substanceAsWritten,
    particulars: report.particulars,
    nexus: report.nexus,
    observedAt: report.observedAt,
    filedAt: report.filedAt,
    reviewedAt: report.reviewed?.at ?? report.filedAt,
    sample: report.reviewed?.sample ?? null,
    urgency: report.urgency,
    scale: report.scale,
    basis: report.basis,
    label: report.label,
    audience: report.audience,
    offer: revisionAt(report, until),
    corrections: revisions.length - 1,
    retractedAt:
      report.retracted && (until === undefined || report.retracted.at <= until) ? report.retracted.at : null,
    evidence: report.evidence
      .filter(({ showsNobody }) => showsNobody || revealable)
      .map(item => ({ ...item, opensWith: item.showsNobody ? 'grant' : 'reveal' })),
    captureUnavailable: revealable ? report.captureUnavailable : null,
    identities: revealable ? 'may_reveal' : 'withheld',
    categories: revealable
      ? identityKinds.filter(kind => report.identities.some(identity => identity.kind === kind))
      : [],
    sellerNotices: report.sellerNotices.filter(
      ({ by, at }) => (by === viewer || by === report.organisation) && (until === undefined || at <= until),
    ),
    contentHash: report.contentHash,
  }
}

const partySeen = ({ incident }: CaseFile, party: Party, other: Party): PartySeen => {
  const brought = incident.grants.find(grant => grant.to === other.organisation && grant.revokedAt === null)
  const own = other.organisation === party.organisation
  const theirGranter = brought?.by ?? null
  const showsGranter = own || party.part === 'lead' || theirGranter === party.organisation
  return {
    organisation: other.organisation,
    part: other.part,
    substate: other.substate,
    since: other.since,
    accepted: own ? (other.accepted?.outcome ?? null) : null,
    grantedBy: showsGranter ? theirGranter : null,
    sealed: other.sealedAt !== null && showsGranter,
  }
}

const questionsSeen = (file: CaseFile, party: Party, given: ReadonlySet<string>): QuestionSeen[] =>
  file.reports.flatMap(report =>
    report.questions
      .filter(
        ({ id, by, at }) =>
          (by === party.organisation || given.has(id)) && (!party.sealedAt || at <= party.sealedAt),
      )
      .map(({ by, answer, ...question }) => ({
        ...question,
        report: report.id,
        organisation: by,
        answer: answer && party.sealedAt && answer.at > party.sealedAt ? null : answer,
      })),
  )

const withheld = (reports: readonly ReportSeen[]): Withheld[] => [
  ...(reports.some(({ identities }) => identities === 'withheld')
    ? identityKinds.map(field => ({ field, because: say('withheld.identities_not_granted') }))
    : []),
  { field: 'notes_of_others', because: say('withheld.notes_of_others') },
]
