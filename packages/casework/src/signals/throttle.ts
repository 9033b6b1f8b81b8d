import type { Actor } from '@tocsin/domain/actor'
import type { Complaint } from '@tocsin/domain/refusal'
import { signalsADay } from '@tocsin/domain/report/precision'
import { say } from '@tocsin/domain/sentence'
import { sql } from 'kysely'
import type { Acting } from '../door.ts'

/** How many signals may still come in today; null where nothing limits them. */
export type Room = number | null

/**
 * Asked only where something came that nobody had looked at. The row is held until the transaction ends, so that
 * two requests of a throttled company do not both take the last place.
 */
export const roomForSignals = async (tx: Acting, actor: Actor): Promise<Room> => {
  const throttled = await tx
    .selectFrom('precision')
    .select('organisation')
    .where('organisation', '=', actor.organisation.id)
    .where('throttled_since', 'is not', null)
    .where(eb => eb.or([eb('lifted_until', 'is', null), eb('lifted_until', '<', sql<Date>`now()`)]))
    .forUpdate()
    .executeTakeFirst()
  if (!throttled) return null
  const { taken } = await tx
    .selectFrom('report_view')
    .select(eb => eb.fn.countAll<number>().as('taken'))
    .where('viewer', '=', actor.organisation.id)
    .where('came', '=', 'signal')
    .where('filed_at', '>=', sql<string>`to_char(now() at time zone 'utc', 'YYYY-MM-DD')`)
    .executeTakeFirstOrThrow()
  return Math.max(0, signalsADay - taken)
}

/** What a signal is told that finds no room: when it may come again, and what always may. */
export const throttledComplaint: Complaint = {
  path: 'reviewed',
  rule: 'throttled',
  sentence: say('rule.throttled', { perDay: signalsADay }),
}
