import type { Actor } from '@tocsin/domain/actor'
import type { KeyScope } from '@tocsin/domain/admission/key-scopes'
import { refuse } from '@tocsin/domain/refusal'
import { instantOf } from '@tocsin/domain/text'
import { sql } from 'kysely'
import { addKey, makeClientKey } from '../admit.ts'
import type { Admitting } from '../door.ts'
import type { House } from '../house.ts'
import { lockOrganisation, record } from './record.ts'
import { register } from './register.ts'
import { testTwinOf } from './test-twin.ts'

const hourMs = 3_600_000

type KeyWanted = {
  name: string
  days: number
  scopes: KeyScope[]
  networks: string[]
  /** For the company's own test organisation, which is opened with its first key. */
  test: boolean
}
type KeyMade = { key: string; expiresAt: string }

/** A key with which a company's own programs report. The answer holds its secret, which is kept nowhere. */
export const makeKey = (
  house: House,
  actor: Actor,
  { name, days, scopes, networks, test }: KeyWanted,
): Promise<KeyMade> => {
  const make = async (tx: Admitting): Promise<KeyMade> => {
    const { id: organisation, kind } = actor.organisation
    if (kind !== 'company') throw refuse('not_your_duty', { duty: 'report' })
    await lockOrganisation(tx, organisation)
    const expiresAt = inDays(days)
    const holder = test && !actor.organisation.test ? await testTwinOf(tx, house, actor) : organisation
    const wanted = { organisation: holder, name, scopes, networks, expiresAt: new Date(expiresAt) }
    const { key, id, client } = await makeClientKey(tx, wanted)
    await record(tx, house, actor, organisation, {
      verb: 'organisation.key_made',
      fields: { key: id, client, name, scopes, expiresAt },
    })
    await recordBound(tx, house, actor, id, networks)
    return { key, expiresAt }
  }
  return register(house, actor, make, {
    keep: ({ key, expiresAt }) => ({ unseen: idOf(key), expiresAt }),
    again: ({ unseen, expiresAt }, tx) =>
      replace(tx, house, actor, { previous: unseen, overlapHours: 0, expiresAt }),
  })
}

type Rotation = { key: string; days: number; overlapHours: number }
type KeyRotated = KeyMade & { previousEnds: string }

/** Another key of the same integration, for the same things; the old one goes on for the hours that are given. */
export const rotateKey = (
  house: House,
  actor: Actor,
  { key: previous, days, overlapHours }: Rotation,
): Promise<KeyRotated> =>
  register(
    house,
    actor,
    tx => replace(tx, house, actor, { previous, overlapHours, expiresAt: inDays(days) }),
    {
      keep: ({ key, ...ends }) => ({ unseen: idOf(key), ...ends }),
      again: async ({ unseen, expiresAt, previousEnds }, tx) => ({
        ...(await replace(tx, house, actor, { previous: unseen, overlapHours: 0, expiresAt })),
        previousEnds,
      }),
    },
  )

type Replacing = { previous: string; overlapHours: number; expiresAt: string }

/** Also in place of a key whose answer was lost: nobody has its secret, and it ends at once. */
const replace = async (
  tx: Admitting,
  house: House,
  actor: Actor,
  { previous, overlapHours, expiresAt }: Replacing,
): Promise<KeyRotated> => {
  const organisation = actor.organisation.id
  await lockOrganisation(tx, organisation)
  const old = await tx
    .selectFrom('api_key')
    .select(['client', 'scopes', 'networks', 'expires_at'])
    .where('id', '=', previous)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst()
  if (!old) throw refuse('not_found')
  const overlap = new Date(Date.now() + overlapHours * hourMs)
  const previousEnds = instantOf(overlap < old.expires_at ? overlap : old.expires_at)
  await tx.updateTable('api_key').set({ expires_at: previousEnds }).where('id', '=', previous).execute()
  const { client, scopes, networks } = old
  const { key, id } = await addKey(tx, { client, scopes, networks, expiresAt: new Date(expiresAt) })
  await record(tx, house, actor, organisation, {
    verb: 'organisation.key_rotated',
    fields: { key: id, client, previous, previousEnds, expiresAt },
  })
  await recordBound(tx, house, actor, id, networks)
  return { key, expiresAt, previousEnds }
}

/** What of a key is no secret. */
const idOf = (key: string): string => key.split('_')[1]!

/** Dead at the next request that presents it. */
export const revokeKey = async (house: House, actor: Actor, key: string): Promise<void> => {
  await register(house, actor, async tx => {
    await lockOrganisation(tx, actor.organisation.id)
    const revoked = await tx
      .updateTable('api_key')
      .set({ revoked_at: sql<string>`now()` })
      .where('id', '=', key)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    if (revoked.numUpdatedRows !== 1n) throw refuse('not_found')
    await record(tx, house, actor, actor.organisation.id, {
      verb: 'organisation.key_revoked',
      fields: { key },
    })
  })
}

const inDays = (days: number): string => instantOf(new Date(Date.now() + days * 24 * hourMs))

const recordBound = async (
  tx: Admitting,
  house: House,
  actor: Actor,
  key: string,
  networks: string[],
): Promise<void> => {
  if (networks.length === 0) return
  await record(tx, house, actor, actor.organisation.id, {
    verb: 'organisation.key_bound',
    fields: { key, networks },
  })
}
