import { setTimeout as delay } from 'node:timers/promises'
import type { Chance } from './chance.ts'
import { until } from './moment.ts'
import type { Onlooker } from './onlooker.ts'
import type { TocsinProcess } from './tocsin-process.ts'

export type Freed = { tries: number; freedAfterMs: number }

/** A sequencer's transaction that holds the head and whose process says nothing more. */
const held = `
  select pid, xact_start::text as since from pg_stat_activity
   where state = 'idle in transaction' and state_change < now() - interval '200 ms'
     and query ~ '("head"|"idx" is null|placed|"viewer_head"|pg_notify)'`

/**
 * Stops the process of one server while its sequencer is inside its transaction, sees that the numbers go on
 * by the other server once the time-out has freed the head, and lets the first one go on.
 */
export const stopInsideSequencer = async (
  server: TocsinProcess,
  { ask }: Onlooker,
  chance: Chance,
): Promise<Freed> => {
  for (let tries = 1; tries < 400; tries++) {
    server.signal('SIGSTOP')
    await delay(250)
    const [holder] = await ask<{ pid: number }>(held)
    if (holder) {
      const at = performance.now()
      await until('the time-out frees the head', async () => {
        const rows = await ask('select from pg_stat_activity where pid = $1 and xact_start is not null', [
          holder.pid,
        ])
        return rows.length === 0
      })
      const freedAfterMs = Math.round(performance.now() - at) + 250
      const [{ size }] = (await ask<{ size: string }>('select size from head')) as [{ size: string }]
      await until('the other server gives numbers', async () => {
        const [now] = await ask<{ size: string }>('select size from head')
        return Number(now!.size) > Number(size)
      })
      server.signal('SIGCONT')
      await until('the first server is well again', async () => (await server.health())?.ready === true)
      return { tries, freedAfterMs }
    }
    server.signal('SIGCONT')
    await delay(chance.between(20, 120))
  }
  throw new Error('the process was stopped 400 times and never inside the transaction of its sequencer')
}
