import { type Instant, instantOf } from '../text.ts'
import type { Sample } from './events.ts'
import type { ReportState } from './lifecycle.ts'

/** Fewer would say nothing about the rest; a batch that is smaller is looked at whole. */
export const sampleMin = 10
export const sampleMax = 200
/** The share of the sample that has to hold before the rest goes out on the strength of it. */
const holdsFrom = 0.9

export const sampleSize = (of: number, wanted: number): number =>
  Math.min(of, Math.max(sampleMin, Math.min(sampleMax, wanted)))

export const sampleHolds = ({ looked, held }: Pick<Sample, 'looked' | 'held'>): boolean =>
  looked > 0 && held / looked >= holdsFrom

/** Thirty days after it came in, a signal that nobody looked at lapses; it is said a week before. */
export const lapseAfterDays = 30
const lapseNoticeDays = 7
const dayMs = 24 * 3_600_000

export const lapsesAt = (filedAt: string): Date => new Date(Date.parse(filedAt) + lapseAfterDays * dayMs)

/** What came in before this moment lapses within the days of notice. */
export const lapsingSince = (now: Date): Instant =>
  instantOf(new Date(now.getTime() - (lapseAfterDays - lapseNoticeDays) * dayMs))

export const lapsesSoon = (filedAt: Instant, now: Date): boolean => filedAt < lapsingSince(now)

/** What a report that was looked at came to be where it did not hold. */
export const notHeld = ['set_aside', 'lapsed', 'retracted'] as const satisfies readonly ReportState[]
