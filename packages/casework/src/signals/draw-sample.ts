import { randomBytes, randomUUID } from 'node:crypto'
import { type Actor, may } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { sampleSize } from '@tocsin/domain/report/sample'
import { sql } from 'kysely'
import { type Acting, asActor } from '../door.ts'
import type { House } from '../house.ts'
import { pressedOnce } from '../idempotency.ts'
import { instant } from '../load-case.ts'
import { type Batch, columnsOf } from './list-signals.ts'

export type Drawn = { id: string; seed: string; of: number; drawn: string[] }

/**
 * Draws some of a batch by lot. The lot is the order of SHA-256 over a seed and the report's id: with the seed, which
 * stands in the row and in every event that rests on the sample, the draw can be made again. What comes in later is
 * no part of what was drawn from. Drawing again before it was decided takes the place of the sample before.
 */
export const drawSample = (
  house: House,
  actor: Actor,
  { batch, size }: { batch: Batch; size: number },
): Promise<Drawn> => {
  if (!may(actor, 'report')) throw refuse('not_your_duty', { duty: 'report' })
  const draw = async (tx: Acting): Promise<Drawn> => {
    const seed = randomBytes(16).toString('hex')
    const own = actor.organisation.id
    const whole = tx
      .selectFrom('report_view')
      .where('viewer', '=', own)
      .where('state', '=', 'signal')
      .where(eb => eb.and(columnsOf(batch)))
    const { of } = await whole.select(eb => eb.fn.countAll<number>().as('of')).executeTakeFirstOrThrow()
    if (of === 0) throw refuse('not_found')
    const rows = await whole
      .select('report')
      .orderBy(sql`sha256(convert_to(${seed} || report::text, 'UTF8'))`)
      .limit(sampleSize(of, size))
      .execute()
    const drawn = rows.map(({ report }) => report)
    const id = randomUUID()
    await tx
      .updateTable('sample')
      .set({ ended_at: sql<string>`${instant}` })
      .where('organisation', '=', own)
      .where(eb => eb.and(columnsOf(batch)))
      .where('decided', 'is', null)
      .where('ended_at', 'is', null)
      .execute()
    await tx
      .insertInto('sample')
      .values({
        id,
        organisation: own,
        ...columnsOf(batch),
        seed,
        of,
        drawn,
        drawn_by: actor.member,
        drawn_at: sql<string>`${instant}`,
        decided: null,
        judgement: null,
        looked: null,
        held: null,
        decided_by: null,
        decided_at: null,
        ended_at: null,
      })
      .execute()
    return { id, seed, of, drawn }
  }
  return asActor(house.db, actor, tx => pressedOnce(tx, actor, draw))
}
