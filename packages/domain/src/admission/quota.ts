import { z } from 'zod'

/** How many reports a company's programs may hand over in a day of UTC, where the secretariat set nothing else. */
export const reportsPerDayUsual = 250_000

export const reportsPerDay = z.int().min(0).max(10_000_000)
