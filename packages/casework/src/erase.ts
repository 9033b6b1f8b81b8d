import { randomUUID } from 'node:crypto'
import { type Actor, may } from '@tocsin/domain/actor'
import type { NewEvent } from '@tocsin/domain/event'
import { refuse } from '@tocsin/domain/refusal'
import type { ErasableField } from '@tocsin/domain/report/erasable-fields'
import { sql } from 'kysely'
import { commitErasure } from './commit-erasure.ts'
import { type Acting, asActor, asEraser, type Erasing } from './door.ts'
import { askedToGo, heldCaseOf, heldErasure } from './held-erasure.ts'
import type { House } from './house.ts'
import { pressedOnce } from './idempotency.ts'
import { forgetFilesOf, sweepImports } from './imports/sweep-imports.ts'
import { reportToErase } from './report-to-erase.ts'

/** `report` by the number that people hold, or by its id. */
type ErasureWanted = { report: string; fields: ErasableField[]; identities: boolean; basis: string }

/** Asked for by one person with the duty; nothing is erased yet. */
export const requestErasure = async (
  house: House,
  actor: Actor,
  wanted: ErasureWanted,
): Promise<{ id: string }> => {
  if (!may(actor, 'erase')) throw refuse('not_your_duty', { duty: 'erase' })
  const report = await reportToErase(house, actor, wanted.report)
  const ask = async (tx: Acting): Promise<{ id: string }> => {
    const id = randomUUID()
    await tx
      .insertInto('erasure')
      .values({ id, ...wanted, report, requested_by: actor.member, approved_by: null, approved_at: null })
      .execute()
    return { id }
  }
  return asActor(house.db, actor, tx => pressedOnce(tx, actor, ask))
}

/**
 * Done by another person. Values and salts go, with identities, files, and everything derived from them; the
 * event that says so names fields and basis, never values. Leaf and commitment stay and say nothing more.
 */
export const approveErasure = async (house: House, actor: Actor, id: string): Promise<void> => {
  if (!may(actor, 'erase')) throw refuse('not_your_duty', { duty: 'erase' })
  const files = await asEraser(house.db, actor, async tx => {
    const erasure = await heldErasure(tx, actor, id, 'approved_by')
    if (!erasure) return []
    if (erasure.requested_by === actor.member) throw refuse('same_person')
    const loaded = await heldCaseOf(tx, erasure.report)
    const events = await tx
      .selectFrom('event')
      .select('id')
      .where('stream_kind', '=', 'report')
      .where('stream_id', '=', erasure.report)
      .execute()
    const ids = events.map(event => event.id)
    if (erasure.fields.length > 0) {
      await tx
        .deleteFrom('event_field')
        .where('event', 'in', ids)
        .where('field', 'in', erasure.fields)
        .execute()
    }
    const removed = erasure.identities ? await eraseIdentities(tx, erasure.report) : []
    await forgetFilesOf(tx, erasure.report)
    const erased: NewEvent = {
      stream: { kind: 'report', id: erasure.report },
      verb: 'report.erased',
      fields: {
        events: ids,
        fields: askedToGo(erasure),
        basis: erasure.basis,
        requestedBy: erasure.requested_by,
      },
    }
    const by = { organisation: actor.organisation.id, member: actor.member }
    await commitErasure(tx, house, by, loaded, erasure.report, [erased])
    await tx
      .updateTable('report')
      .set({ external_reference: null, payload: null })
      .where('id', '=', erasure.report)
      .execute()
    await tx
      .updateTable('erasure')
      .set({ approved_by: actor.member, approved_at: sql<string>`now()` })
      .where('id', '=', id)
      .execute()
    return removed
  })
  for (const { organisation, id: file } of files) await house.files.remove(organisation, file)
  await sweepImports(house)
  house.poke()
}

/** Values, their files' rows and who could open them; the bytes are the caller's to remove, after the commit. */
export const eraseIdentities = async (
  tx: Erasing,
  report: string,
): Promise<{ organisation: string; id: string }[]> => {
  const held = await tx.selectFrom('identity').select('id').where('report', '=', report).execute()
  const ids = held.map(({ id }) => id)
  if (ids.length === 0) return []
  await tx.deleteFrom('identity').where('id', 'in', ids).execute()
  const files = await tx
    .deleteFrom('evidence')
    .where('id', 'in', ids)
    .returning(['organisation', 'id'])
    .execute()
  await tx.deleteFrom('evidence_view').where('evidence', 'in', ids).execute()
  return files
}
