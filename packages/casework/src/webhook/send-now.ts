import { randomUUID } from 'node:crypto'
import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { say } from '@tocsin/domain/sentence'
import { sql } from 'kysely'
import { type Admitting, asWebhookKeeper } from '../door.ts'
import type { House } from '../house.ts'
import { pressedOnce } from '../idempotency.ts'
import { instant } from '../load-case.ts'
import { channel } from '../sequence.ts'
import { testType } from './message.ts'

const now = sql<string>`now()`

/** Whoever asked waits for it: the couriers of all processes look at once, and not at their next round. */
const wakeCouriers = async (tx: Admitting): Promise<void> => {
  await sql`select pg_notify(${channel}, '0')`.execute(tx)
}

/** Where nothing is sent, nothing is promised. */
const refusePaused = async (tx: Admitting, webhook: string): Promise<void> => {
  const row = await tx.selectFrom('webhook').select('standing').where('id', '=', webhook).executeTakeFirst()
  if (!row) throw refuse('not_found')
  if (row.standing === 'paused')
    throw refuse('invalid', {}, [
      { path: 'webhook', rule: 'webhook_paused', sentence: say('webhook_paused') },
    ])
}

/** An event that stands for nothing, to see whether it arrives and verifies. */
export const testWebhook = async (
  house: House,
  actor: Actor,
  { webhook }: { webhook: string },
): Promise<{ delivery: string }> => {
  const send = async (tx: Admitting): Promise<{ delivery: string }> => {
    const delivery = randomUUID()
    await refusePaused(tx, webhook)
    const { rows } = await sql<{ at: string }>`select ${instant} as at`.execute(tx)
    await tx
      .insertInto('delivery')
      .values({
        id: delivery,
        webhook,
        m: null,
        type: testType,
        subject: webhook,
        at: rows[0]!.at,
        next_at: now,
        asked_by: actor.member,
      })
      .execute()
    await wakeCouriers(tx)
    return { delivery }
  }
  return asWebhookKeeper(house.db, actor, tx => pressedOnce(tx, actor, send))
}

/** The same message once more, now, whatever became of it before; it keeps its id. */
export const sendAgain = (house: House, actor: Actor, { delivery }: { delivery: string }): Promise<void> => {
  const send = async (tx: Admitting): Promise<void> => {
    const row = await tx
      .selectFrom('delivery')
      .select('webhook')
      .where('id', '=', delivery)
      .executeTakeFirst()
    if (!row) throw refuse('not_found')
    await refusePaused(tx, row.webhook)
    await tx
      .updateTable('delivery')
      .set({ outcome: 'waiting', step: 0, next_at: now, asked_by: actor.member })
      .where('id', '=', delivery)
      .execute()
    await wakeCouriers(tx)
  }
  return asWebhookKeeper(house.db, actor, tx => pressedOnce(tx, actor, send))
}
