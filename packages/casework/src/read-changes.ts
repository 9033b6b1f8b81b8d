import type { Actor } from '@tocsin/domain/actor'
import type { ReportState } from '@tocsin/domain/report/lifecycle'
import { type ReportView, saysNothingMore } from '@tocsin/domain/report/view'
import { asReader, type Reader } from './door.ts'
import type { House } from './house.ts'

/** A report as it is now: what a company's own list of its reports needs to be brought up to date. */
export type Changed = {
  id: string
  rev: number
  reference: string
  externalReference: string | null
  state: ReportState
  saysNothingMore: boolean
  feedback: ReportView['feedback']
  questionsOpen: number
}

export type Changes = {
  /** Where to go on from. */
  cursor: number
  /** What the cursor named is older than what is kept, or from another life of this database: read all reports again. */
  reset: boolean
  more: boolean
  changes: Changed[]
}

const hintsMax = 500

/**
 * What changed in the company's own stream since a number of it, each report once and as it is now. The stream is
 * dense, so nothing is missed; it numbers the company's own reports and shows nothing of anybody else's.
 */
export const readChanges = (house: House, actor: Actor, after: number): Promise<Changes> =>
  asReader(house.db, actor, async tx => {
    const { head, oldest } = await endsOf(tx)
    if (after > head || after + 1 < oldest) return { cursor: head, reset: true, more: false, changes: [] }
    const hints = await tx
      .selectFrom('viewer_event')
      .select(['m', 'subject'])
      .where('m', '>', after)
      .where('m', '<=', head)
      .where('subject_kind', '=', 'report')
      .orderBy('m')
      .limit(hintsMax)
      .execute()
    const cursor = hints.length < hintsMax ? head : hints.at(-1)!.m!
    const changes = await asTheyAre(tx, [...new Set(hints.map(({ subject }) => subject))])
    return { cursor, reset: false, more: cursor < head, changes }
  })

const endsOf = async (tx: Reader): Promise<{ head: number; oldest: number }> => {
  const head = await tx.selectFrom('viewer_head').select('m').executeTakeFirst()
  const first = await tx
    .selectFrom('viewer_event')
    .select('m')
    .where('m', 'is not', null)
    .orderBy('m')
    .limit(1)
    .executeTakeFirst()
  return { head: head?.m ?? 0, oldest: first?.m ?? (head?.m ?? 0) + 1 }
}

const asTheyAre = async (tx: Reader, ids: string[]): Promise<Changed[]> => {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('report_view')
    .select(['report', 'rev', 'body'])
    .where('report', 'in', ids)
    .execute()
  const found = new Map(rows.map(row => [row.report, row]))
  return ids.flatMap(id => {
    const row = found.get(id)
    if (!row) return []
    const { rev, body } = row
    const { reference, externalReference, state, feedback, questions } = body
    return [
      {
        id,
        rev,
        reference,
        externalReference,
        state,
        saysNothingMore: saysNothingMore(body, new Date()),
        feedback,
        questionsOpen: questions.filter(({ answer }) => !answer).length,
      },
    ]
  })
}
