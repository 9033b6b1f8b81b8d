import { type Instant, instantOf } from '../text.ts'
import type { Priority } from './priority.ts'

const hourMs = 3_600_000

/** To acknowledge: 1 h, 24 h, then three and five working days (domain study 12.2). Weekends are UTC's. */
export const acknowledgeBy = (band: Priority['band'], from: Instant): Instant => {
  if (band === 1) return instantOf(new Date(Date.parse(from) + hourMs))
  if (band === 2) return instantOf(new Date(Date.parse(from) + 24 * hourMs))
  return instantOf(workingDaysAfter(new Date(from), band === 3 ? 3 : 5))
}

const workingDaysAfter = (from: Date, days: number): Date => {
  const day = new Date(from)
  for (let left = days; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1)
    if (day.getUTCDay() % 6 !== 0) left -= 1
  }
  return day
}

export const answerWorkingDays = 5

export const answerBy = (from: Instant): Instant =>
  instantOf(workingDaysAfter(new Date(from), answerWorkingDays))
