import { randomUUID } from 'node:crypto'
import { openDatabase, openPool } from '@tocsin/db/connect'
import type { Tables } from '@tocsin/db/schema'
import type { Actor } from '@tocsin/domain/actor'
import type { Organisation } from '@tocsin/domain/organisation'
import { admitMember, admitOrganisation, type Owner } from '../admit.ts'
import { asDoorkeeper } from '../door.ts'
import type { House } from '../house.ts'
import { type HomeName, organisations, people } from './people.ts'

/** Who plays: for each organisation of the demo its first person. */
export type Cast = Record<HomeName, Actor>

const titled = ({ name, country }: Organisation): string => (country ? `${name} (${country})` : name)

/** Organisations, people and the marker row, in one transaction: there is a whole demo or none. */
export const admitCast = async (ownerUrl: string): Promise<Cast> => {
  const owner = openDatabase<Tables>(openPool(ownerUrl, { name: 'demo', max: 1 }))
  try {
    return await owner.transaction().execute(admitAll)
  } finally {
    await owner.destroy()
  }
}

const admitAll = async (owner: Owner): Promise<Cast> => {
  const homes = {} as Record<HomeName, Organisation>
  for (const [name, home] of Object.entries(organisations)) {
    homes[name as HomeName] = await admitOrganisation(owner, home)
  }
  const cast = {} as Cast
  const marked = []
  for (const { person, name, of, duties, language } of people) {
    const organisation = homes[of]
    const user = randomUUID()
    const member = await admitMember(owner, {
      organisation: organisation.id,
      userId: user,
      name,
      duties: [...duties],
      language,
    })
    cast[of] ??= { member, organisation, duties, via: { kind: 'session' } }
    marked.push({ person, user, name, organisation: titled(organisation), role: organisation.kind })
  }
  await owner
    .insertInto('demo')
    .values({ id: 1, seeded_at: new Date().toISOString(), people: JSON.stringify(marked) })
    .execute()
  return cast
}

/** The cast of a demo that stands already, by the users that its marker row names. */
export const castOf = (house: House, marked: readonly { person: string; user: string }[]): Promise<Cast> =>
  asDoorkeeper(house.db, async tx => {
    const users = marked.map(({ user }) => user)
    const rows = await tx
      .selectFrom('membership')
      .innerJoin('organisation', 'organisation.id', 'membership.organisation')
      .selectAll('organisation')
      .select(['membership.id as member', 'membership.user_id', 'membership.duties'])
      .where('membership.user_id', 'in', users)
      .execute()
    const cast = {} as Cast
    for (const { person, of } of people) {
      const row = rows.find(({ user_id }) => user_id === marked.find(one => one.person === person)?.user)
      if (!row) continue
      const { member, duties, user_id: _, ...organisation } = row
      cast[of] ??= { member, organisation, duties, via: { kind: 'session' } }
    }
    return cast
  })
