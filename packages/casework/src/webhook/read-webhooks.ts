import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import type { PauseReason, WebhookKind } from '@tocsin/domain/webhook/endpoint'
import type { DeliveryFault } from '@tocsin/domain/webhook/schedule'
import { sql } from 'kysely'
import { type Admitting, asWebhookReader } from '../door.ts'
import type { House } from '../house.ts'
import { openedAddress } from './address.ts'
import { messageId } from './message.ts'

export type Webhook = {
  id: string
  address: string
  kinds: WebhookKind[]
  madeAt: Date
  /** Since when nothing is sent, and why. */
  paused: { because: PauseReason; at: Date } | null
  /** Since when nothing has arrived; null while it goes well. */
  failingSince: Date | null
  /** Until when the secret before the last rotation signs, too. */
  formerUntil: Date | null
  waiting: number
}

export type Attempt = {
  n: number
  at: Date
  tookMs: number
  status: number | null
  fault: DeliveryFault | null
  /** Who asked for it; null where the schedule did. */
  askedBy: string | null
}

export type Delivery = {
  id: string
  /** What the receiver sees in `webhook-id`. */
  message: string
  m: number | null
  type: string
  /** The report it is about; the webhook's own id for a test. */
  subject: string
  at: string
  outcome: 'waiting' | 'delivered' | 'given_up'
  nextAt: Date | null
  /** Newest first; of many the last ones. */
  attempts: Attempt[]
}

export const readWebhooks = (house: House, actor: Actor): Promise<Webhook[]> =>
  asWebhookReader(house.db, actor, async tx => {
    const rows = await tx
      .selectFrom('webhook')
      .select(eb => [
        'id',
        'address',
        'sealed_address',
        'address_key_id',
        'kinds',
        'made_at',
        'paused_because',
        'paused_at',
        'failing_since',
        sql<Date | null>`case when former_until > now() then former_until end`.as('former_until'),
        eb
          .selectFrom('delivery')
          .select(eb.fn.countAll<number>().as('waiting'))
          .whereRef('delivery.webhook', '=', 'webhook.id')
          .where('next_at', 'is not', null)
          .as('waiting'),
      ])
      .orderBy('made_at')
      .execute()
    return rows.map(row => ({
      id: row.id,
      address: openedAddress(house, row),
      kinds: row.kinds,
      madeAt: row.made_at,
      paused: row.paused_because && row.paused_at && { because: row.paused_because, at: row.paused_at },
      failingSince: row.failing_since,
      formerUntil: row.former_until,
      waiting: row.waiting ?? 0,
    }))
  })

const deliveriesMax = 100
const attemptsMax = 20

/** What was sent and what became of it, newest first. */
export const readDeliveries = (
  house: House,
  actor: Actor,
  { webhook }: { webhook: string },
): Promise<Delivery[]> =>
  asWebhookReader(house.db, actor, async tx => {
    const known = await tx.selectFrom('webhook').select('id').where('id', '=', webhook).executeTakeFirst()
    if (!known) throw refuse('not_found')
    const rows = await tx
      .selectFrom('delivery')
      .select(['id', 'm', 'type', 'subject', 'at', 'outcome', 'next_at'])
      .where('webhook', '=', webhook)
      .orderBy('made_at', 'desc')
      .orderBy('m', 'desc')
      .limit(deliveriesMax)
      .execute()
    const attempts = await attemptsOf(
      tx,
      rows.map(({ id }) => id),
    )
    return rows.map(({ id, next_at, ...row }) => ({
      id,
      message: messageId(id),
      ...row,
      nextAt: next_at,
      attempts: attempts.get(id) ?? [],
    }))
  })

const attemptsOf = async (tx: Admitting, deliveries: string[]): Promise<Map<string, Attempt[]>> => {
  if (deliveries.length === 0) return new Map()
  const rows = await tx
    .selectFrom('delivery_attempt')
    .innerJoin('delivery', 'delivery.id', 'delivery_attempt.delivery')
    .selectAll('delivery_attempt')
    .where('delivery', 'in', deliveries)
    .where('n', '>', sql<number>`delivery.attempts - ${attemptsMax}`)
    .orderBy('n', 'desc')
    .execute()
  const tried = new Map<string, Attempt[]>()
  for (const { delivery, n, at, took_ms, status, fault, asked_by } of rows)
    tried.set(delivery, [
      ...(tried.get(delivery) ?? []),
      { n, at, tookMs: took_ms, status, fault, askedBy: asked_by },
    ])
  return tried
}
