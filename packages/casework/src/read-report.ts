import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { type ReportView, saysNothingMore } from '@tocsin/domain/report/view'
import { asReader } from './door.ts'
import type { House } from './house.ts'

export type ReportRead = { id: string; rev: number; view: ReportView; saysNothingMore: boolean }

export const readReport = (house: House, actor: Actor, id: string): Promise<ReportRead> =>
  asReader(house.db, actor, async tx => {
    const row = await tx
      .selectFrom('report_view')
      .select(['rev', 'body'])
      .where('report', '=', id)
      .executeTakeFirst()
    if (!row) throw refuse('not_found')
    return { id, rev: row.rev, view: row.body, saysNothingMore: saysNothingMore(row.body, new Date()) }
  })
