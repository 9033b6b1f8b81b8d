import type { IncidentType } from '../report/vocabulary.ts'
import type { Sentence } from '../sentence.ts'
import type { Instant } from '../text.ts'
import type { Part, Substate } from './lifecycle.ts'
import type { Priority } from './priority.ts'

/** An agency that could lead, in the order in which it would be asked, and why. */
export type Candidate = { organisation: string; because: Sentence }

/** A country that has to do with it and was not sent it: a key away for the lead, never copied by a machine. */
export type Proposal = { country: string; because: Sentence }

export type Party = {
  organisation: string
  part: Part
  substate: Substate
  because: Sentence
  since: Instant
  dueAt: Instant | null
  acknowledged: { member: string; at: Instant } | null
  accepted: { outcome: string; caseNumber: string | null } | null
  dismissed: { outcome: string } | null
  closed: { reason: string | null } | null
  /** Recalled after acceptance with a case number, or declined: it keeps what it had then and gets nothing new. */
  sealedAt: Instant | null
  /** Whom it saw as the lead when it declined: of them it keeps the steps up to then. Null where it did not decline. */
  knew: string[] | null
}

/** A piece of an incident by one originator. What it says lives in its report or in `text`. */
export type Contribution = {
  id: string
  kind: 'report' | 'question' | 'assessment' | 'note'
  originator: string
  report: string | null
  text: string | null
  outcome: string | null
  at: Instant
}

/** One party was given one contribution: the only thing that lets it be seen. */
export type Grant = {
  contribution: string
  to: string
  by: string
  at: Instant
  purpose: string | null
  basis: string | null
  identities: boolean
  revokedAt: Instant | null
}

/** `about` is the other organisation that the act concerned; `words` is what it said, as code and parameters. */
export type IncidentEntry = {
  event: string
  at: Instant
  organisation: string
  member: string
  verb: string
  about: string | null
  words: Sentence
}

/** What authorities work on: the fold of its stream. No status stands here; each viewer's is a roll-up. */
export type Incident = {
  id: string
  reference: string
  n: number
  openedAt: Instant
  type: IncidentType
  reports: string[]
  priority: Priority
  candidates: Candidate[]
  proposals: Proposal[]
  parties: Party[]
  contributions: Contribution[]
  grants: Grant[]
  history: IncidentEntry[]
}

export const partyOf = (incident: Incident, organisation: string): Party | undefined =>
  incident.parties.find(party => party.organisation === organisation)

export const leadOf = (incident: Incident): Party => incident.parties.find(party => party.part === 'lead')!

export const grantsTo = (incident: Incident, organisation: string): Grant[] =>
  incident.grants.filter(grant => grant.to === organisation && grant.revokedAt === null)
