import { randomUUID } from 'node:crypto'
import { type Actor, may } from '@tocsin/domain/actor'
import type { CaseFile } from '@tocsin/domain/incident/case-file'
import { unopened } from '@tocsin/domain/incident/evolve'
import { refuse } from '@tocsin/domain/refusal'
import { unfiled } from '@tocsin/domain/report/evolve'
import type { Filing } from '@tocsin/domain/report/filing'
import type { EvidenceNote } from '@tocsin/domain/report/report'
import type { Sentence } from '@tocsin/domain/sentence'
import { canonical, type Json } from '@tocsin/ledger/canonical'
import { commit, foldShape } from './commit.ts'
import { type Acting, asActor, asReader } from './door.ts'
import { filingEvents } from './filing-events.ts'
import type { House } from './house.ts'
import { claimKey } from './idempotency.ts'
import { instant } from './load-case.ts'
import { type Origin, type TakenFiling, takeFiling } from './take-filing.ts'

export type Receipt = {
  report: string
  reference: string
  at: string
  /** The digest: the leaf hash of the filing in the ledger, as hexadecimal. */
  leafHash: string
  sentTo: { organisation: string; because: Sentence }
  warnings: Sentence[]
  replayed: boolean
}

export type ToFile = { filing: Filing; origin: Origin; key: string; draft?: string | undefined }

/**
 * From a moderator's doubt to the right country's queue, in one transaction: the report, its incident, one lead
 * with a grant, the views of both, the idempotency key. Acknowledged means durable.
 */
export const fileReport = async (
  house: House,
  actor: Actor,
  { filing, origin, key, draft }: ToFile,
): Promise<Receipt> => {
  if (!may(actor, 'report')) throw refuse('not_your_duty', { duty: 'report' })
  const report = randomUUID()
  const taken = takeFiling(house, actor, filing, origin, report)
  const payload = house.keyring.fingerprint('payload', canonical(filing as unknown as Json))
  const filed = await asActor(house.db, actor, async tx => {
    const before = await claimKey<{ report: string }>(tx, actor, {
      operation: 'file',
      key,
      fingerprint: payload,
      result: { report },
    })
    if (before) return { report: before.report, replayed: true }
    await write(tx, house, actor, { filing, origin, draft: draft ?? null, report, taken, payload })
    return { report, replayed: false }
  })
  house.poke()
  return receiptOf(house, actor, filed.report, taken.warnings, filed.replayed)
}

type Writing = {
  filing: Filing
  origin: Origin
  draft: string | null
  report: string
  taken: TakenFiling
  payload: Buffer
}

const write = async (
  tx: Acting,
  house: House,
  actor: Actor,
  { filing, origin, draft, report, taken, payload }: Writing,
): Promise<void> => {
  const rows = await tx
    .selectFrom('organisation')
    .selectAll()
    .select(instant.as('now'))
    .where('kind', '<>', 'company')
    .execute()
  const directory = rows.map(({ now: _, ...organisation }) => organisation)
  const at = rows[0]?.now
  if (!at) throw refuse('unavailable', { why: 'nobody_to_send_to' })
  const evidence = await sealedEvidence(tx, filing, draft)
  const incident = randomUUID()
  const { events, identities } = filingEvents({
    filing,
    origin,
    report,
    incident,
    taken,
    evidence,
    actor,
    directory,
    at,
  })
  const reference = filing.externalReference
  const external = reference === undefined ? null : house.keyring.fingerprint('external-reference', reference)
  const fresh = {
    file: { incident: unopened(incident), reports: [unfiled(report)] },
    tips: new Map(),
    directory,
    at,
  }
  await commit(tx, house, actor, fresh, events, {
    label: taken.label,
    identities,
    writeFolds: (tx, file) => insertFolds(tx, file, { external, payload, reference: reference ?? '' }),
  })
  if (evidence.length > 0) {
    await tx
      .updateTable('evidence')
      .set({ report, draft: null })
      .where(
        'id',
        'in',
        evidence.map(({ id }) => id),
      )
      .execute()
  }
  if (draft) await tx.deleteFrom('draft').where('id', '=', draft).execute()
}

type Fingerprints = { external: Buffer | null; payload: Buffer; reference: string }

const insertFolds = async (
  tx: Acting,
  { incident, reports }: CaseFile,
  { external, payload, reference }: Fingerprints,
): Promise<void> => {
  const report = reports[0]!
  const row = await tx
    .with('filed', db =>
      db
        .insertInto('report')
        .values({
          id: report.id,
          organisation: report.organisation,
          n: report.n,
          shape: foldShape,
          body: JSON.stringify(report),
          external_reference: external,
          payload,
        })
        .onConflict(conflict => conflict.columns(['organisation', 'external_reference']).doNothing())
        .returning('id'),
    )
    .with('opened', db =>
      db
        .insertInto('incident')
        .values({ id: incident.id, n: incident.n, shape: foldShape, body: JSON.stringify(incident) })
        .returning('id'),
    )
    .insertInto('report_incident')
    .columns(['report', 'incident'])
    .expression(db => db.selectFrom(['filed', 'opened']).select(['filed.id', 'opened.id as incident']))
    .returning('report')
    .executeTakeFirst()
  if (!row) throw refuse('external_reference_conflict', { reference })
}

/** Rebuilt from the stored view each time, so that a replay says no more than the caller may see today. */
const receiptOf = (
  house: House,
  actor: Actor,
  report: string,
  warnings: Sentence[],
  replayed: boolean,
): Promise<Receipt> =>
  asReader(house.db, actor, async tx => {
    const row = await tx
      .selectFrom('report_view')
      .select('body')
      .where('report', '=', report)
      .executeTakeFirst()
    if (!row) throw refuse('not_found')
    const { reference, filedAt, leafHash, sentTo } = row.body
    return { report, reference, at: filedAt, leafHash, sentTo, warnings, replayed }
  })

/** Only what this organisation uploaded and no report names yet; anything else is as if it were not there. */
const sealedEvidence = async (tx: Acting, filing: Filing, draft: string | null): Promise<EvidenceNote[]> => {
  if (filing.evidence.length === 0) return []
  const rows = await tx
    .selectFrom('evidence')
    .select(['id', 'sha256', 'size_bytes', 'media_type', 'sealed_at'])
    .where(
      'id',
      'in',
      filing.evidence.map(({ id }) => id),
    )
    .where('report', 'is', null)
    .where(eb =>
      draft === null ? eb('draft', 'is', null) : eb.or([eb('draft', 'is', null), eb('draft', '=', draft)]),
    )
    .execute()
  return filing.evidence.map(({ id, showsNobody }) => {
    const row = rows.find(one => one.id === id)
    if (!row) throw refuse('not_found', { path: 'evidence' })
    return {
      id,
      sha256: row.sha256,
      sizeBytes: row.size_bytes,
      mediaType: row.media_type,
      sealedAt: row.sealed_at,
      showsNobody,
    }
  })
}
