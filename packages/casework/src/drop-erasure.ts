import { type Actor, may } from '@tocsin/domain/actor'
import type { NewEvent } from '@tocsin/domain/event'
import { labelOfCase } from '@tocsin/domain/incident/case-file'
import { refuse } from '@tocsin/domain/refusal'
import { sql } from 'kysely'
import { append } from './append.ts'
import { updateFolds } from './commit.ts'
import { type Acting, asEraser } from './door.ts'
import { fold } from './fold.ts'
import { askedToGo, heldCaseOf, heldErasure } from './held-erasure.ts'
import type { House } from './house.ts'

/**
 * An erasure that was asked for and is not carried out, with the reason: withdrawn by who asked, sent back by anybody
 * else with the duty. Written into the history, where only auditors read it: no party's and no company's row is another.
 */
export const dropErasure = async (
  house: House,
  actor: Actor,
  { id, because }: { id: string; because: string },
): Promise<void> => {
  if (!may(actor, 'erase')) throw refuse('not_your_duty', { duty: 'erase' })
  await asEraser(house.db, actor, async tx => {
    const erasure = await heldErasure(tx, actor, id, 'dropped_by')
    if (!erasure) return
    const acting = tx as unknown as Acting
    const { file, at, tips } = await heldCaseOf(tx, erasure.report)
    const by = { organisation: actor.organisation.id, member: actor.member }
    const stream = { kind: 'report', id: erasure.report } as const
    const fields = {
      fields: askedToGo(erasure),
      basis: erasure.basis,
      requestedBy: erasure.requested_by,
      requestedAt: erasure.requested_at.toISOString(),
      because,
    }
    const dropped: NewEvent =
      erasure.requested_by === actor.member
        ? { stream, verb: 'report.erasure_withdrawn', fields }
        : { stream, verb: 'report.erasure_sent_back', fields }
    const events = await append(acting, house.keyring, { at, ...by, label: labelOfCase(file), tips }, [
      dropped,
    ])
    await updateFolds(acting, fold(file, events))
    await tx
      .updateTable('erasure')
      .set({ dropped_by: actor.member, dropped_at: sql<string>`now()`, dropped_because: because })
      .where('id', '=', id)
      .execute()
  })
  house.poke()
}
