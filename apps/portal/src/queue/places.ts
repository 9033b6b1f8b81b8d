import type { IncidentRow } from './incident-row.ts'

/** The saved places of the desk. Each count is the number of rows that its link shows. */
export const places = ['queue', 'mine', 'questions', 'closed'] as const
export type Place = (typeof places)[number]

const left = new Set<IncidentRow['substate']>(['closed', 'referred'])

const belongs: Record<Place, (row: IncidentRow, member: string) => boolean> = {
  queue: row => !left.has(row.substate),
  mine: (row, member) => row.lease?.member === member,
  questions: row => row.questionsOpen > 0,
  closed: row => left.has(row.substate),
}

export const rowsOf = (place: Place, rows: readonly IncidentRow[], member: string): IncidentRow[] =>
  rows.filter(row => belongs[place](row, member))

export const isPlace = (value: unknown): value is Place => places.some(place => place === value)
