import { sql } from 'kysely'
import { asSweeper, type Sweeping } from './door.ts'
import { draftKeptDays } from './filing/draft.ts'
import type { House } from './house.ts'
import { sweepImports } from './imports/sweep-imports.ts'

type Swept = { evidence: number; drafts: number; keys: number; pieces: number }

/**
 * A file a day after neither a draft nor a report names it, a draft thirty days after it was last saved, an idempotency
 * key after thirty, a file of rows as it says for itself. Rows first, then bytes: a crash between leaves bytes that
 * nothing names.
 */
export const sweep = async (house: House): Promise<Swept> => {
  const { files, drafts, keys } = await asSweeper(house.db, async tx => {
    const drafts = await tx
      .deleteFrom('draft')
      .where('saved_at', '<', sql<Date>`now() - make_interval(days => ${draftKeptDays})`)
      .executeTakeFirst()
    const files = await tx
      .deleteFrom('evidence')
      .where('report', 'is', null)
      .where('created_at', '<', sql<Date>`now() - interval '1 day'`)
      .where(eb =>
        eb.or([
          eb('draft', 'is', null),
          eb.not(
            eb.exists(eb.selectFrom('draft').select('draft.id').whereRef('draft.id', '=', 'evidence.draft')),
          ),
        ]),
      )
      .returning(['organisation', 'id'])
      .execute()
    const keys = await tx
      .deleteFrom('idempotency')
      .where('at', '<', sql<Date>`now() - interval '30 days'`)
      .executeTakeFirst()
    await tx.deleteFrom('quota_day').where('day', '<', sql<string>`current_date - 7`).execute()
    await sumUp(tx)
    return { files, drafts: Number(drafts.numDeletedRows), keys: Number(keys.numDeletedRows) }
  })
  for (const { organisation, id } of files) await house.files.remove(organisation, id)
  return { evidence: files.length, drafts, keys, pieces: await sweepImports(house) }
}

/** One row for each day and rule where a day is over; after ninety days none. */
const sumUp = async (tx: Sweeping): Promise<void> => {
  await sql`delete from intake_count where day < current_date - 90`.execute(tx)
  await sql`
    with over as (delete from intake_count where (organisation, day, what) in (
        select organisation, day, what from intake_count where day < current_date group by 1, 2, 3 having count(*) > 1)
      returning organisation, day, what, n)
    insert into intake_count (organisation, day, what, n)
    select organisation, day, what, sum(n) from over group by 1, 2, 3`.execute(tx)
}
