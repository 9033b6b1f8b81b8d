import { type Actor, may } from '@tocsin/domain/actor'
import { type Complaint, refuse } from '@tocsin/domain/refusal'
import type { Filing } from '@tocsin/domain/report/filing'
import type { Acceptance, Verdict } from '@tocsin/domain/report/verdict'
import { canonical, type Json } from '@tocsin/ledger/canonical'
import { acceptanceIn, acceptancesOf } from './acceptance.ts'
import { type Acting, asActor, asBulkActor } from './door.ts'
import type { House } from './house.ts'
import { claimKey } from './idempotency.ts'
import { knownBy } from './known-by.ts'
import { type Prepared, prepare, type Ready } from './prepare.ts'
import { familiesOfAll } from './screening/families.ts'
import { countIntake } from './signals/count-intake.ts'
import { storeCases } from './store-cases.ts'
import type { Origin } from './take-filing.ts'

/** Something that was handed in. What is not well formed comes as its complaints, and has its verdict like the rest. */
export type HandedIn = { filing: Filing; draft?: string | undefined } | { complaints: Complaint[] }

export type Intake = {
  origin: Origin
  /** Once for each key: a repetition answers as the first time, and another payload is refused. */
  key?: string
  /** Moves with the filing or not at all, such as the place in a file. */
  alongside?: (tx: Acting, outcomes: readonly Outcome[]) => Promise<void>
}

/** What became of an item, before its acceptance is read. */
export type Outcome =
  | { is: 'new'; report: string; signal: boolean; acceptance: Acceptance }
  | { is: 'unchanged'; report: string }
  | { is: 'conflict'; report: string; difference: string[] }
  | { is: 'refused'; complaints: Complaint[] }
  /** Written when the same request came the first time. */
  | { is: 'repeated'; report: string }

/** In one transaction; more would hold its locks for longer than a person's filing should wait. */
export const itemsMax = 200

/**
 * The one way in, for one report of a person and two hundred rows of a file: rules and engine first, then one
 * transaction that holds the key, the events, the folds and the views of all of them. A verdict for each item,
 * in order. Acknowledged means durable.
 */
export const fileReports = async (
  house: House,
  actor: Actor,
  items: readonly HandedIn[],
  { origin, key, alongside }: Intake,
): Promise<{ verdicts: Verdict[]; replayed: boolean }> => {
  if (!may(actor, 'report')) throw refuse('not_your_duty', { duty: 'report' })
  if (items.length > itemsMax) throw refuse('too_large', { max: itemsMax })
  const prepared = await withFamilies(
    house,
    actor,
    items.map(item => prepare(house, actor, item, origin)),
  )
  const through = items.length > 1 ? asBulkActor : asActor
  const done = await through(house.db, actor, async tx => {
    const before = key === undefined ? null : await claim(tx, house, actor, key, items, prepared)
    const outcomes = before
      ? await repeated(tx, actor, prepared, before)
      : await storeCases(tx, house, actor, prepared, origin)
    if (!before) await countIntake(tx, actor, outcomes)
    await alongside?.(tx, outcomes)
    return { outcomes, replayed: before !== null }
  })
  house.poke()
  return { verdicts: await verdictsOf(house, actor, prepared, done.outcomes), replayed: done.replayed }
}

/** Structures are looked at outside this thread and within a time; a filing goes on without what took longer. */
const withFamilies = async (
  house: House,
  actor: Actor,
  prepared: readonly Prepared[],
): Promise<Prepared[]> => {
  const texts = prepared.map(one => ('taken' in one ? one.taken.offered : { title: '', text: '' }))
  const found = await familiesOfAll(house, actor, texts)
  return prepared.map((one, i) =>
    'taken' in one
      ? { ...one, taken: { ...one.taken, recognition: { ...one.taken.recognition, ...found[i]! } } }
      : one,
  )
}

/** The report that each item would be, by place; what an earlier request with this key made of them. */
const claim = async (
  tx: Acting,
  house: House,
  actor: Actor,
  key: string,
  items: readonly HandedIn[],
  prepared: readonly Prepared[],
): Promise<string[] | null> => {
  const before = await claimKey<{ reports: string }>(tx, actor, {
    operation: 'file',
    key,
    fingerprint: house.keyring.fingerprint('request', canonical(items as unknown as Json)),
    result: { reports: prepared.map(one => ('report' in one ? one.report : '')).join(',') },
  })
  return before?.reports.split(',') ?? null
}

/** What was not written then was refused or known already, and is so again. */
const repeated = async (
  tx: Acting,
  actor: Actor,
  prepared: readonly Prepared[],
  before: readonly string[],
): Promise<Outcome[]> => {
  const written = before.filter(id => id !== '')
  const there =
    written.length === 0
      ? []
      : await tx
          .selectFrom('report')
          .select('id')
          .where('organisation', '=', actor.organisation.id)
          .where('id', 'in', written)
          .execute()
  const made = new Set(there.map(({ id }) => id))
  const ready = prepared.filter((one): one is Ready => 'report' in one)
  const known = await knownBy(tx, actor, ready)
  return prepared.map((one, i) => {
    if ('complaints' in one) return { is: 'refused', complaints: one.complaints }
    const report = before[i] ?? ''
    if (made.has(report)) return { is: 'repeated', report }
    return known(one) ?? { is: 'refused', complaints: [] }
  })
}

const verdictsOf = async (
  house: House,
  actor: Actor,
  prepared: readonly Prepared[],
  outcomes: readonly Outcome[],
): Promise<Verdict[]> => {
  const earlier = outcomes.flatMap(one =>
    one.is === 'unchanged' || one.is === 'repeated' ? [one.report] : [],
  )
  const acceptances = await acceptancesOf(house, actor, earlier)
  return outcomes.map((outcome, i): Verdict => {
    const one = prepared[i]!
    const warnings = 'taken' in one ? one.taken.warnings : []
    if (outcome.is === 'refused') return { verdict: 'refused', complaints: outcome.complaints }
    if (outcome.is === 'conflict')
      return { verdict: 'conflict', report: outcome.report, difference: outcome.difference }
    const { acceptance, signal } = outcome.is === 'new' ? outcome : acceptanceIn(acceptances, outcome.report)
    const verdict = outcome.is === 'unchanged' ? 'unchanged' : signal ? 'signal' : 'filed'
    return { verdict, acceptance, warnings }
  })
}
