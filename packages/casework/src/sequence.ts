import { sql } from 'kysely'
import { asSequencer, type Sequencing } from './door.ts'
import type { House } from './house.ts'

const pollMs = 200
const batchMax = 500

/** What NOTIFY carries is a number of a few digits: 8,000 bytes would abort the transaction. */
export const channel = 'tocsin'

/**
 * Gives each committed event its place: a dense number in the ledger, and for each viewer whose row changed a
 * dense number in its own stream. One holder at a time by the lock on the head; killed, it leaves nothing half.
 */
export const placeBatch = (house: House): Promise<number> =>
  asSequencer(house.db, async tx => {
    const head = await tx
      .selectFrom('head')
      .select('size')
      .where('id', '=', 1)
      .forUpdate()
      .executeTakeFirstOrThrow()
    const events = await tx
      .selectFrom('event')
      .select('id')
      .where('idx', 'is', null)
      .orderBy('recv_seq')
      .limit(batchMax)
      .execute()
    if (events.length === 0) return 0
    const ids = events.map(({ id }) => id)
    await sql`update event set idx = placed.idx
      from unnest(${ids}::uuid[], ${events.map((_, i) => head.size + i)}::bigint[]) as placed (id, idx)
      where event.id = placed.id`.execute(tx)
    await numberHints(tx, ids)
    const size = head.size + events.length
    const moved = await tx
      .updateTable('head')
      .set({ size })
      .where('id', '=', 1)
      .where('size', '=', head.size)
      .executeTakeFirst()
    if (moved.numUpdatedRows !== 1n) throw new Error('the head moved under its lock')
    await sql`select pg_notify(${channel}, ${String(size)})`.execute(tx)
    return events.length
  })

/** In the order of the events they rest on, behind each viewer's last number. */
const numberHints = async (tx: Sequencing, ids: readonly string[]): Promise<void> => {
  const hints = await sql<{ id: string; viewer: string }>`
    select hint.id, hint.viewer from viewer_event hint
    join unnest(${ids}::uuid[]) with ordinality as placed (event, place) on placed.event = hint.event
    where hint.m is null order by placed.place, hint.id`.execute(tx)
  if (hints.rows.length === 0) return
  const viewers = [...new Set(hints.rows.map(({ viewer }) => viewer))].sort()
  const heads = await tx
    .selectFrom('viewer_head')
    .select(['viewer', 'm'])
    .where('viewer', 'in', viewers)
    .forUpdate()
    .execute()
  const last = new Map(viewers.map(viewer => [viewer, heads.find(head => head.viewer === viewer)?.m ?? 0]))
  const numbers = hints.rows.map(({ viewer }) => {
    const m = last.get(viewer)! + 1
    last.set(viewer, m)
    return m
  })
  await sql`update viewer_event set m = placed.m
    from unnest(${hints.rows.map(({ id }) => id)}::uuid[], ${numbers}::bigint[]) as placed (id, m)
    where viewer_event.id = placed.id`.execute(tx)
  await tx
    .insertInto('viewer_head')
    .values(viewers.map(viewer => ({ viewer, m: last.get(viewer)! })))
    .onConflict(conflict => conflict.column('viewer').doUpdateSet(eb => ({ m: eb.ref('excluded.m') })))
    .execute()
}

export type Sequencer = { stop: () => Promise<void>; lastFault: () => Error | null }

/** A loop in every process: woken after a commit here, and every 200 ms for what other processes committed. */
export const startSequencer = (house: House): Sequencer => {
  let stopped = false
  let fault: Error | null = null
  let wake: () => void = () => {}
  const pause = () =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, pollMs)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  house.onPoke(() => wake())
  const loop = (async () => {
    while (!stopped) {
      try {
        const placed = await placeBatch(house)
        fault = null
        if (placed === batchMax) continue
      } catch (error) {
        fault = error as Error
      }
      if (!stopped) await pause()
    }
  })()
  return {
    stop: async () => {
      stopped = true
      wake()
      await loop
    },
    lastFault: () => fault,
  }
}
