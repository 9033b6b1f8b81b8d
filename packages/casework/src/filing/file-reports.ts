import { type Actor, may } from '@tocsin/domain/actor'
import { complain } from '@tocsin/domain/malformed'
import { type Complaint, refuse } from '@tocsin/domain/refusal'
import type { Verdict } from '@tocsin/domain/report/verdict'
import type { Origin } from '@tocsin/domain/report/vocabulary'
import { canonical, type Json } from '@tocsin/ledger/canonical'
import { type Acting, asActor, asBulkActor } from '../door.ts'
import type { House } from '../house.ts'
import { claimKey } from '../idempotency.ts'
import { familiesOfAll } from '../screening/families.ts'
import { countIntake } from '../signals/count-intake.ts'
import { throttledComplaint } from '../signals/throttle.ts'
import { acceptanceIn, acceptancesOf } from './acceptance.ts'
import { knownBy } from './known-by.ts'
import type { HandedIn, Outcome } from './outcome.ts'
import { type Prepared, prepareAll, type Ready } from './prepare.ts'
import { storeCases } from './store-cases.ts'

type Intake = {
  origin: Origin
  /** Once for each key: a repetition answers as the first time, and another payload is refused. */
  key?: string
  /** Of all that was asked under that key, where these items are a part of it or were made of it. */
  fingerprint?: Buffer
  /** Moves with the filing or not at all, such as the place in a file. */
  alongside?: (tx: Acting, outcomes: readonly Outcome[]) => Promise<void>
}

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
  { origin, key, fingerprint, alongside }: Intake,
): Promise<{ verdicts: Verdict[]; replayed: boolean }> => {
  if (!may(actor, 'report')) throw refuse('not_your_duty', { duty: 'report' })
  if (items.length > itemsMax) throw refuse('too_large', { max: itemsMax })
  const prepared = await withFamilies(house, actor, await prepareAll(house, actor, items, origin))
  const once = key === undefined ? null : { key, fingerprint: fingerprint ?? fingerprintOf(house, items) }
  const through = items.length > 1 ? asBulkActor : asActor
  const done = await through(house.db, actor, async tx => {
    const before = once && (await claim(tx, actor, once, prepared))
    const outcomes = before
      ? await repeated(tx, actor, prepared, before)
      : await storeCases(tx, house, actor, prepared, origin)
    if (once && !before && nothingTaken(outcomes)) throw new NothingTaken(outcomes)
    if (!before) await countIntake(tx, actor, outcomes)
    await alongside?.(tx, outcomes)
    return { outcomes, replayed: before !== null }
  }).catch(async error => {
    if (!(error instanceof NothingTaken)) throw error
    await asActor(house.db, actor, tx => countIntake(tx, actor, error.outcomes))
    return { outcomes: error.outcomes, replayed: false }
  })
  house.poke()
  return { verdicts: await verdictsOf(house, actor, prepared, done.outcomes), replayed: done.replayed }
}

/** Of what was asked under a key: another one under the same key is refused. */
export const fingerprintOf = ({ keyring }: House, asked: unknown): Buffer =>
  keyring.fingerprint('request', canonical(asked as Json))

/**
 * Thrown inside the transaction, so that a key under which nothing was taken is not used up: what was refused may be
 * mended, or find room tomorrow, and is handed in under the same key again.
 */
class NothingTaken extends Error {
  readonly outcomes: Outcome[]
  constructor(outcomes: Outcome[]) {
    super('nothing was taken')
    this.outcomes = outcomes
  }
}

const nothingTaken = (outcomes: readonly Outcome[]): boolean =>
  outcomes.some(({ is }) => is === 'refused') && !outcomes.some(({ is }) => is === 'new')

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
  actor: Actor,
  { key, fingerprint }: { key: string; fingerprint: Buffer },
  prepared: readonly Prepared[],
): Promise<string[] | null> => {
  const before = await claimKey<{ reports: string }>(tx, actor, {
    operation: 'file',
    key,
    fingerprint,
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
    return known(one) ?? { is: 'refused', complaints: [whyNot(one)] }
  })
}

/** The rules were kept: only a file that is not there, or a day without room for signals, was in the way. */
const whyNot = ({ filing }: Ready): Complaint =>
  filing.reviewed ? complain(['evidence'], 'evidence_not_there') : throttledComplaint

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
    const acceptance = outcome.is === 'new' ? outcome.acceptance : acceptanceIn(acceptances, outcome.report)
    // As it arrived, so that a repetition answers as the first time.
    const verdict = outcome.is === 'unchanged' ? 'unchanged' : acceptance.arrivedAs
    return { verdict, acceptance, warnings }
  })
}
