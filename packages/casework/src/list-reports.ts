import type { Actor } from '@tocsin/domain/actor'
import type { ReportState } from '@tocsin/domain/report/lifecycle'
import { saysNothingMore } from '@tocsin/domain/report/view'
import { asReader } from './door.ts'
import type { House } from './house.ts'

export type ReportRow = {
  id: string
  rev: number
  reference: string
  title: string
  state: ReportState
  filedAt: string
  questionsOpen: number
  nextDueAt: string | null
  saysNothingMore: boolean
}

/** A company's own reports, newest first. */
export const listReports = (house: House, actor: Actor): Promise<ReportRow[]> =>
  asReader(house.db, actor, async tx => {
    const rows = await tx
      .selectFrom('report_view')
      .select(['report', 'rev', 'body'])
      .orderBy('filed_at', 'desc')
      .limit(listMax)
      .execute()
    return rows.map(({ report, rev, body }) => {
      const open = body.questions.filter(({ answer }) => !answer)
      return {
        id: report,
        rev,
        reference: body.reference,
        title: body.title,
        state: body.state,
        filedAt: body.filedAt,
        questionsOpen: open.length,
        nextDueAt: open.map(({ dueAt }) => dueAt).sort()[0] ?? null,
        saysNothingMore: saysNothingMore(body, new Date()),
      }
    })
  })

const listMax = 1_000
