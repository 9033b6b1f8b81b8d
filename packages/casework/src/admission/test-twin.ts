import { randomUUID } from 'node:crypto'
import type { Actor } from '@tocsin/domain/actor'
import type { Admitting } from '../door.ts'
import type { House } from '../house.ts'
import { record } from './record.ts'

/** What stands behind the name, in every language. */
const mark = ' (test)'
const nameMax = 200

/**
 * The company's own test organisation; opened where there is none. It has no members: programs alone act for it, what
 * they file reaches no officer, and every receipt says so. Under the lock of the company's own stream.
 */
export const testTwinOf = async (tx: Admitting, house: House, actor: Actor): Promise<string> => {
  const { id: organisation, name, country, sector } = actor.organisation
  const known = await tx
    .selectFrom('test_twin')
    .select('twin')
    .where('organisation', '=', organisation)
    .executeTakeFirst()
  if (known) return known.twin
  const twin = randomUUID()
  await tx
    .insertInto('organisation')
    .values({
      id: twin,
      name: `${name.slice(0, nameMax - mark.length)}${mark}`,
      kind: 'company',
      country,
      sector,
      agency: null,
      standing: 'active',
      test: true,
    })
    .execute()
  await tx.insertInto('test_twin').values({ organisation, twin }).execute()
  await tx.insertInto('viewer').values({ id: twin, organisation: twin, membership: null }).execute()
  await record(tx, house, actor, organisation, { verb: 'organisation.test_opened', fields: { twin } })
  return twin
}
