import type { ReviewBudget } from './admission/review-budget.ts'
import type { Organisation, OrganisationKind } from './organisation.ts'

/** What a member may do beside what `lifecycle` says about incidents. */
export const duties = ['report', 'triage', 'audit', 'erase', 'administer', 'publish'] as const
export type Duty = (typeof duties)[number]

/** Who acts: a member of an organisation in a session, or an integration with its key. */
export type Actor = {
  /** Pseudonym that stands in the ledger; the row that names the person can be erased. */
  member: string
  organisation: Organisation
  duties: readonly Duty[]
  /** How much his organisation looks at, where it set that itself. */
  budget?: ReviewBudget | undefined
  via:
    | { kind: 'session'; secondFactor?: SecondFactor }
    | { kind: 'key'; client: string; scopes?: readonly string[] }
  /** What he does now is to happen once: asked again under the same key, because no answer came, it is the same act. */
  once?: Once | undefined
}

/** That something is to happen once, and what it is. */
export type Once = { operation: string; key: string; fingerprint: Uint8Array }

/**
 * `fresh`: shown in this session in the last five minutes, which is what letting in and shutting out ask for.
 * A demo world has none and asks for none.
 */
type SecondFactor = 'none' | 'enrolled' | 'fresh'

/** A duty means nothing in an organisation of another kind: a company's member never triages. */
const dutyBelongsTo: Record<Duty, readonly OrganisationKind[]> = {
  report: ['company'],
  triage: ['authority', 'secretariat'],
  audit: ['oversight'],
  erase: ['secretariat', 'oversight'],
  administer: ['company', 'authority', 'secretariat', 'oversight'],
  publish: ['secretariat'],
}

export const dutiesOf = (kind: OrganisationKind): Duty[] =>
  duties.filter(duty => dutyBelongsTo[duty].includes(kind))

export const may = (actor: Actor, duty: Duty): boolean =>
  actor.organisation.standing === 'active' &&
  actor.duties.includes(duty) &&
  dutyBelongsTo[duty].includes(actor.organisation.kind)
