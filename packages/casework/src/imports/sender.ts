import type { Actor, Duty } from '@tocsin/domain/actor'
import { may } from '@tocsin/domain/actor'
import { sql } from 'kysely'
import { asDoorkeeper } from '../door.ts'
import type { House } from '../house.ts'

/** Whom an import acts for: asked again while it runs, as a person can be suspended and a key be revoked. */
export type SentBy = { organisation: string; member: string; api_key: string | null }

/** Null as soon as whoever sent the file may not report any more. */
export const senderOf = (house: House, { organisation, member, api_key }: SentBy): Promise<Actor | null> =>
  asDoorkeeper(house.db, async tx => {
    const found = await tx
      .selectFrom('organisation')
      // A test organisation goes with the company that opened it.
      .leftJoin('test_twin', 'test_twin.twin', 'organisation.id')
      .leftJoin('organisation as owner', 'owner.id', 'test_twin.organisation')
      .selectAll('organisation')
      .select('owner.standing as ownerStands')
      .where('organisation.id', '=', organisation)
      .executeTakeFirst()
    if (!found || found.ownerStands === 'suspended') return null
    const { ownerStands: _, ...of } = found
    const actor = (duties: readonly Duty[], via: Actor['via']): Actor | null => {
      const one: Actor = { member, organisation: of, duties, via }
      return may(one, 'report') ? one : null
    }
    if (api_key !== null) {
      const key = await tx
        .selectFrom('api_key')
        .select('scopes')
        .where('id', '=', api_key)
        .where('client', '=', member)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', sql<Date>`now()`)
        .executeTakeFirst()
      return key?.scopes.includes('report:write') ? actor(['report'], { kind: 'key', client: member }) : null
    }
    const row = await tx
      .selectFrom('membership')
      .select('duties')
      .where('id', '=', member)
      .where('organisation', '=', organisation)
      .where('standing', '=', 'active')
      .executeTakeFirst()
    return row ? actor(row.duties, { kind: 'session' }) : null
  })
