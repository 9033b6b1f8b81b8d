import { randomUUID } from 'node:crypto'
import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { say } from '@tocsin/domain/sentence'
import { instantOf } from '@tocsin/domain/text'
import { type Endpoint, endpointsMax } from '@tocsin/domain/webhook/endpoint'
import { lockOrganisation, record } from '../admission/record.ts'
import { type Admitting, asWebhookKeeper } from '../door.ts'
import type { House } from '../house.ts'
import { type Memory, pressedOnce } from '../idempotency.ts'
import { sealedAddress } from './address.ts'
import { newSecret } from './signature.ts'

/** How long both secrets sign after a rotation. */
const overlapMs = 24 * 3_600_000

type Event = Parameters<typeof record>[4]
type Changing = { tx: Admitting; say: (event: Event) => Promise<void> }

/** One act at a time in the organisation's stream, with the event that says so. */
export const changing = async <R, K = R>(
  house: House,
  actor: Actor,
  work: (changing: Changing) => Promise<R>,
  memory?: Memory<Admitting, R, K>,
): Promise<R> => {
  const change = async (tx: Admitting) => {
    await lockOrganisation(tx, actor.organisation.id)
    return work({ tx, say: event => record(tx, house, actor, actor.organisation.id, event) })
  }
  const done = await asWebhookKeeper(house.db, actor, tx => pressedOnce(tx, actor, change, memory))
  house.poke()
  return done
}

const sealedSecretOf = async (tx: Admitting, webhook: string) => {
  const row = await tx
    .selectFrom('webhook')
    .select(['secret', 'secret_key_id'])
    .where('id', '=', webhook)
    .executeTakeFirst()
  if (!row) throw refuse('not_found')
  return row
}

/** A secret is shown again to whoever did not get to see it: it is kept, encrypted, because it signs. */
const secretOf = async (tx: Admitting, { keyring }: House, webhook: string): Promise<string> => {
  const row = await sealedSecretOf(tx, webhook)
  return keyring.decrypt({ ct: row.secret, keyId: row.secret_key_id }, webhook).toString()
}

const hostOf = (address: string): string => new URL(address).host

/** From here on in the company's stream. The secret is shown this once, and kept encrypted because it signs. */
export const makeWebhook = (
  house: House,
  actor: Actor,
  { address, kinds }: Endpoint,
): Promise<{ webhook: string; secret: string }> => {
  const make = async ({ tx, say: tell }: Changing) => {
    const organisation = actor.organisation.id
    const others = await tx.selectFrom('webhook').select('id').execute()
    if (others.length >= endpointsMax)
      throw refuse('invalid', {}, [
        { path: 'address', rule: 'webhooks_full', sentence: say('webhooks_full', { most: endpointsMax }) },
      ])
    const id = randomUUID()
    const secret = newSecret()
    const { ct, keyId } = house.keyring.encrypt(Buffer.from(secret), id)
    const head = await tx
      .selectFrom('viewer_head')
      .select('m')
      .where('viewer', '=', organisation)
      .executeTakeFirst()
    await tx
      .insertInto('webhook')
      .values({
        id,
        organisation,
        ...sealedAddress(house, id, address),
        kinds,
        secret: ct,
        secret_key_id: keyId,
        told: head?.m ?? 0,
      })
      .execute()
    await tell({ verb: 'organisation.webhook_made', fields: { webhook: id, host: hostOf(address), kinds } })
    return { webhook: id, secret }
  }
  return changing(house, actor, make, {
    keep: ({ webhook }) => ({ webhook }),
    again: async ({ webhook }, tx) => ({ webhook, secret: await secretOf(tx, house, webhook) }),
  })
}

export const changeWebhook = (
  house: House,
  actor: Actor,
  { webhook, address, kinds }: Endpoint & { webhook: string },
): Promise<void> =>
  changing(house, actor, async ({ tx, say }) => {
    const changed = await tx
      .updateTable('webhook')
      .set({
        ...sealedAddress(house, webhook, address),
        kinds,
        failures: 0,
        failing_since: null,
        resting_until: null,
      })
      .where('id', '=', webhook)
      .executeTakeFirst()
    if (changed.numUpdatedRows !== 1n) throw refuse('not_found')
    await say({ verb: 'organisation.webhook_changed', fields: { webhook, host: hostOf(address), kinds } })
  })

/** A new secret, shown this once. The one before it signs beside it for a day; one before that, no more. */
export const rotateWebhook = (
  house: House,
  actor: Actor,
  { webhook }: { webhook: string },
): Promise<{ secret: string; until: string }> => {
  const rotate = async ({ tx, say }: Changing) => {
    const row = await sealedSecretOf(tx, webhook)
    const secret = newSecret()
    const { ct, keyId } = house.keyring.encrypt(Buffer.from(secret), webhook)
    const until = instantOf(new Date(Date.now() + overlapMs))
    await tx
      .updateTable('webhook')
      .set({
        secret: ct,
        secret_key_id: keyId,
        former: row.secret,
        former_key_id: row.secret_key_id,
        former_until: until,
      })
      .where('id', '=', webhook)
      .execute()
    await say({ verb: 'organisation.webhook_rotated', fields: { webhook, until } })
    return { secret, until }
  }
  return changing(house, actor, rotate, {
    keep: ({ until }) => ({ until }),
    again: async ({ until }, tx) => ({ until, secret: await secretOf(tx, house, webhook) }),
  })
}

/** With what was ever sent to it. */
export const removeWebhook = (house: House, actor: Actor, { webhook }: { webhook: string }): Promise<void> =>
  changing(house, actor, async ({ tx, say }) => {
    const gone = await tx.deleteFrom('webhook').where('id', '=', webhook).executeTakeFirst()
    if (gone.numDeletedRows !== 1n) throw refuse('not_found')
    await say({ verb: 'organisation.webhook_removed', fields: { webhook } })
  })
