import { expect } from 'vitest'
import { seed } from './chance.ts'
import type { Reporters } from './reporters.ts'
import { type Round, sayRounds } from './rounds.ts'
import { tally } from './tally.ts'

/** What every run must show: each round struck at work, and in the end nothing is missing and nothing is twice. */
export const nothingLost = async (
  what: string,
  rounds: readonly Round[],
  reporters: Reporters,
  superuserUrl: string,
): Promise<void> => {
  await reporters.finish()
  const counted = await tally(superuserUrl, reporters)
  console.log(
    `${what}: seed ${seed}, rounds ${rounds.length}, acknowledged ${counted.acknowledged}, ` +
      `found ${counted.found}, doubled ${counted.doubled}; ` +
      `sent again ${JSON.stringify(Object.fromEntries(reporters.retried))}\n${sayRounds(rounds)}`,
  )
  for (const round of rounds) {
    expect(round.acknowledged, `acknowledged in the round: ${round.victim}`).toBeGreaterThan(0)
    expect(round.inFlight, `in flight when it was struck: ${round.victim}`).toBeGreaterThan(0)
  }
  expect(reporters.faults).toEqual([])
  expect(counted).toEqual({
    acknowledged: counted.acknowledged,
    found: counted.acknowledged,
    doubled: 0,
    unacknowledged: 0,
    gaps: [],
  })
}
