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

type Stream = { m: number; listeners: Set<(delivery: Delivery) => void> }

/**
 * One reading for all subscribers of a viewer. Every stream has a number of its own, dense, so nothing is missed
 * and nothing shows how much happened elsewhere. Reads numbers only, as the sequencer does.
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

  const after = (viewer: string, m: number): Promise<Hint[]> =>
    asSequencer(house.db, async tx => {
      const rows = await tx
        .selectFrom('viewer_event')
        .select(['m', 'subject_kind', 'subject', 'what'])
        .where('viewer', '=', viewer)
        .where('m', '>', m)
        .orderBy('m')
        .limit(batchMax)
        .execute()
      return rows.map(row => ({ m: row.m!, subject: row.subject_kind, id: row.subject, what: row.what }))
    })

  const readAll = async (): Promise<void> => {
    if (streams.size === 0) return
    const heads = await asSequencer(house.db, tx =>
      tx
        .selectFrom('viewer_head')
        .select(['viewer', 'm'])
        .where('viewer', 'in', [...streams.keys()])
        .execute(),
    )
    for (const { viewer, m } of heads) {
      const stream = streams.get(viewer)
      if (!stream || m <= stream.m) continue
      const hints = await after(viewer, stream.m)
      stream.m = hints.at(-1)?.m ?? stream.m
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
        for (let backlog = await after(viewer, last); backlog.length > 0; backlog = await after(viewer, last))
          pass({ hints: backlog })
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
