import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { asSequencer } from '../door.ts'
import type { House } from '../house.ts'
import { type Claimed, runImport } from './run-import.ts'

/** How often a process looks for an import that nobody goes on with. One that is started here is taken at once. */
const lookEveryMs = 1_000
/** Imports that one process goes on with at a time: a file of a million rows must not keep one of ten waiting. */
const atATime = 3

const wakers = new WeakMap<House, () => void>()
export const wakeImports = (house: House): void => wakers.get(house)?.()

export type Imports = { stop: () => Promise<void> }

/** In the background of every process. Stopping lets the rows that are being taken be taken. */
export const startImports = (house: House, onFault: (error: unknown) => void): Imports => {
  const running = new Set<Promise<void>>()
  const stopping = new AbortController()
  let looking = Promise.resolve()
  let waiting = false

  const look = async (): Promise<void> => {
    waiting = false
    while (!stopping.signal.aborted && running.size < atATime) {
      const claimed = await claim(house)
      if (!claimed) return
      const run: Promise<void> = runImport(house, claimed, stopping.signal)
        .catch(onFault)
        .finally(() => {
          running.delete(run)
          wake()
        })
      running.add(run)
    }
  }
  const wake = (): void => {
    if (waiting || stopping.signal.aborted || house.readOnly) return
    waiting = true
    looking = looking.then(look).catch(onFault)
  }
  wakers.set(house, wake)
  const timer = setInterval(wake, lookEveryMs)
  timer.unref()
  wake()
  return {
    stop: async () => {
      clearInterval(timer)
      wakers.delete(house)
      stopping.abort()
      await looking
      await Promise.all(running)
    },
  }
}

/** The smallest first: whoever waits for ten rows waits behind no million. */
const claim = (house: House): Promise<Claimed | null> =>
  asSequencer(house.db, async tx => {
    const worker = randomUUID()
    const row = await tx
      .updateTable('import')
      .set({ worker, lease_until: sql<Date>`now() + interval '15 seconds'`, stopped_why: null })
      .where('id', '=', eb =>
        eb
          .selectFrom('import')
          .select('id')
          .where('state', '=', 'running')
          .where(or => or.or([or('lease_until', 'is', null), or('lease_until', '<', sql<Date>`now()`)]))
          .orderBy('size_bytes')
          .limit(1)
          .forUpdate()
          .skipLocked(),
      )
      .returning(['id', 'organisation', 'member', 'api_key'])
      .executeTakeFirst()
    return row ? { ...row, worker } : null
  })
