import type { Incident } from '@tocsin/domain/incident/incident'
import { type Judged, judgedAs } from '@tocsin/domain/incident/judged'
import { countedMax, falls, type Precision, signalsADay, stepMin } from '@tocsin/domain/report/precision'
import { neutralAfterMs } from '@tocsin/domain/report/view'
import { sql } from 'kysely'
import { recordOf } from '../admission/record.ts'
import { type Acting, asRebuilder } from '../door.ts'
import type { House } from '../house.ts'
import { byItself } from './lapse-signals.ts'

type Counted = Record<string, Judged>

/** More than enough to find the last fifty, of which some were judged twice or more. */
const eventsRead = 1_000
const onceIn = sql<Date>`now() - interval '20 hours'`

/**
 * Once a day, each company in a transaction of its own: of its last reports that were judged, how many held. A report
 * counts from the thirtieth day on, and the figure moves for five and never for one alone (decision 0013).
 */
export const measurePrecision = async (house: House, now: Date = new Date()): Promise<number> => {
  const companies = await asRebuilder(house.db, tx =>
    tx
      .selectFrom('organisation')
      .leftJoin('precision', 'precision.organisation', 'organisation.id')
      .select('organisation.id')
      .where('organisation.kind', '=', 'company')
      .where('organisation.test', '=', false)
      .where(eb => eb.or([eb('measured_at', 'is', null), eb('measured_at', '<', onceIn)]))
      .execute(),
  )
  for (const { id } of companies) await measure(house, id, now)
  if (companies.length > 0) house.poke()
  return companies.length
}

const measure = (house: House, organisation: string, now: Date): Promise<void> =>
  asRebuilder(house.db, async tx => {
    await tx
      .insertInto('precision')
      .values({ organisation })
      .onConflict(one => one.doNothing())
      .execute()
    const before = await tx
      .selectFrom('precision')
      .select(['judged', 'held', 'counted', 'throttled_since'])
      .where('organisation', '=', organisation)
      .where(eb => eb.or([eb('measured_at', 'is', null), eb('measured_at', '<', onceIn)]))
      .forUpdate()
      .executeTakeFirst()
    if (!before) return
    const counted = await lastJudged(tx, organisation, now)
    const moves = Object.entries(counted).filter(([report, as]) => before.counted[report] !== as).length
    const figure: Precision =
      moves < stepMin
        ? before
        : {
            judged: Object.keys(counted).length,
            held: Object.values(counted).filter(as => as === 'held').length,
          }
    const low = falls(figure)
    const throttled = before.throttled_since !== null
    await tx
      .updateTable('precision')
      .set({
        measured_at: sql<string>`now()`,
        ...(moves < stepMin ? {} : { ...pick(figure), counted: JSON.stringify(counted) }),
        ...(low === throttled
          ? {}
          : low
            ? { throttled_since: sql<string>`now()`, lifted_until: null, answer: null, answered_at: null }
            : { throttled_since: null, lifted_until: null }),
      })
      .where('organisation', '=', organisation)
      .execute()
    if (low !== throttled) await tell(tx, house, organisation, low, pick(figure))
  })

const pick = ({ judged, held }: Precision): Precision => ({ judged, held })

/** By the latest thing that was decided of each; of a report that is younger than thirty days nothing counts yet. */
const lastJudged = async (tx: Acting, organisation: string, now: Date): Promise<Counted> => {
  const oldEnough = new Date(now.getTime() - neutralAfterMs).toISOString()
  const { rows } = await sql<{ report: string; body: Incident }>`
    select ri.report, i.body
      from event e
      join report_incident ri on ri.incident = e.stream_id
      join report r on r.id = ri.report and r.organisation = ${organisation}
      join incident i on i.id = ri.incident
     where e.verb in ('incident.accepted', 'incident.dismissed', 'incident.closed')
       and r.body ->> 'filedAt' < ${oldEnough}
     order by e.recv_seq desc limit ${sql.lit(eventsRead)}`.execute(tx)
  const counted: Counted = {}
  for (const { report, body } of rows) {
    if (Object.keys(counted).length >= countedMax) break
    const as = counted[report] ?? judgedAs(body)
    if (as) counted[report] = as
  }
  return counted
}

/** In the stream of the organisation, where the company and the secretariat read it. */
const tell = async (
  tx: Acting,
  house: House,
  organisation: string,
  low: boolean,
  figure: Precision,
): Promise<void> => {
  const event = low
    ? { verb: 'organisation.throttled' as const, fields: { ...figure, perDay: signalsADay } }
    : { verb: 'organisation.throttle_ended' as const, fields: figure }
  await recordOf(tx, house, { organisation, member: byItself }, organisation, event)
}
