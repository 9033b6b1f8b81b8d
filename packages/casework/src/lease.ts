import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { sql } from 'kysely'
import { asReader, type Reader } from './door.ts'
import type { House } from './house.ts'

/** Who of our own agency works on it now. A courtesy, not a lock: it ends by the database's clock, without a writer. */
export type Lease = { member: string; name: string; until: string }

const leaseMinutes = 15

export const currentLeases = async (
  tx: Reader,
  incidents: readonly string[],
): Promise<Map<string, Lease>> => {
  if (incidents.length === 0) return new Map()
  const rows = await tx
    .selectFrom('lease')
    .innerJoin('membership', 'membership.id', 'lease.member')
    .select(['lease.incident', 'lease.member', 'membership.name', 'lease.until'])
    .where('lease.incident', 'in', incidents)
    .where('lease.until', '>', sql<Date>`now()`)
    .execute()
  return new Map(
    rows.map(({ incident, member, name, until }) => [incident, { member, name, until: until.toISOString() }]),
  )
}

/** Ours or nobody's: takes or prolongs it. Held by a colleague: says by whom and until when. */
export const takeLease = async (house: House, actor: Actor, incident: string): Promise<Lease> =>
  asReader(house.db, actor, async tx => {
    await seen(tx, incident)
    await tx
      .insertInto('lease')
      .values({
        organisation: actor.organisation.id,
        incident,
        member: actor.member,
        until: sql<string>`now() + make_interval(mins => ${leaseMinutes})`,
      })
      .onConflict(conflict =>
        conflict
          .columns(['organisation', 'incident'])
          .doUpdateSet(eb => ({ member: eb.ref('excluded.member'), until: eb.ref('excluded.until') }))
          .where(eb =>
            eb.or([eb('lease.member', '=', actor.member), eb('lease.until', '<=', sql<Date>`now()`)]),
          ),
      )
      .execute()
    const lease = (await currentLeases(tx, [incident])).get(incident)!
    if (lease.member !== actor.member)
      throw refuse('not_now', { verb: 'claim', why: 'held', name: lease.name, until: lease.until })
    return lease
  })

export const releaseLease = async (house: House, actor: Actor, incident: string): Promise<void> =>
  asReader(house.db, actor, async tx => {
    await seen(tx, incident)
    await tx.deleteFrom('lease').where('incident', '=', incident).where('member', '=', actor.member).execute()
  })

const seen = async (tx: Reader, incident: string): Promise<void> => {
  const row = await tx
    .selectFrom('incident_view')
    .select('rev')
    .where('incident', '=', incident)
    .executeTakeFirst()
  if (!row) throw refuse('not_found')
}
