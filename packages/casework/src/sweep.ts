import { sql } from 'kysely'
import { asSweeper } from './door.ts'
import type { House } from './house.ts'
import { sweepImports } from './imports/sweep-imports.ts'

export type Swept = { evidence: number; drafts: number; keys: number; pieces: number }

/**
 * Once a day: a file a day after neither a draft nor a report names it, a draft thirty days after it was last
 * saved, an idempotency key after thirty, a file of rows as it says for itself. Rows first, then bytes: a crash between leaves bytes that nothing names.
 */
export const sweep = async (house: House): Promise<Swept> => {
  const { files, drafts, keys } = await asSweeper(house.db, async tx => {
    const drafts = await tx
      .deleteFrom('draft')
      .where('saved_at', '<', sql<Date>`now() - interval '30 days'`)
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
    return { files, drafts: Number(drafts.numDeletedRows), keys: Number(keys.numDeletedRows) }
  })
  for (const { organisation, id } of files) await house.files.remove(organisation, id)
  return { evidence: files.length, drafts, keys, pieces: await sweepImports(house) }
}
