import type { Tables } from '@tocsin/db/schema'
import type { Kysely } from 'kysely'
import { asSequencer, closeForEvents } from './door.ts'
import type { PublishedMark } from './published.ts'

/** `older`: the ledger here ends before what was published. `other`: another event stands where that one stood. */
export type ReadOnly = { because: 'older' | 'other'; published: number; here: number }

/**
 * Compares the ledger with how far it was published. One that does not hold it is closed: everything can be
 * read and nothing happens, because a number that is given twice means two things for ever. What a ledger holds
 * at the start counts as published.
 */
export const lookBack = async (db: Kysely<Tables>, mark: PublishedMark): Promise<ReadOnly | null> => {
  const { here, last, there } = await asSequencer(db, async tx => {
    const head = await tx.selectFrom('head').select('size').where('id', '=', 1).executeTakeFirst()
    const at = (place: number) =>
      tx.selectFrom('event').select('id').where('idx', '=', place).executeTakeFirst()
    const here = head?.size ?? 0
    return { here, last: await at(here - 1), there: mark.found ? await at(mark.found.size - 1) : null }
  })
  if (mark.found && there?.id !== mark.found.last) {
    closeForEvents(db)
    const { size } = mark.found
    return { because: here < size ? 'older' : 'other', published: size, here }
  }
  if (last) mark.raise({ size: here, last: last.id })
  return null
}
