import { sql } from 'kysely'
import { asSequencer } from './door.ts'
import type { House } from './house.ts'

/** That something of a viewer's changed. Carries no content: it is read afterwards, under the reader's present sight. */
export type Hint = { m: number; subject: 'incident' | 'report'; id: string; what: 'changed' | 'withdrawn' }

/** `cursor` comes first: from there on the stream is complete. `reset`: read everything again, from there. */
export type Delivery = { cursor: number } | { reset: number } | { hints: readonly Hint[] }

export type Feed = {
  subscribe: (
    viewer: string,
    after: number | null,
    deliver: (delivery: Delivery) => void,
  ) => Promise<() => void>
  /** Reads what became numbered since; called on a wake-up, and by a slow poll that stands behind it. */
  advance: () => Promise<void>
  close: () => void
}

const pollMs = 1_000
const batchMax = 1_000

type Place = { viewer: string; m: number }
type Placed = Hint & { viewer: string }
const hintOf = ({ m, subject, id, what }: Placed): Hint => ({ m, subject, id, what })

type Stream = { m: number; listeners: Set<(delivery: Delivery) => void> }

/**
 * One reading for all subscribers of a viewer. Every stream has a number of its own, dense, so nothing is missed
 * and nothing shows how much happened elsewhere. Reads numbers only, as the sequencer does, and those of all viewers
 * at once: with twenty-five, a reading for each was most of a hint's way.
 */
export const openFeed = (house: House): Feed => {
  const streams = new Map<string, Stream>()
  let running: Promise<void> | null = null
  let again = false

  const headOf = (viewer: string): Promise<number> =>
    asSequencer(house.db, async tx => {
      const head = await tx
        .selectFrom('viewer_head')
        .select('m')
        .where('viewer', '=', viewer)
        .executeTakeFirst()
      return head?.m ?? 0
    })

  const after = async (places: readonly Place[]): Promise<Placed[]> => {
    const viewers = places.map(({ viewer }) => viewer)
    const numbers = places.map(({ m }) => m)
    const { rows } = await asSequencer(house.db, tx =>
      sql<Placed>`
        select place.viewer, hint.m, hint.subject_kind as subject, hint.subject as id, hint.what
          from unnest(${viewers}::uuid[], ${numbers}::bigint[]) as place (viewer, m)
          cross join lateral (
            select m, subject_kind, subject, what from viewer_event
             where viewer = place.viewer and m > place.m order by m limit ${sql.lit(batchMax)}) hint
         order by place.viewer, hint.m`.execute(tx),
    )
    return rows
  }

  const readAll = async (): Promise<void> => {
    if (streams.size === 0) return
    const placed = await after([...streams].map(([viewer, { m }]) => ({ viewer, m })))
    for (const [viewer, found] of Map.groupBy(placed, hint => hint.viewer)) {
      const stream = streams.get(viewer)
      if (!stream) continue
      const hints = found.map(hintOf)
      stream.m = hints.at(-1)!.m
      if (hints.length === batchMax) again = true
      for (const deliver of stream.listeners) deliver({ hints })
    }
  }

  const advance = async (): Promise<void> => {
    again = true
    running ??= (async () => {
      while (again) {
        again = false
        await readAll()
      }
    })().finally(() => {
      running = null
    })
    await running
  }

  const timer = setInterval(() => void advance().catch(() => undefined), pollMs)

  return {
    subscribe: async (viewer, from, deliver) => {
      const head = await headOf(viewer)
      const stream = streams.get(viewer) ?? { m: head, listeners: new Set() }
      streams.set(viewer, stream)
      // Listening begins before the backlog is read; what both bring is dropped by its number.
      let last = from !== null && from >= 0 && from <= head ? from : head
      const pending: Delivery[] = []
      let ready = false
      const listener = (delivery: Delivery) => {
        if (!ready) pending.push(delivery)
        else pass(delivery)
      }
      const pass = (delivery: Delivery) => {
        if (!('hints' in delivery)) return
        const hints = delivery.hints.filter(({ m }) => m > last)
        if (hints.length === 0) return
        last = hints.at(-1)!.m
        deliver({ hints })
      }
      const leave = () => {
        stream.listeners.delete(listener)
        if (stream.listeners.size === 0 && streams.get(viewer) === stream) streams.delete(viewer)
      }
      stream.listeners.add(listener)
      try {
        deliver(from !== null && from !== last ? { reset: head } : { cursor: last })
        const backlog = async () => (await after([{ viewer, m: last }])).map(hintOf)
        for (let hints = await backlog(); hints.length > 0; hints = await backlog()) pass({ hints })
      } catch (error) {
        leave()
        throw error
      }
      ready = true
      for (const delivery of pending) pass(delivery)
      return leave
    },
    advance,
    close: () => clearInterval(timer),
  }
}
