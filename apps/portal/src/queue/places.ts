import { type Place, places } from '@tocsin/domain/incident/queue'
import type { IncidentRow } from './incident-row.ts'

const left = new Set<IncidentRow['substate']>(['closed', 'referred'])

const belongs: Record<Place, (row: IncidentRow, member: string) => boolean> = {
  queue: row => !left.has(row.substate),
  mine: (row, member) => row.lease?.member === member,
  questions: row => row.questionsOpen > 0,
  closed: row => left.has(row.substate),
}

/** The rows of a saved place, of those that are here. */
export const rowsOf = (place: Place, rows: readonly IncidentRow[], member: string): IncidentRow[] =>
  rows.filter(row => belongs[place](row, member))

export const isPlace = (value: unknown): value is Place => places.some(place => place === value)
