import { type Actor, may } from '@tocsin/domain/actor'
import type { NewEvent } from '@tocsin/domain/event'
import { isRefusal, type Refusal, refuse } from '@tocsin/domain/refusal'
import { decideSetAside } from '@tocsin/domain/report/decide'
import type { Judgement, Reviewed } from '@tocsin/domain/report/events'
import type { Report } from '@tocsin/domain/report/report'
import { notHeld, sampleHolds } from '@tocsin/domain/report/sample'
import { sql } from 'kysely'
import { commit } from '../commit.ts'
import { type Acting, asBulkActor } from '../door.ts'
import type { House } from '../house.ts'
import { instant, type Loaded, loadCase } from '../load-case.ts'
import { confirmationOf } from './confirm-signal.ts'

type Settling = { decision: 'confirm' } | { decision: 'set_aside'; judgement: Judgement }
export type Settled = { done: number; left: number }

/** In one transaction: a few hundred cases under lock would let others wait too long. */
const settledAtOnce = 100

type Stands = {
  seed: string
  of: number
  drawn: string[]
  decided: string | null
  judgement: string | null
  looked: number | null
  held: number | null
}

/**
 * What the sample says of the rest is done to the rest, some at a time: whoever asks goes on asking until none is
 * left, now or another day. What was decided at the first step stands for all: how many were looked at and how many
 * held is said in every event, and the other decision is refused from then on.
 */
export const settleSample = async (
  house: House,
  actor: Actor,
  { sample, ...wanted }: { sample: string } & Settling,
): Promise<Settled> => {
  if (!may(actor, 'report')) throw refuse('not_your_duty', { duty: 'report' })
  const settled = await asBulkActor(house.db, actor, async tx => {
    const row = await tx
      .selectFrom('sample')
      .selectAll()
      .where('id', '=', sample)
      .where('organisation', '=', actor.organisation.id)
      .forUpdate()
      .executeTakeFirst()
    if (!row || (row.ended_at !== null && row.decided === null)) throw refuse('not_found')
    const { looked, held } = await decidedOn(tx, actor, row, wanted, sample)
    const rest = () =>
      tx
        .selectFrom('report_view')
        .where('viewer', '=', actor.organisation.id)
        .where('state', '=', 'signal')
        .where(eb => eb.and({ origin: row.origin, handed_in_by: row.handed_in_by, day: row.day }))
        .where('filed_at', '<=', row.drawn_at)
    const next = await rest()
      .innerJoin('report_incident', 'report_incident.report', 'report_view.report')
      .select(['report_view.report', 'report_incident.incident'])
      .orderBy('report_incident.incident')
      .limit(settledAtOnce)
      .execute()
    const proof = { looked, held, of: row.of, seed: row.seed }
    let done = 0
    for (const { report, incident } of next) {
      const loaded = (await loadCase(tx, incident, 'for update'))!
      const one = loaded.file.reports.find(({ id }) => id === report)!
      // Somebody judged it between our look and our lock: that stands.
      if (one.state !== 'signal') continue
      const reviewed = { by: actor.member, at: loaded.at, sample: proof }
      const events = judged(actor, one, loaded, wanted, reviewed)
      if (isRefusal(events)) throw events
      await commit(tx, house, actor, loaded, events)
      done += 1
    }
    const { left } = await rest()
      .select(eb => eb.fn.countAll<number>().as('left'))
      .executeTakeFirstOrThrow()
    await tx
      .updateTable('sample')
      .set({ done: row.done + done, ...(left === 0 ? { ended_at: sql<string>`${instant}` } : {}) })
      .where('id', '=', sample)
      .execute()
    return { done: row.done + done, left }
  })
  house.poke()
  return settled
}

const judged = (
  actor: Actor,
  report: Report,
  loaded: Loaded,
  wanted: Settling,
  reviewed: Reviewed,
): NewEvent[] | Refusal =>
  wanted.decision === 'confirm'
    ? confirmationOf(actor, report, loaded, { reviewed })
    : decideSetAside(report, { judgement: wanted.judgement, reviewed })

/** At the first step the sample is counted and the decision written down; later ones rest on that. */
const decidedOn = async (
  tx: Acting,
  actor: Actor,
  row: Stands,
  wanted: Settling,
  sample: string,
): Promise<{ looked: number; held: number }> => {
  const decided = wanted.decision === 'confirm' ? 'confirmed' : 'set_aside'
  const judgement = wanted.decision === 'set_aside' ? wanted.judgement : null
  if (row.decided) {
    if (row.decided !== decided || row.judgement !== judgement)
      throw refuse('not_now', { verb: 'settle', why: row.decided })
    return { looked: row.looked ?? 0, held: row.held ?? 0 }
  }
  const states = await tx
    .selectFrom('report_view')
    .select('state')
    .where('viewer', '=', actor.organisation.id)
    .where('report', 'in', row.drawn)
    .execute()
  const waiting = states.filter(({ state }) => state === 'signal').length
  if (waiting > 0) throw refuse('sample_not_judged', { count: waiting })
  const looked = states.length
  const held = states.filter(({ state }) => !didNotHold.has(state)).length
  if (decided === 'confirmed' && !sampleHolds({ looked, held }))
    throw refuse('sample_not_held', { looked, held })
  await tx
    .updateTable('sample')
    .set({ decided, judgement, looked, held, decided_by: actor.member, decided_at: sql<string>`${instant}` })
    .where('id', '=', sample)
    .execute()
  return { looked, held }
}

const didNotHold: ReadonlySet<string> = new Set(notHeld)
