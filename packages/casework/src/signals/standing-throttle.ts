import type { PrecisionRow } from '@tocsin/db/signal-rows'
import type { Selectable } from 'kysely'

/** A throttle as its company and the secretariat read it: since when, until when it is lifted and why, and what the company says. */
export type StandingThrottle = {
  since: Date
  liftedUntil: Date | null
  liftedReason: string | null
  answer: string | null
  answeredAt: Date | null
}

export const throttleColumns = [
  'throttled_since',
  'lifted_until',
  'lifted_reason',
  'answer',
  'answered_at',
] as const satisfies readonly (keyof PrecisionRow)[]

/** The throttle that stands in a row; null where nobody is throttled. */
export const throttleIn = (
  row: Pick<Selectable<PrecisionRow>, (typeof throttleColumns)[number]>,
): StandingThrottle | null =>
  row.throttled_since && {
    since: row.throttled_since,
    liftedUntil: row.lifted_until,
    liftedReason: row.lifted_reason,
    answer: row.answer,
    answeredAt: row.answered_at,
  }
