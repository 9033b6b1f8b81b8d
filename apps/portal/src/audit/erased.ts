import type { AuditedEvent } from './history-read.ts'

const listOf = (event: AuditedEvent, name: string): readonly unknown[] => {
  const field = event.fields.find(field => field.name === name)
  return field && 'value' in field && Array.isArray(field.value) ? field.value : []
}

/**
 * Which fields an erasure named, as `event field`. A field that is absent without it was never given: the ledger
 * committed to the same number of slots either way.
 */
export const erasedFields = (events: readonly AuditedEvent[]): ReadonlySet<string> =>
  new Set(
    events
      .filter(({ verb }) => verb === 'report.erased')
      .flatMap(erasure =>
        listOf(erasure, 'events').flatMap(event =>
          listOf(erasure, 'fields').map(field => `${event} ${field}`),
        ),
      ),
  )
