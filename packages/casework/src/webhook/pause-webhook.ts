import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { sql } from 'kysely'
import type { House } from '../house.ts'
import { changing } from './keep-webhooks.ts'

type About = { webhook: string }
const now = sql<string>`now()`

/** Nothing is sent until it is resumed; what happens meanwhile is told then. */
export const pauseWebhook = (house: House, actor: Actor, { webhook }: About): Promise<void> =>
  changing(house, actor, async ({ tx, say }) => {
    const paused = await tx
      .updateTable('webhook')
      .set({ standing: 'paused', paused_because: 'person', paused_at: now })
      .where('id', '=', webhook)
      .where('standing', '=', 'active')
      .executeTakeFirst()
    if (paused.numUpdatedRows !== 1n) throw refuse('not_found')
    await say({ verb: 'organisation.webhook_paused', fields: { webhook } })
  })

/** Goes on where it stopped: what waits is tried at once, from the start of the schedule. */
export const resumeWebhook = (house: House, actor: Actor, { webhook }: About): Promise<void> =>
  changing(house, actor, async ({ tx, say }) => {
    const resumed = await tx
      .updateTable('webhook')
      .set({
        standing: 'active',
        paused_because: null,
        paused_at: null,
        failures: 0,
        failing_since: null,
        resting_until: null,
      })
      .where('id', '=', webhook)
      .where('standing', '=', 'paused')
      .executeTakeFirst()
    if (resumed.numUpdatedRows !== 1n) throw refuse('not_found')
    await tx
      .updateTable('delivery')
      .set({ step: 0, next_at: now })
      .where('webhook', '=', webhook)
      .where('outcome', '=', 'waiting')
      .execute()
    await say({ verb: 'organisation.webhook_resumed', fields: { webhook } })
  })
