import { setTimeout as delay } from 'node:timers/promises'
import type { Chance } from './chance.ts'
import { until } from './moment.ts'
import type { Reporters } from './reporters.ts'

/** What was under way when something was killed. */
export type Round = { victim: string; acknowledged: number; inFlight: number; backAfterMs: number }

export type Victim = {
  name: string
  /** Ends it with SIGKILL. False where it was not there to be killed. */
  strike: () => Promise<boolean>
  /** Starts it again, where nobody else does. */
  restart?: () => Promise<void>
}

/**
 * Strikes one victim a round, at a random moment between the first acknowledgement of the round and 1.2 s
 * later, and waits until reports are acknowledged again.
 */
export const playRounds = async (
  count: number,
  inFlightMax: number,
  victims: readonly Victim[],
  reporters: Reporters,
  chance: Chance,
): Promise<Round[]> => {
  const rounds: Round[] = []
  while (rounds.length < count) {
    const before = reporters.acknowledged.length
    await until('a report is acknowledged', () => reporters.acknowledged.length > before)
    await delay(chance.between(0, 1_200))
    // In turn, so that each is struck; the moment alone is left to chance.
    const victim = victims[rounds.length % victims.length]!
    const acknowledged = reporters.acknowledged.length - before
    const inFlight = reporters.inFlight()
    if (!(await victim.strike())) continue
    const [struckAt, already] = [performance.now(), reporters.acknowledged.length]
    await victim.restart?.()
    // What was in flight may still be acknowledged by whoever was not struck; one more began after it.
    const begunAfter = already + inFlightMax
    await until(
      `reports are acknowledged after: ${victim.name}`,
      () => reporters.acknowledged.length > begunAfter,
    )
    const backAfterMs = Math.round(reporters.acknowledged[begunAfter]!.endedAt - struckAt)
    rounds.push({ victim: victim.name, acknowledged, inFlight, backAfterMs })
  }
  return rounds
}

/** One line a victim, for whoever reads the run. */
export const sayRounds = (rounds: readonly Round[]): string => {
  const names = [...new Set(rounds.map(({ victim }) => victim))]
  return names
    .map(name => {
      const own = rounds.filter(({ victim }) => victim === name)
      const longest = Math.max(...own.map(({ backAfterMs }) => backAfterMs))
      return `  ${name}: ${own.length} rounds, acknowledged again after at most ${longest} ms`
    })
    .join('\n')
}
