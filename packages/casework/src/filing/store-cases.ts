import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import type { Origin } from '@tocsin/domain/report/vocabulary'
import type { Acting } from '../door.ts'
import type { House } from '../house.ts'
import { instant } from '../load-case.ts'
import { roomForSignals, throttledComplaint } from '../signals/throttle.ts'
import { acceptanceOf } from './acceptance.ts'
import { attachEvidence, sealedFiles } from './evidence-of.ts'
import { compared, knownBy } from './known-by.ts'
import { type NewCase, newCase } from './new-case.ts'
import type { Outcome } from './outcome.ts'
import type { Prepared, Ready } from './prepare.ts'
import { writeCases } from './write-cases.ts'

/** Decides each item against what is stored and what came before it in the same request, and writes what is new. */
export const storeCases = async (
  tx: Acting,
  house: House,
  actor: Actor,
  prepared: readonly Prepared[],
  origin: Origin,
): Promise<Outcome[]> => {
  const ready = prepared.filter((one): one is Ready => 'report' in one)
  const known = await knownBy(tx, actor, ready)
  const { directory, at } = await surroundings(tx)
  const files = await sealedFiles(tx, ready)
  let room = ready.some(({ filing }) => !filing.reviewed) ? await roomForSignals(tx, actor) : null
  const earlier = new Map<string, Ready>()
  const cases = new Map<Ready, NewCase>()
  const decide = (one: Prepared): Outcome => {
    if ('complaints' in one) return { is: 'refused', complaints: one.complaints }
    const before = known(one)
    if (before) return before
    const twin = one.external === null ? undefined : earlier.get(one.external)
    if (twin) return compared({ report: twin.report, payload: twin.payload }, one.payload)
    if (room !== null && !one.filing.reviewed && room-- <= 0)
      return { is: 'refused', complaints: [throttledComplaint] }
    const evidence = files.take(one)
    if ('complaints' in evidence) return { is: 'refused', complaints: evidence.complaints }
    const external = one.external === null ? null : Buffer.from(one.external, 'hex')
    const made = newCase({ ...one, origin, evidence: evidence.notes, actor, directory, at, external })
    if (one.external !== null) earlier.set(one.external, one)
    cases.set(one, made)
    const body = made.projection.reports[0]!.body
    return { is: 'new', report: one.report, acceptance: acceptanceOf(one.report, actor, body) }
  }
  const outcomes = prepared.map(decide)
  const lost = cases.size === 0 ? new Set() : await writeCases(tx, house, [...cases.values()])
  const written = [...cases].filter(([, made]) => !lost.has(made)).map(([one]) => one)
  await attachEvidence(tx, written)
  await discardDrafts(tx, written)
  if (lost.size === 0) return outcomes
  // Somebody else's transaction wrote the same reference between our look and our write: now it is there to see.
  const meanwhile = await knownBy(tx, actor, ready)
  return outcomes.map((outcome, i) => {
    const one = prepared[i]!
    return outcome.is === 'new' && 'report' in one && lost.has(cases.get(one)!) ? meanwhile(one)! : outcome
  })
}

const surroundings = async (tx: Acting) => {
  const rows = await tx
    .selectFrom('organisation')
    .selectAll()
    .select(instant.as('now'))
    .where('kind', '<>', 'company')
    .execute()
  const at = rows[0]?.now
  if (!at) throw refuse('unavailable', { why: 'nobody_to_send_to' })
  return { directory: rows.map(({ now: _, ...organisation }) => organisation), at }
}

const discardDrafts = async (tx: Acting, written: readonly Ready[]): Promise<void> => {
  const drafts = written.flatMap(({ draft }) => draft ?? [])
  if (drafts.length > 0) await tx.deleteFrom('draft').where('id', 'in', drafts).execute()
}
