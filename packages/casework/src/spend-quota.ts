import { reportsPerDayUsual } from '@tocsin/domain/admission/quota'
import { refuse } from '@tocsin/domain/refusal'
import { sql } from 'kysely'
import { asDoorkeeper } from './door.ts'
import type { House } from './house.ts'

/** Days are those of UTC. */
export const today = sql<string>`(now() at time zone 'utc')::date`
const secondsLeft = sql<number>`extract(epoch from date_trunc('day', now() at time zone 'utc') + interval '1 day'
  - (now() at time zone 'utc'))::int`

/**
 * Takes places out of the organisation's day, does the work, and gives back what made no new report. All servers count
 * together, in a transaction of its own, so that those who file at once do not wait for each other. Known weakness:
 * a process that is killed in between has used up what it took, until the day ends.
 */
export const withinQuota = async <R>(
  house: House,
  organisation: string,
  asked: number,
  work: () => Promise<{ result: R; made: number }>,
): Promise<R> => {
  await take(house, organisation, asked)
  let made = 0
  try {
    const done = await work()
    made = done.made
    return done.result
  } finally {
    if (made < asked) await giveBack(house, organisation, asked - made)
  }
}

const take = (house: House, organisation: string, asked: number): Promise<void> =>
  asDoorkeeper(house.db, async tx => {
    const set = await tx
      .selectFrom('quota')
      .select('reports_per_day')
      .where('organisation', '=', organisation)
      .executeTakeFirst()
    const limit = set?.reports_per_day ?? reportsPerDayUsual
    const taken =
      asked <= limit &&
      (await tx
        .insertInto('quota_day')
        .values({ organisation, used: asked, day: today } as never)
        .onConflict(conflict =>
          conflict
            .columns(['organisation', 'day'])
            .doUpdateSet({ used: sql`quota_day.used + excluded.used` })
            .where(sql<boolean>`quota_day.used + excluded.used <= ${limit}`),
        )
        .returning('used')
        .executeTakeFirst())
    if (taken) return
    const { rows } = await sql<{ seconds: number; opens: string; used: number }>`
      select ${secondsLeft} as seconds, to_char((${today} + 1), 'YYYY-MM-DD"T"00:00:00"Z"') as opens,
             coalesce((select used from quota_day where organisation = ${organisation} and day = ${today}), 0) as used`.execute(
      tx,
    )
    const { seconds, opens, used } = rows[0]!
    throw refuse('quota_reached', { limit, left: Math.max(0, limit - used), opens, seconds })
  })

const giveBack = (house: House, organisation: string, places: number): Promise<void> =>
  asDoorkeeper(house.db, async tx => {
    await tx
      .updateTable('quota_day')
      .set({ used: sql`greatest(0, used - ${places})` })
      .where('organisation', '=', organisation)
      .where('day', '=', today)
      .execute()
  })
