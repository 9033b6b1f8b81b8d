import { sql } from 'kysely'
import { asSweeper, type Erasing } from '../door.ts'
import type { House } from '../house.ts'

/**
 * What nobody went on with in two days is cancelled. Thirty days after its end, or as soon as an erasure asked for it,
 * a file goes with what became of its rows; that it was, when, and how many rows it had, stays.
 */
export const sweepImports = async (house: House): Promise<number> => {
  const gone = await asSweeper(house.db, async tx => {
    const now = sql<Date>`now()`
    await tx
      .updateTable('import')
      .set({ state: 'cancelled', ended_at: now })
      .where('state', 'in', ['arriving', 'arrived'])
      .where('created_at', '<', sql<Date>`now() - interval '2 days'`)
      .execute()
    await tx.deleteFrom('import_plan').where('saved_at', '<', sql<Date>`now() - interval '1 year'`).execute()
    const old = await tx
      .selectFrom('import')
      .select(['id', 'organisation'])
      .where('ct', 'is not', null)
      .where('ended_at', 'is not', null)
      .where(eb =>
        eb.or([eb('forget', '=', true), eb('ended_at', '<', sql<Date>`now() - interval '30 days'`)]),
      )
      .limit(100)
      .execute()
    if (old.length === 0) return []
    const ids = old.map(({ id }) => id)
    const pieces = await tx
      .deleteFrom('import_piece')
      .where('import', 'in', ids)
      .returning(['import', 'id'])
      .execute()
    await tx.deleteFrom('import_result').where('import', 'in', ids).execute()
    await tx
      .updateTable('import')
      .set({ ct: null, key_id: null, content: null })
      .where('id', 'in', ids)
      .execute()
    const organisationOf = new Map(old.map(({ id, organisation }) => [id, organisation]))
    return pieces.map(piece => ({ organisation: organisationOf.get(piece.import)!, id: piece.id }))
  })
  for (const { organisation, id } of gone) await house.files.remove(organisation, id)
  return gone.length
}

/**
 * A file may hold what was erased from a report that came of one, and nobody can tell which: every file of that company
 * from which rows were taken is to go, the one that is being read as soon as it has ended.
 */
export const forgetFilesOf = async (tx: Erasing, report: string): Promise<void> => {
  await tx
    .updateTable('import')
    .set({ forget: true })
    .where('started_at', 'is not', null)
    .where('ct', 'is not', null)
    .where('organisation', '=', eb =>
      eb
        .selectFrom('report')
        .select('organisation')
        .where('id', '=', report)
        .where(sql`body ->> 'origin'`, '=', 'file'),
    )
    .execute()
}
