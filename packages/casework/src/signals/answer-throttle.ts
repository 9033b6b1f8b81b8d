import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { instantOf } from '@tocsin/domain/text'
import { sql } from 'kysely'
import { lockOrganisation, record } from '../admission/record.ts'
import { register } from '../admission/register.ts'
import { asRegistryReader } from '../door.ts'
import type { House } from '../house.ts'
import { type StandingThrottle, throttleColumns, throttleIn } from './standing-throttle.ts'

export type Throttled = StandingThrottle & { organisation: string; judged: number; held: number }

/** Of one's own company; for the secretariat, of all that are throttled. */
export const listThrottled = (house: House, actor: Actor): Promise<Throttled[]> =>
  asRegistryReader(house.db, actor, async tx => {
    const rows = await tx
      .selectFrom('precision')
      .select(['organisation', 'judged', 'held', ...throttleColumns])
      .where('throttled_since', 'is not', null)
      .orderBy('throttled_since')
      .execute()
    return rows.flatMap(({ organisation, judged, held, ...row }) => {
      const throttle = throttleIn(row)
      return throttle ? { organisation, judged, held, ...throttle } : []
    })
  })

/** The company's side, in its administrator's words; the latest stands. */
export const answerThrottle = (house: House, actor: Actor, answer: string): Promise<void> =>
  register(house, actor, async tx => {
    const own = actor.organisation.id
    await lockOrganisation(tx, own)
    const { numUpdatedRows } = await tx
      .updateTable('precision')
      .set({ answer, answered_by: actor.member, answered_at: sql<string>`now()` })
      .where('organisation', '=', own)
      .where('throttled_since', 'is not', null)
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) throw refuse('not_found')
    await record(tx, house, actor, own, { verb: 'organisation.throttle_answered', fields: { answer } })
  })

/** Lifted at most for so long; what is measured meanwhile decides what comes after. */
export const liftDaysMax = 90

/** By the secretariat, until a day and with a reason. */
export const liftThrottle = (
  house: House,
  actor: Actor,
  { organisation, days, reason }: { organisation: string; days: number; reason: string },
): Promise<void> =>
  register(house, actor, async tx => {
    if (actor.organisation.kind !== 'secretariat') throw refuse('not_your_duty', { duty: 'administer' })
    if (!(await lockOrganisation(tx, organisation))) throw refuse('not_found')
    const until = new Date(Date.now() + days * 24 * 3_600_000)
    const { numUpdatedRows } = await tx
      .updateTable('precision')
      .set({ lifted_until: until.toISOString(), lifted_reason: reason })
      .where('organisation', '=', organisation)
      .where('throttled_since', 'is not', null)
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) throw refuse('not_found')
    await record(tx, house, actor, organisation, {
      verb: 'organisation.throttle_lifted',
      fields: { until: instantOf(until), reason },
    })
  })
