import { sql } from 'kysely'
import { asSequencer } from './door.ts'
import type { House } from './house.ts'

const pollMs = 200
const batchMax = 500

/** What NOTIFY carries is a number of a few digits: 8,000 bytes would abort the transaction. */
export const channel = 'tocsin'

/**
 * Gives each committed event its place: a dense number in the ledger, and for each viewer whose row changed a
 * dense number in its own stream. One holder at a time by the lock on the head; killed, it leaves nothing half.
 */
export const placeBatch = async (house: House, most = batchMax): Promise<number> => {
  const placed = await asSequencer(house.db, async tx => {
    await tx.selectFrom('head').select('size').where('id', '=', 1).forUpdate().executeTakeFirstOrThrow()
    return (await place(most).execute(tx)).rows[0]
  })
  if (!placed) return 0
  house.published?.raise(placed)
  return placed.placed
}

/**
 * One statement, because every wait for an answer is on the way of a hint (with eleven, numbering took half of it).
 * It comes after the lock and not with it: it must see what the holder before it wrote. Hints follow the order of the
 * events they rest on, behind each viewer's last number.
 */
const place = (most: number) => sql<{ placed: number; size: number; last: string }>`
  with placed as materialized (
    select id, row_number() over (order by recv_seq) as place
      from (select id, recv_seq from event where idx is null order by recv_seq limit ${sql.lit(most)}) unplaced
  ), moved as (
    update head set size = size + (select count(*) from placed)
     where id = 1 and exists (select from placed) returning size, size - (select count(*) from placed) as before
  ), numbered as (
    update event set idx = moved.before + placed.place - 1 from placed, moved where event.id = placed.id
  ), hints as materialized (
    select hint.id, hint.viewer, coalesce(last.m, 0)
           + row_number() over (partition by hint.viewer order by placed.place, hint.id) as m
      from placed join viewer_event hint on hint.event = placed.id and hint.m is null
      left join viewer_head last on last.viewer = hint.viewer
  ), told as (
    update viewer_event set m = hints.m from hints where viewer_event.id = hints.id
  ), heads as (
    insert into viewer_head (viewer, m) select viewer, max(m) from hints group by viewer
      on conflict (viewer) do update set m = excluded.m
  )
  select (select count(*) from placed) as placed, moved.size, (select id from placed order by place desc limit 1) as last,
         pg_notify(${sql.lit(channel)}, moved.size::text)
    from moved`

export type Sequencer = {
  stop: () => Promise<void>
  /** Since when it has placed nothing and could not look whether there is anything; null while it works. */
  stuckSince: () => Date | null
}

/**
 * A loop in every process: woken after a commit here, and every 200 ms for what other processes committed. What
 * fails is tried again with a quarter: a batch with more hints than the time-out allows would fail for good.
 */
export const startSequencer = (house: House): Sequencer => {
  let stopped = false
  let since: Date | null = null
  let most = batchMax
  let wake: () => void = () => {}
  const pause = () =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, pollMs)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  // A commit during a batch may have missed its snapshot: it is looked for at once, not after the pause.
  let poked = false
  house.onPoke(() => {
    poked = true
    wake()
  })
  const loop = (async () => {
    while (!stopped && !house.readOnly) {
      poked = false
      try {
        const placed = await placeBatch(house, most)
        since = null
        const all = placed < most
        most = Math.min(batchMax, most * 2)
        if (!all || poked) continue
      } catch {
        since ??= new Date()
        most = Math.max(1, Math.floor(most / 4))
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
    stuckSince: () => since,
  }
}
