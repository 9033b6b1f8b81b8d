import type { AppRouter } from '@tocsin/api/trpc/router'
import { type Sentence, say } from '@tocsin/domain/sentence'
import type { inferRouterOutputs } from '@trpc/server'

export type HistoryRead = inferRouterOutputs<AppRouter>['audit']['history']
export type AuditedEvent = HistoryRead['events'][number]
export type HistoryRow = inferRouterOutputs<AppRouter>['audit']['list'][number]

/** What happened, as the sentence that every history uses for it. */
export const saidOf = ({ verb, fields }: AuditedEvent): Sentence => {
  const outcome = fields.find(({ name }) => name === 'outcome')
  return say(verb, outcome && 'value' in outcome ? { outcome: String(outcome.value) } : {})
}

/** Identities stay closed to an auditor: their kinds stand in the filing's own fields, their values nowhere. */
export const isClosed = ({ verb }: AuditedEvent, name: string): boolean =>
  name === 'identities' && (verb === 'report.filed' || verb === 'incident.revealed')

/** Each field once, under its name. */
export const fieldsOf = ({ fields }: AuditedEvent): AuditedEvent['fields'] =>
  fields.filter(({ name }, at) => fields.findIndex(other => other.name === name) === at)
