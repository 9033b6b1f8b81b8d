import type { Actor } from '@tocsin/domain/actor'
import { type Precision, shownFrom, shownPercent, signalsADay } from '@tocsin/domain/report/precision'
import { sql } from 'kysely'
import { asReader, type Reader } from './door.ts'
import type { House } from './house.ts'
import { type StandingThrottle, throttleColumns, throttleIn } from './signals/standing-throttle.ts'

/** A company's own figures of the last thirty days; nobody else's, and nothing of what one report came to. */
export type Quality = {
  days: number
  /** What stands now of what came in, by how it came. */
  came: {
    filed: number
    confirmed: number
    waiting: number
    setAside: number
    lapsed: number
    retracted: number
  }
  unchanged: number
  conflict: number
  refused: number
  byRule: { rule: string; count: number }[]
  answers: { given: number; late: number; medianHours: number | null; open: number; overdue: number }
  precision: { judged: number; percent: number | null; from: number; measuredAt: Date | null }
  throttle: (StandingThrottle & { perDay: number }) | null
}

const days = 30

export const readQuality = (house: House, actor: Actor): Promise<Quality> =>
  asReader(house.db, actor, async tx => {
    const counts = await intake(tx)
    const row = await tx
      .selectFrom('precision')
      .select(['judged', 'held', 'measured_at', ...throttleColumns])
      .where('organisation', '=', actor.organisation.id)
      .executeTakeFirst()
    const throttle = row ? throttleIn(row) : null
    const figure: Precision = { judged: row?.judged ?? 0, held: row?.held ?? 0 }
    return {
      days,
      came: await cameIn(tx),
      unchanged: counts.get('unchanged') ?? 0,
      conflict: counts.get('conflict') ?? 0,
      refused: counts.get('refused') ?? 0,
      byRule: [...counts]
        .filter(([what]) => what.startsWith('rule:'))
        .map(([what, count]) => ({ rule: what.slice('rule:'.length), count })),
      answers: await answers(tx),
      precision: {
        judged: figure.judged,
        percent: shownPercent(figure),
        from: shownFrom,
        measuredAt: row?.measured_at ?? null,
      },
      throttle: throttle && { ...throttle, perDay: signalsADay },
    }
  })

const intake = async (tx: Reader): Promise<Map<string, number>> => {
  const { rows } = await sql<{ what: string; n: number }>`
    select what, sum(n)::int as n from intake_count where day > current_date - ${sql.lit(days)}::int
     group by what order by n desc, what`.execute(tx)
  return new Map(rows.map(({ what, n }) => [what, n]))
}

const since = sql`to_char(now() at time zone 'utc' - interval '${sql.lit(days)} days', 'YYYY-MM-DD"T"HH24:MI:SS')`

const cameIn = async (tx: Reader): Promise<Quality['came']> => {
  const { rows } = await sql<{ came: string; state: string; n: number }>`
    select came, state, count(*)::int as n from report_view where filed_at > ${since} group by 1, 2`.execute(
    tx,
  )
  const sum = (which: (row: { came: string; state: string }) => boolean) =>
    rows.filter(which).reduce((total, { n }) => total + n, 0)
  const silent = new Set(['signal', 'set_aside', 'lapsed', 'retracted'])
  return {
    filed: sum(({ came, state }) => came === 'filed' && !silent.has(state)),
    confirmed: sum(({ came, state }) => came === 'signal' && !silent.has(state)),
    waiting: sum(({ state }) => state === 'signal'),
    setAside: sum(({ state }) => state === 'set_aside'),
    lapsed: sum(({ state }) => state === 'lapsed'),
    retracted: sum(({ state }) => state === 'retracted'),
  }
}

const answers = async (tx: Reader): Promise<Quality['answers']> => {
  const { rows } = await sql<Quality['answers']>`
    select count(*) filter (where q -> 'answer' <> 'null')::int as given,
           count(*) filter (where q -> 'answer' ->> 'at' > q ->> 'dueAt')::int as late,
           percentile_cont(0.5) within group (order by
             extract(epoch from (q -> 'answer' ->> 'at')::timestamptz - (q ->> 'at')::timestamptz)::float8 / 3600)
             filter (where q -> 'answer' <> 'null') as "medianHours",
           count(*) filter (where q -> 'answer' = 'null')::int as open,
           count(*) filter (where q -> 'answer' = 'null' and (q ->> 'dueAt')::timestamptz < now())::int as overdue
      from report_view, jsonb_array_elements(body -> 'questions') q
     where questions > 0 and (q ->> 'at' > ${since} or q -> 'answer' = 'null')`.execute(tx)
  const { medianHours, ...rest } = rows[0]!
  return { ...rest, medianHours: medianHours === null ? null : Math.round(medianHours * 10) / 10 }
}
