import type { SellerNoticeState } from '../report/seller-notice.ts'
import type { IncidentType } from '../report/vocabulary.ts'
import type { Sentence } from '../sentence.ts'
import type { Instant } from '../text.ts'
import type { Candidate, Proposal } from './incident.ts'
import type { Part } from './lifecycle.ts'
import type { Priority } from './priority.ts'

/** What can happen in an incident's stream, and with what. */
export type IncidentFields = {
  'incident.opened': {
    reference: string
    type: IncidentType
    report: string
    priority: Priority
    candidates: Candidate[]
    proposals: Proposal[]
    dueAt: Instant
  }
  'incident.acknowledged': Record<never, never>
  'incident.claimed': Record<never, never>
  'incident.accepted': {
    assessment: string
    outcome: string
    caseNumber: string | undefined
    comment: string | undefined
  }
  'incident.dismissed': { assessment: string; outcome: string; reason: string }
  'incident.declined': { reason: string; next: string; because: Sentence; dueAt: Instant }
  'incident.notice_set': { report: string; state: SellerNoticeState }
  'incident.asked': { question: string; report: string }
  'incident.shared': {
    recipient: string
    part: Part
    contributions: string[]
    identities: boolean
    purpose: string
    basis: string | undefined
    dueAt: Instant
  }
  'incident.recalled': {
    recipient: string
    sealed: boolean
    revoked: { to: string; contribution: string }[]
    withdrawn: string[]
  }
  'incident.revealed': { identities: string[]; reason: string; until: Instant }
  'incident.noted': { note: string; text: string }
  'incident.closed': {
    reason: string | undefined
    feedback: 'sent' | 'withheld' | 'none'
    withheldBecause: string | undefined
  }
  'incident.reopened': { reason: string }
}
