import type { Happened } from '@tocsin/domain/event'
import type { CaseFile } from '@tocsin/domain/incident/case-file'
import { evolve, unopened } from '@tocsin/domain/incident/evolve'
import { evolveReport, unfiled } from '@tocsin/domain/report/evolve'
import type { AuditedEvent } from './history-read.ts'

const happened = ({
  id,
  stream,
  n,
  at,
  organisation,
  member,
  verb,
  label,
  leafHash,
  fields,
}: AuditedEvent): Happened =>
  ({
    ...{ id, stream, n, at, organisation, member, verb, label, leafHash },
    fields: Object.fromEntries(fields.map(field => [field.name, 'value' in field ? field.value : undefined])),
  }) as unknown as Happened

const nothing: CaseFile = { incident: unopened(''), reports: [] }

const after = ({ incident, reports }: CaseFile, event: AuditedEvent): CaseFile => {
  if (event.stream.kind === 'incident') return { reports, incident: evolve(incident, happened(event)) }
  const report = reports.find(({ id }) => id === event.stream.id) ?? unfiled(event.stream.id)
  const next = evolveReport(report, happened(event))
  return { incident, reports: [...reports.filter(({ id }) => id !== next.id), next] }
}

/**
 * The case after each event, by the domain's own fold over what the auditor was given: the state at any moment is
 * derived here from the history and asked of nobody. Erased fields are missing in it, as they are in the ledger.
 */
export const replay = (events: readonly AuditedEvent[]): CaseFile[] => {
  const states: CaseFile[] = []
  for (const event of events) states.push(after(states.at(-1) ?? nothing, event))
  return states
}
