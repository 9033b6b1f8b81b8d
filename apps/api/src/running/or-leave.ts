import { setTimeout as delay } from 'node:timers/promises'

/** How long an orderly end waits for a database that may say nothing any more. */
const leaveAfterMs = 2_000

/**
 * Waits for what ends, and leaves it where it does not: a transaction that nobody finishes is rolled back when its
 * line goes with the process, and whoever took its lease over does the rest.
 */
export const orLeave = async (ending: Promise<unknown>): Promise<void> => {
  await Promise.race([ending, delay(leaveAfterMs, undefined, { ref: false })])
}
