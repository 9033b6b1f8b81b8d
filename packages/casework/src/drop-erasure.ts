import { type Actor, may } from '@tocsin/domain/actor'
import type { NewEvent } from '@tocsin/domain/event'
import { labelOfCase } from '@tocsin/domain/incident/case-file'
import { refuse } from '@tocsin/domain/refusal'
import { sql } from 'kysely'
import { append } from './append.ts'
import { updateFolds } from './commit.ts'
import { type Acting, asEraser } from './door.ts'
import { fold } from './fold.ts'
import type { House } from './house.ts'
import { loadCase } from './load-case.ts'

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
    // Held, as by who erases: of two presses at once the second finds it ended, whichever it was.
    const erasure = await tx
      .selectFrom('erasure')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    // Pressed again because no answer came: it was done.
    if (erasure?.dropped_by === actor.member) return
    if (!erasure || erasure.approved_by || erasure.dropped_by) throw refuse('not_found')
    const { incident } = await tx
      .selectFrom('report_incident')
      .select('incident')
      .where('report', '=', erasure.report)
      .executeTakeFirstOrThrow()
    const acting = tx as unknown as Acting
    const { file, at, tips } = (await loadCase(tx, incident, 'for update'))!
    const by = { organisation: actor.organisation.id, member: actor.member }
    const stream = { kind: 'report', id: erasure.report } as const
    const fields = {
      fields: [...erasure.fields, ...(erasure.identities ? ['identities'] : [])],
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
