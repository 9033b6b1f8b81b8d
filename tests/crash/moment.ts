import { setTimeout as delay } from 'node:timers/promises'

/** Waits for what must come; what does not come in time is a failed test that says what was waited for. */
export const until = async (
  what: string | (() => string),
  check: () => boolean | Promise<boolean>,
  patienceMs = 30_000,
): Promise<void> => {
  const end = Date.now() + patienceMs
  while (!(await check())) {
    if (Date.now() > end) {
      throw new Error(`waited ${patienceMs / 1000} s in vain: ${typeof what === 'string' ? what : what()}`)
    }
    await delay(20)
  }
}
