import type { Tables } from '@tocsin/db/schema'
import type { Kysely } from 'kysely'
import { asSequencer, closeForEvents } from './door.ts'
import type { Published } from './published.ts'

/** `older`: the ledger here ends before what was published. `other`: another event stands where that one stood. */
export type ReadOnly = { because: 'older' | 'other'; published: number; here: number }

/**
 * Compares the ledger with how far it was published. One that does not hold it is closed: everything can be
 * read and nothing happens, because a number that is given twice means two things for ever.
 */
export const lookBack = async (db: Kysely<Tables>, { size, last }: Published): Promise<ReadOnly | null> => {
  const { here, event } = await asSequencer(db, async tx => ({
    here: (await tx.selectFrom('head').select('size').where('id', '=', 1).executeTakeFirst())?.size ?? 0,
    event: await tx
      .selectFrom('event')
      .select('id')
      .where('idx', '=', size - 1)
      .executeTakeFirst(),
  }))
  if (here >= size && event?.id === last) return null
  closeForEvents(db)
  return { because: here < size ? 'older' : 'other', published: size, here }
}
