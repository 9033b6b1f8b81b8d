import { statfs } from 'node:fs/promises'
import type { ReadOnly } from '@tocsin/casework/look-back'
import type { ChemistryState } from '@tocsin/casework/screening/chemistry'
import type { Sequencer } from '@tocsin/casework/sequence'
import type { Courier } from '@tocsin/casework/webhook/courier'
import { Hono } from 'hono'
import type { Pool } from 'pg'
import type { Wire } from '../request/wire.ts'

/** A disk with less than this free, or than a twentieth of a small one, is as good as full. */
const freeBytesMin = 256 * 1024 * 1024
const freeShareMin = 0.05
/** A single time-out is no reason to wake anybody. */
const stuckAfterMs = 5_000
const answerWithinMs = 2_000

/** Says nothing about anybody. What is wrong is named, so that whoever is woken knows where to look. */
export type State = {
  ready: boolean
  database: { ready: boolean; state: string }
  sequencer: { ready: boolean; stuckSince: string | null }
  /** How many messages to webhooks wait: what receivers do is no fault of ours, that nobody looks after them is. */
  courier: { ready: boolean; stuckSince: string | null; waiting: number | null }
  disk: { ready: boolean; freeBytes: number | null }
  /** Without it structures are unread, and said to be; everything else goes on. */
  chemistry: ChemistryState
  /** Without it systematic names are words like any others. */
  names: ChemistryState
  readOnly: ReadOnly | null
}
export type Health = () => Promise<State>

type Watched = {
  authPool: Pool
  databaseState: () => string
  sequencer: Sequencer
  courier: Courier
  folders: readonly string[]
  chemistry: () => ChemistryState
  names: () => ChemistryState
  readOnly: ReadOnly | null
}

export const openHealth =
  ({ authPool, databaseState, sequencer, courier, folders, chemistry, names, readOnly }: Watched): Health =>
  async () => {
    const [answers, disk] = await Promise.all([answersSoon(authPool), fullest(folders)])
    const state = {
      database: { ready: answers, state: answers ? databaseState() : 'does not answer' },
      sequencer: working(sequencer.stuckSince()),
      courier: { ...working(courier.stuckSince()), waiting: courier.waiting() },
      disk: disk ?? { ready: true, freeBytes: null },
      chemistry: chemistry(),
      names: names(),
      readOnly,
    }
    const parts = [state.database, state.sequencer, state.courier, state.disk]
    return { ready: parts.every(({ ready }) => ready) && readOnly === null, ...state }
  }

const working = (stuckSince: Date | null) => ({
  ready: stuckSince === null || Date.now() - stuckSince.getTime() < stuckAfterMs,
  stuckSince: stuckSince?.toISOString() ?? null,
})

const answersSoon = (pool: Pool): Promise<boolean> => {
  const asked = pool.query('select 1').then(
    () => true,
    () => false,
  )
  const late = new Promise<boolean>(resolve => setTimeout(resolve, answerWithinMs, false).unref())
  return Promise.race([asked, late])
}

/** Of the fullest: what is free, and whether that is enough. Null where a folder cannot be looked at. */
const fullest = async (folders: readonly string[]): Promise<{ ready: boolean; freeBytes: number } | null> => {
  const disks = await Promise.all(
    folders.map(folder =>
      statfs(folder).then(
        ({ bavail, blocks, bsize }) => {
          const freeBytes = bavail * bsize
          return { freeBytes, ready: freeBytes > Math.min(freeBytesMin, freeShareMin * blocks * bsize) }
        },
        () => null,
      ),
    ),
  )
  const known = disks.filter(disk => disk !== null)
  return known.find(({ ready }) => !ready) ?? known.sort((a, b) => a.freeBytes - b.freeBytes)[0] ?? null
}

/** `live`: this process answers, whatever else is wrong. `ready`: it can do its work; else 503, and what is wrong. */
export function healthRoutes({ health }: { health: Health }) {
  const routes = new Hono<Wire>()
  routes.get('/health/live', c => c.json({ live: true }))
  routes.on('GET', ['/health', '/health/ready'], async c => {
    const state = await health()
    return c.json(state, state.ready ? 200 : 503)
  })
  return routes
}
