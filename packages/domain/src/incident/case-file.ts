import type { z } from 'zod'
import type { Actor } from '../actor.ts'
import type { NewEvent } from '../event.ts'
import { strictest } from '../handling/tlp.ts'
import type { Organisation } from '../organisation.ts'
import type { Refusal } from '../refusal.ts'
import type { Report } from '../report/report.ts'
import { type Contribution, grantsTo, type Incident, type Party } from './incident.ts'

/** Everything that rules about an incident read: its own fold and the folds of the reports in it. */
export type CaseFile = { incident: Incident; reports: Report[] }

/** The world around a decision. `id` is a fresh one for what the command makes; `at` is the database's time. */
export type Circumstances = {
  actor: Actor
  party: Party
  at: string
  id: string
  directory: readonly Organisation[]
}

/** What a verb's own file decides, once `lifecycle` has allowed it: what happens, or why not. */
export type Decide<S extends z.ZodType> = (
  file: CaseFile,
  command: z.infer<S>,
  circumstances: Circumstances,
) => NewEvent[] | Refusal

/** An incident's own label is derived: the strictest of its reports'. */
export const labelOfCase = ({ reports }: CaseFile) => strictest(reports.map(report => report.label))

/** What an organisation may pass on: the reports it was given. Its notes and assessments stay its own. */
export const shareable = ({ incident }: CaseFile, sharer: string): Contribution[] => {
  const held = new Set(grantsTo(incident, sharer).map(grant => grant.contribution))
  return incident.contributions.filter(({ id, kind, originator }) =>
    kind === 'report' ? held.has(id) : kind === 'question' && (originator === sharer || held.has(id)),
  )
}

/**
 * The reports whose identities an organisation may open: the lead of a country that the filing names, and
 * whoever was granted them by a sharer's act.
 */
export const opens = (file: CaseFile, organisation: Organisation, party: Party): Set<string> => {
  const granted = grantsTo(file.incident, organisation.id).filter(grant => grant.identities)
  const byShare = new Set(granted.map(grant => grant.contribution))
  const byFiling = (report: Report) =>
    party.part === 'lead' &&
    organisation.country !== null &&
    report.mayOpen.countries.includes(organisation.country)
  return new Set(
    file.reports.filter(report => byFiling(report) || byShare.has(report.id)).map(report => report.id),
  )
}
