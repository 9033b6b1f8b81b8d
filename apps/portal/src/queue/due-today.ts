import type { IncidentRow } from './incident-row.ts'

/** The end of the reader's own day. */
export const midnightAfter = (now: Date): number => new Date(now).setHours(24, 0, 0, 0)

export const dueBefore =
  (end: number) =>
  ({ dueAt }: Pick<IncidentRow, 'dueAt'>): boolean =>
    dueAt !== null && Date.parse(dueAt) < end
