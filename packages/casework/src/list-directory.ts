import type { Actor } from '@tocsin/domain/actor'
import type { Organisation } from '@tocsin/domain/organisation'
import { asReader } from './door.ts'
import type { House } from './house.ts'

/** Who takes part, as far as one may know: companies do not learn of each other. */
export const listDirectory = (house: House, actor: Actor): Promise<Organisation[]> =>
  asReader(house.db, actor, tx =>
    tx.selectFrom('organisation').selectAll().orderBy('country').orderBy('name').execute(),
  )
