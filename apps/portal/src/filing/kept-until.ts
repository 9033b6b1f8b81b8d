import { serverNow } from '../design/clock.ts'

/** From so many days before its end on, that a draft ends is said wherever it is seen. */
const announcedDays = 7

export const endsSoon = (keptUntil: string): boolean =>
  Date.parse(keptUntil) - serverNow().getTime() < announcedDays * 24 * 3_600_000
