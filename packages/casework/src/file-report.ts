import { randomUUID } from 'node:crypto'
import { type Actor, may } from '@tocsin/domain/actor'
import type { NewEvent } from '@tocsin/domain/event'
import { acknowledgeBy } from '@tocsin/domain/incident/deadlines'
import { unopened } from '@tocsin/domain/incident/evolve'
import { priorityOf } from '@tocsin/domain/incident/priority'
import { route } from '@tocsin/domain/incident/routing'
import { refuse } from '@tocsin/domain/refusal'
import { unfiled } from '@tocsin/domain/report/evolve'
import type { Filing } from '@tocsin/domain/report/filing'
import type { EvidenceNote } from '@tocsin/domain/report/report'
import { incidentTypeOf } from '@tocsin/domain/report/vocabulary'
import type { Sentence } from '@tocsin/domain/sentence'
import { canonical, type Json } from '@tocsin/ledger/canonical'
import type { IdentityValue } from './append.ts'
import { commit, foldShape } from './commit.ts'
import { type Acting, asActor, asReader } from './door.ts'
import type { House } from './house.ts'
import { type Claim, claimKey } from './idempotency.ts'
import { instant } from './load-case.ts'
import { newReference } from './reference.ts'
import { noteOf, type Origin, takeFiling } from './take-filing.ts'

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
  const reference = filing.externalReference
  const external = reference === undefined ? null : house.keyring.fingerprint('external-reference', reference)
  const claim: Claim = { operation: 'file', key, fingerprint: payload, result: { report } }
  const filed = await asActor(house.db, actor, async tx => {
    const before = await claimKey<{ report: string }>(tx, actor, claim)
    if (before) return { report: before.report, replayed: true }
    const directory = await tx
      .selectFrom('organisation')
      .select(['id', 'name', 'kind', 'country', 'sector', 'agency', 'standing', instant.as('now')])
      .where('kind', '<>', 'company')
      .execute()
    const at = directory[0]?.now ?? ''
    const evidence = await sealedEvidence(tx, filing, draft ?? null)
    const type = incidentTypeOf[filing.type]
    const routing = route(
      { type, nexus: taken.nexus, audience: filing.audience, reporter: actor.organisation },
      directory,
    )
    const lead = routing.candidates[0]
    if (!lead) throw refuse('unavailable', { why: 'nobody_to_send_to' })
    const files: IdentityValue[] = evidence
      .filter(({ showsNobody }) => !showsNobody)
      .map(({ id, sha256 }) => ({
        id,
        report,
        field: 'evidence',
        kind: 'file',
        value: sha256,
        retainUntil: taken.retainUntil,
      }))
    const identities = [...taken.identities, ...files]
    const priority = priorityOf({
      urgency: filing.urgency,
      substances: taken.recognition.substances,
      disguised: taken.recognition.hits.some(({ disguises }) => disguises.length > 0),
      indicators: filing.indicators,
      grade: taken.recognition.grade,
    })
    const incident = randomUUID()
    const { listing } = filing
    const events: NewEvent[] = [
      {
        stream: { kind: 'report', id: report },
        verb: 'report.filed',
        fields: {
          reference: newReference('R'),
          type: filing.type,
          origin,
          reviewed: filing.reviewed!,
          ...taken.offered,
          offer: {
            price: listing.price ?? null,
            quantity: listing.quantity ?? null,
            substanceAsWritten: listing.substanceAsWritten,
            type: listing.type,
            scale: filing.scale,
          },
          place: {
            platform: listing.platform,
            host: taken.host,
            reference: listing.reference ?? null,
            observedAt: listing.observedAt ?? null,
          },
          nexus: taken.nexus,
          urgency: filing.urgency,
          indicators: filing.indicators,
          reason: filing.reason,
          basis: filing.basis,
          audience: filing.audience,
          mayOpen: filing.mayOpen,
          evidence,
          captureUnavailable: filing.captureUnavailable,
          recognition: taken.recognition,
          externalReference: reference,
          sentTo: lead,
          reporterCountry: actor.organisation.country ?? '',
          identityNotes: identities.map(noteOf),
        },
      },
      {
        stream: { kind: 'incident', id: incident },
        verb: 'incident.opened',
        fields: {
          reference: newReference('T'),
          type,
          report,
          priority,
          candidates: routing.candidates,
          proposals: routing.proposals,
          dueAt: acknowledgeBy(priority.band, at),
        },
      },
    ]
    const fresh = {
      file: { incident: unopened(incident), reports: [unfiled(report)] },
      tips: new Map(),
      directory,
      at,
    }
    await commit(tx, house, actor, fresh, events, {
      label: taken.label,
      identities,
      writeFolds: async (tx, file) => {
        const [folded] = file.reports
        const row = await tx
          .insertInto('report')
          .values({
            id: report,
            organisation: actor.organisation.id,
            n: folded!.n,
            shape: foldShape,
            body: JSON.stringify(folded),
            external_reference: external,
            payload,
          })
          .onConflict(conflict => conflict.columns(['organisation', 'external_reference']).doNothing())
          .returning('id')
          .executeTakeFirst()
        if (!row) throw refuse('external_reference_conflict', { reference: reference ?? '' })
        await tx
          .insertInto('incident')
          .values({ id: incident, n: file.incident.n, shape: foldShape, body: JSON.stringify(file.incident) })
          .execute()
        await tx.insertInto('report_incident').values({ report, incident }).execute()
      },
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
    return { report, replayed: false }
  })
  house.poke()
  return receiptOf(house, actor, filed.report, taken.warnings, filed.replayed)
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
