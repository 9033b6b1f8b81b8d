import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import { asCourier } from '../door.ts'
import type { House } from '../house.ts'
import { type Claimed, claimDue, release } from './claim.ts'
import { messageId } from './message.ts'
import { settle, type Tried } from './settle.ts'
import { signatures } from './signature.ts'
import { tellWebhooks } from './tell.ts'

const pollMs = 1_000
/** A busy ledger wakes it often: a round is a statement or two, and no more of them than this. */
const roundMs = 100
const atOnceMax = 16
const countEveryMs = 5_000
const keptDays = 30
const sweepEveryMs = 3_600_000

/** One try at one address. Never throws for what a receiver does; rejects where it was told to stop. */
export type Post = (
  address: string,
  message: { headers: Record<string, string>; body: string },
  stop: AbortSignal,
) => Promise<Tried>

export type Courier = {
  wake: () => void
  stop: () => Promise<void>
  /** How many messages wait, as it was counted a moment ago; null before the first count. */
  waiting: () => number | null
  /** Since when it could not look; null while it works. */
  stuckSince: () => Date | null
}

type CourierPlan = {
  post: Post
  onFault: (error: unknown) => void
  schedule?: readonly number[]
}

/**
 * A loop in every process: what became numbered is told, what is due is sent. A message is held by one process at
 * a time and its outcome is written after the receiver answered: killed between, it is sent once more.
 */
export const startCourier = (house: House, { post, onFault, schedule }: CourierPlan): Courier => {
  const stopping = new AbortController()
  const { signal } = stopping
  const underWay = new Set<Promise<void>>()
  let since: Date | null = null
  let count: number | null = null
  let countedAt = 0
  let sweptAt = 0
  let poked = false
  let wake: () => void = () => {}
  const poke = () => {
    poked = true
    wake()
  }
  const pause = () =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, pollMs)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const send = async (claimed: Claimed): Promise<void> => {
    const tried = await post(claimed.address, signed(claimed), signal).catch(error => {
      if (!signal.aborted) onFault(error)
      return null
    })
    await (tried ? settle(house, claimed, tried, schedule) : release(house, claimed))
  }

  const start = (claimed: Claimed): void => {
    const sending = send(claimed)
      .catch(onFault)
      .finally(() => {
        underWay.delete(sending)
        poke()
      })
    underWay.add(sending)
  }

  const round = async (): Promise<boolean> => {
    const told = await tellWebhooks(house)
    const due = told === null ? [] : await claimDue(house, atOnceMax - underWay.size)
    for (const claimed of due) start(claimed)
    const now = Date.now()
    if (now - countedAt > countEveryMs) {
      count = await countWaiting(house)
      countedAt = now
    }
    if (now - sweptAt > sweepEveryMs) {
      await sweepDeliveries(house)
      sweptAt = now
    }
    return (told ?? 0) > 0 || due.length > 0
  }

  const loop = (async () => {
    while (!signal.aborted && !house.readOnly) {
      poked = false
      try {
        const moved = await round()
        since = null
        if (moved) continue
        if (poked) {
          await delay(roundMs, undefined, { signal }).catch(() => undefined)
          continue
        }
      } catch (error) {
        if (since === null) onFault(error)
        since ??= new Date()
      }
      if (!signal.aborted) await pause()
    }
  })()

  return {
    wake: poke,
    stop: async () => {
      stopping.abort()
      poke()
      await loop
      await Promise.all(underWay)
    },
    waiting: () => count,
    stuckSince: () => since,
  }
}

const signed = ({ delivery, body, secrets }: Claimed) => {
  const id = messageId(delivery)
  const seconds = Math.floor(Date.now() / 1_000)
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Tocsin',
      'webhook-id': id,
      'webhook-timestamp': String(seconds),
      'webhook-signature': signatures(secrets, { id, seconds, body }),
    },
  }
}

const countWaiting = (house: House): Promise<number> =>
  asCourier(house.db, null, async tx => {
    const { n } = await tx
      .selectFrom('delivery')
      .select(eb => eb.fn.countAll<number>().as('n'))
      .where('next_at', 'is not', null)
      .executeTakeFirstOrThrow()
    return n
  })

/** The log of what is settled goes after a month. */
const sweepDeliveries = (house: House): Promise<void> =>
  asCourier(house.db, null, async tx => {
    await tx
      .deleteFrom('delivery')
      .where('next_at', 'is', null)
      .where('made_at', '<', sql<Date>`now() - make_interval(days => ${sql.lit(keptDays)})`)
      .execute()
  })
