import type { Instant } from '../text.ts'
import type { ReportState } from './lifecycle.ts'
import type { Question, Report } from './report.ts'

export const reportViewShape = 4

/** Which agency asks is named; which officer, which incident and who else knows are not. */
export type QuestionToCompany = Omit<Question, 'by'> & { organisation: string }

/** That an erasure was asked for and not carried out is between those who asked and who were to do it. */
const ofTheHouse: ReadonlySet<string> = new Set(['report.erasure_withdrawn', 'report.erasure_sent_back'])
/** What an agency does towards the company in its own name. */
const namesItself: ReadonlySet<string> = new Set(['report.asked', 'report.seller_notice_set'])

/** What the company that filed sees of its report, and nothing that its incident knows. */
export type ReportView = {
  reference: string
  state: ReportState
  filedAt: Instant
  leafHash: string
  /** Who handed it in, by the pseudonym: a person or an integration of the company's own. */
  handedInBy: string
  origin: Report['origin']
  type: string
  title: string
  label: string
  audience: Report['audience']
  platform: string
  host: string | null
  listingReference: string | null
  listingType: string
  substanceAsWritten: string | null
  nexus: Report['nexus']
  urgency: string
  basis: string
  mayOpen: Report['mayOpen']
  revisions: Report['revisions']
  evidence: Report['evidence']
  captureUnavailable: string | null
  identities: Report['identities']
  externalReference: string | null
  particulars: Report['particulars']
  sentTo: Report['sentTo']
  reviewed: Report['reviewed']
  setAside: Report['setAside']
  lapsedAt: Report['lapsedAt']
  sellerNotices: Report['sellerNotices']
  contentHash: string | null
  questions: QuestionToCompany[]
  feedback: Report['feedback']
  retracted: Report['retracted']
  /** Who did it where that is the company itself or an agency that asks it; of the others only that it happened. */
  history: { at: Instant; verb: string; organisation: string | null }[]
}

export const viewReport = (report: Report): ReportView => ({
  reference: report.reference,
  state: report.state,
  filedAt: report.filedAt,
  leafHash: report.leafHash,
  handedInBy: report.member,
  origin: report.origin,
  type: report.type,
  title: report.revisions.at(-1)?.title?.trim() || report.substanceAsWritten || report.platform,
  label: report.label,
  audience: report.audience,
  platform: report.platform,
  host: report.host,
  listingReference: report.listingReference,
  listingType: report.listingType,
  substanceAsWritten: report.substanceAsWritten,
  nexus: report.nexus,
  urgency: report.urgency,
  basis: report.basis,
  mayOpen: report.mayOpen,
  revisions: report.revisions,
  evidence: report.evidence,
  captureUnavailable: report.captureUnavailable,
  identities: report.identities,
  externalReference: report.externalReference,
  particulars: report.particulars,
  sentTo: report.sentTo,
  reviewed: report.reviewed,
  setAside: report.setAside,
  lapsedAt: report.lapsedAt,
  sellerNotices: report.sellerNotices,
  contentHash: report.contentHash,
  questions: report.questions.map(({ by, ...question }) => ({ ...question, organisation: by })),
  feedback: report.feedback,
  retracted: report.retracted,
  history: report.history
    .filter(({ verb }) => !ofTheHouse.has(verb))
    .map(({ at, verb, organisation }) => ({
      at,
      verb,
      organisation: organisation === report.organisation || namesItself.has(verb) ? organisation : null,
    })),
})

/** After this a report that is not closed says one neutral sentence, whatever became of it: open, withheld, decoy. */
export const neutralAfterMs = 30 * 24 * 3_600_000

export const saysNothingMore = (view: Pick<ReportView, 'state' | 'filedAt'>, now: Date): boolean =>
  (view.state === 'filed' || view.state === 'in_progress' || view.state === 'question_open') &&
  now.getTime() - Date.parse(view.filedAt) > neutralAfterMs
