import type { Actor } from '@tocsin/domain/actor'
import type { Recognition } from '@tocsin/domain/report/recognition'
import { lapsesAt, notHeld } from '@tocsin/domain/report/sample'
import type { Origin } from '@tocsin/domain/report/vocabulary'
import type { Sentence } from '@tocsin/domain/sentence'
import { sql } from 'kysely'
import { asReader, type Reader } from '../door.ts'
import type { House } from '../house.ts'
import { literally } from '../list-reports.ts'

/** What one import, or one day of one integration, brought: by who handed it in, how, and on which UTC day. */
export type Batch = { origin: Origin; handedInBy: string; day: string }

export const columnsOf = ({ origin, handedInBy, day }: Batch) => ({ origin, handed_in_by: handedInBy, day })

export type SignalFilter = {
  grade?: Recognition['grade'] | undefined
  batch?: Batch | undefined
  /** Those that a sample drew. */
  sample?: string | undefined
  /** Part of a title, or of a reference. */
  words?: string | undefined
}

/** The last row of a page, from which the next goes on. */
type SignalCursor = { rank: number; at: string; id: string }

export type SignalRow = Batch & {
  id: string
  rev: number
  reference: string
  title: string
  platform: string
  grade: Recognition['grade']
  /** Of the surest hit, from 0 to 1. */
  score: number
  summary: Sentence | null
  filedAt: string
  lapsesAt: string
}
type SignalPage = { rows: SignalRow[]; next: SignalCursor | null }

export const signalPageMax = 100

/** What nobody has looked at, the gravest and surest first; a page at a time, since a file may bring ten thousand. */
export const listSignals = (
  house: House,
  actor: Actor,
  { filter = {}, cursor, limit = 50 }: { filter?: SignalFilter; cursor?: SignalCursor; limit?: number },
): Promise<SignalPage> =>
  asReader(house.db, actor, async tx => {
    let rows = matching(tx, filter)
      .select([
        'report as id',
        'rev',
        'reference',
        'title',
        'rank',
        'filed_at',
        'origin',
        'handed_in_by',
        'day',
      ])
      .select([
        sql<string>`body ->> 'platform'`.as('platform'),
        sql<Recognition['grade'] | null>`body -> 'revisions' -> -1 -> 'recognition' ->> 'grade'`.as('grade'),
        sql<Sentence | null>`body -> 'revisions' -> -1 -> 'recognition' -> 'summary'`.as('summary'),
      ])
      .orderBy('rank', 'desc')
      .orderBy('filed_at', 'desc')
      .orderBy('report', 'desc')
      .limit(limit + 1)
    if (cursor)
      rows = rows.where(
        sql<boolean>`(rank, filed_at, report) < (${cursor.rank}::double precision, ${cursor.at}, ${cursor.id}::uuid)`,
      )
    const found = await rows.execute()
    const page = found.slice(0, limit).map(
      ({ rank, filed_at, handed_in_by, grade, ...row }): SignalRow => ({
        ...row,
        handedInBy: handed_in_by,
        grade: grade ?? 'clear',
        score: Math.round((rank % 10) * 100) / 100,
        filedAt: filed_at,
        lapsesAt: lapsesAt(filed_at).toISOString(),
      }),
    )
    const last = found.length > limit ? found[limit - 1]! : null
    return { rows: page, next: last && { rank: last.rank, at: last.filed_at, id: last.id } }
  })

const matching = (tx: Reader, { grade, batch, sample, words }: SignalFilter) => {
  let rows = tx.selectFrom('report_view').where('state', '=', 'signal')
  if (grade)
    rows = rows.where(sql<boolean>`body -> 'revisions' -> -1 -> 'recognition' ->> 'grade' = ${grade}`)
  if (batch) rows = rows.where(eb => eb.and(columnsOf(batch)))
  if (sample)
    rows = rows.where(sql<boolean>`report = any ((select drawn from sample where id = ${sample})::uuid[])`)
  if (words)
    rows = rows.where(eb =>
      eb.or([eb('title', 'ilike', literally(words)), eb('reference', 'ilike', literally(words))]),
    )
  return rows
}

export type BatchRow = Batch & { waiting: number; sample: SampleRow | null; name: string | null }
export type SampleRow = {
  id: string
  of: number
  drawn: string[]
  /** Of those drawn: how many were looked at, and how many of these were confirmed. */
  looked: number
  held: number
  seed: string
  decided: 'confirmed' | 'set_aside' | null
  done: number
}

const batchesMax = 100

/** What waits, by batch, with the sample that was drawn of it and how that stands. */
export const listBatches = (house: House, actor: Actor): Promise<BatchRow[]> =>
  asReader(house.db, actor, async tx => {
    const { rows } = await sql<BatchRow>`
      select b.origin, b.handed_in_by as "handedInBy", b.day, b.waiting,
             coalesce((select name from client where id::text = b.handed_in_by),
                      (select name from membership where id::text = b.handed_in_by)) as name,
             (select jsonb_build_object('id', s.id, 'of', s."of", 'drawn', s.drawn, 'seed', s.seed, 'decided', s.decided,
                'done', s.done,
                'looked', (select count(*) from report_view v where v.report = any (s.drawn) and v.state <> 'signal'),
                'held', (select count(*) from report_view v where v.report = any (s.drawn)
                           and v.state <> all (${['signal', ...notHeld]})))
                from sample s where s.origin = b.origin and s.handed_in_by = b.handed_in_by and s.day = b.day
                  and s.ended_at is null order by s.drawn_at desc limit 1) as sample
        from (select origin, handed_in_by, day, count(*)::int as waiting from report_view
               where state = 'signal' group by 1, 2, 3 order by day desc, waiting desc limit ${sql.lit(batchesMax)}) b
       order by b.day desc, b.waiting desc`.execute(tx)
    return rows
  })
