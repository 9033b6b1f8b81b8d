import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { instantOf } from '@tocsin/domain/text'
import { sql } from 'kysely'
import { makeClientKey } from '../admit.ts'
import { asRegistrar } from '../door.ts'
import type { House } from '../house.ts'
import { lockOrganisation, record } from './record.ts'

const scopes = ['report:write', 'report:read-own']
const dayMs = 24 * 3_600_000

export const keyDaysMax = 365

/** A key with which a company's own programs report. The answer holds its secret, which is kept nowhere. */
export const makeKey = async (
  house: House,
  actor: Actor,
  { name, days }: { name: string; days: number },
): Promise<{ key: string; expiresAt: string }> => {
  const made = await asRegistrar(house.db, actor, async tx => {
    const { id: organisation, kind } = actor.organisation
    if (kind !== 'company') throw refuse('not_your_duty', { duty: 'report' })
    await lockOrganisation(tx, organisation)
    const expiresAt = instantOf(new Date(Date.now() + days * dayMs))
    const { key, id, client } = await makeClientKey(tx, {
      organisation,
      name,
      scopes,
      expiresAt: new Date(expiresAt),
    })
    await record(tx, house, actor, organisation, {
      verb: 'organisation.key_made',
      fields: { key: id, client, name, scopes, expiresAt },
    })
    return { key, expiresAt }
  })
  house.poke()
  return made
}

/** Dead at the next request that presents it. */
export const revokeKey = async (house: House, actor: Actor, key: string): Promise<void> => {
  await asRegistrar(house.db, actor, async tx => {
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
  house.poke()
}
