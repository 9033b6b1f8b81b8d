import { type Actor, may, type Once } from '@tocsin/domain/actor'
import type { NewEvent } from '@tocsin/domain/event'
import { isRefusal, type Refusal, refuse } from '@tocsin/domain/refusal'
import type { Report } from '@tocsin/domain/report/report'
import { commit } from './commit.ts'
import { type Acting, asActor } from './door.ts'
import type { House } from './house.ts'
import { claimKey } from './idempotency.ts'
import { type Loaded, loadCase } from './load-case.ts'
import type { IdentityValue } from './seal-events.ts'

export type ReportActed = { rev: number; replayed: boolean }

/** What is acted on. A program that reads nothing before it acts names no revision; a repetition is known by its key. */
export type Target = { report: string; version: number | null; once?: Once | undefined }

/** What a company does to its own report: the incident's lock first, then the rule, then the revision it read. */
export const actOnReport = async (
  house: House,
  actor: Actor,
  { report: id, version, once = actor.once }: Target,
  decide: (report: Report, loaded: Loaded) => NewEvent[] | Refusal,
  identities: readonly IdentityValue[] = [],
): Promise<ReportActed> => {
  if (!may(actor, 'report')) throw refuse('not_your_duty', { duty: 'report' })
  const acted = await asActor(house.db, actor, async tx => {
    const before = once && (await claimKey(tx, actor, { ...once, result: { report: id } }))
    if (before) return { rev: await ownRevisionOf(tx, actor, id), replayed: true }
    const attached = await tx
      .selectFrom('report_incident')
      .innerJoin('report', 'report.id', 'report_incident.report')
      .select('report_incident.incident')
      .where('report.id', '=', id)
      .where('report.organisation', '=', actor.organisation.id)
      .executeTakeFirst()
    const loaded = attached && (await loadCase(tx, attached.incident, 'for update'))
    const report = loaded?.file.reports.find(one => one.id === id)
    if (!loaded || !report) throw refuse('not_found')
    const events = decide(report, loaded)
    if (isRefusal(events)) throw events
    const seen = await ownRevisionOf(tx, actor, id)
    if (version !== null && seen !== version) throw refuse('changed_meanwhile', { version: seen })
    const { changed } = await commit(tx, house, actor, loaded, events, identities)
    const own = changed.find(({ viewer, subject }) => viewer === actor.organisation.id && subject === id)
    return { rev: own?.rev ?? seen, replayed: false }
  })
  house.poke()
  return acted
}

const ownRevisionOf = async (tx: Acting, actor: Actor, report: string): Promise<number> => {
  const row = await tx
    .selectFrom('report_view')
    .select('rev')
    .where('report', '=', report)
    .where('viewer', '=', actor.organisation.id)
    .executeTakeFirst()
  if (!row) throw refuse('not_found')
  return row.rev
}
