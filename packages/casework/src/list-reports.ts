import type { Actor } from '@tocsin/domain/actor'
import type { ReportState } from '@tocsin/domain/report/lifecycle'
import { lapsingSince } from '@tocsin/domain/report/sample'
import { saysNothingMore } from '@tocsin/domain/report/view'
import { sql } from 'kysely'
import { asReader, type Reader } from './door.ts'
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

type ReportCursor = { at: string; id: string }
type ReportsWanted = {
  /** Any of these; what nobody looked at stands on its own desk unless it is asked for. */
  states?: readonly ReportState[] | undefined
  /** With a question that waits for an answer. */
  asked?: boolean | undefined
  /** Part of a reference or of a title. */
  words?: string | undefined
  cursor?: ReportCursor | undefined
  limit?: number | undefined
}
export type ReportPage = { rows: ReportRow[]; next: ReportCursor | null }

export const reportPageMax = 200
const usualStates = ['filed', 'in_progress', 'question_open', 'retracted', 'closed'] as const

/** A company's own reports, newest first, a page at a time. */
export const listReports = (
  house: House,
  actor: Actor,
  { states = usualStates, asked, words, cursor, limit = 100 }: ReportsWanted = {},
): Promise<ReportPage> =>
  asReader(house.db, actor, async tx => {
    let rows = tx
      .selectFrom('report_view')
      .select(['report', 'rev', 'body'])
      .where('state', 'in', [...states])
      .orderBy('filed_at', 'desc')
      .orderBy('report', 'desc')
      .limit(limit + 1)
    if (asked) rows = rows.where('questions', '>', 0).where('asked', '=', true)
    if (words)
      rows = rows.where(eb =>
        eb.or([
          eb('reference', 'ilike', literally(words)),
          eb('title', 'ilike', literally(words)),
          eb(sql<string>`body ->> 'externalReference'`, '=', words),
        ]),
      )
    if (cursor) rows = rows.where(sql<boolean>`(filed_at, report) < (${cursor.at}, ${cursor.id}::uuid)`)
    const found = await rows.execute()
    const page = found.slice(0, limit).map(({ report, rev, body }): ReportRow => {
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
    const last = page.at(-1)
    return { rows: page, next: found.length > limit && last ? { at: last.filedAt, id: last.id } : null }
  })

/** Percent, underscore and backslash are what they are. */
export const literally = (words: string): string => `%${words.replace(/[\\%_]/g, found => `\\${found}`)}%`

type ReportCounts = { reports: number; questions: number; signals: number; lapsing: number }

/** Nobody reads further; counting more would only take longer. */
const countedTo = 9_999

/** How much waits in each place of a company. */
export const countReports = (house: House, actor: Actor): Promise<ReportCounts> =>
  asReader(house.db, actor, async tx => ({
    reports: await counted(tx, sql`state = any (${[...usualStates]})`),
    questions: await counted(tx, sql`questions > 0 and asked`),
    signals: await counted(tx, sql`state = 'signal'`),
    lapsing: await counted(tx, sql`state = 'signal' and filed_at < ${lapsingSince(new Date())}`),
  }))

const counted = async (tx: Reader, which: ReturnType<typeof sql>): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (select from report_view where ${which} limit ${sql.lit(countedTo)}) few`.execute(
    tx,
  )
  return rows[0]!.n
}
