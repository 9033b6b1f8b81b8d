import { reportsPerDayUsual } from '@tocsin/domain/admission/quota'
import { refuse } from '@tocsin/domain/refusal'
import { sql } from 'kysely'
import { asDoorkeeper } from '../door.ts'
import type { House } from '../house.ts'

/** Days are those of UTC. */
export const today = sql<string>`(now() at time zone 'utc')::date`
const secondsLeft = sql<number>`extract(epoch from date_trunc('day', now() at time zone 'utc') + interval '1 day'
  - (now() at time zone 'utc'))::int`

/** Places that this process took and did not use yet, of one day. */
type Block = { day: string; left: number; until: number }
const blocks = new WeakMap<House, Map<string, Block>>()

/** How soon a quota that was lowered holds in a process that holds places. */
const blockMs = 5_000

/** Of a day's places a process takes a thousandth at once: a filing then waits for no second commit. */
const blockOf = (limit: number): number => Math.floor(limit / 1_000)

/**
 * Takes places out of the organisation's day, does the work, and gives back what made no new report. All servers count
 * together, in transactions of their own, so that those who file at once do not wait for each other. Known weakness:
 * what a process had taken and not used when it ended, at most a thousandth of the day, is used up until the day ends.
 */
export const withinQuota = async <R>(
  house: House,
  organisation: string,
  asked: number,
  work: () => Promise<{ result: R; made: number }>,
): Promise<R> => {
  const kept = await take(house, organisation, asked)
  let made = 0
  try {
    const done = await work()
    made = done.made
    return done.result
  } finally {
    if (made < asked) await giveBack(house, organisation, asked - made, kept)
  }
}

/** Out of what this process holds, where that is enough; else out of the day. True where the rest is held here. */
const take = async (house: House, organisation: string, asked: number): Promise<boolean> => {
  const held = blocks.get(house)?.get(organisation)
  const day = new Date().toISOString().slice(0, 10)
  if (held && held.day === day && held.left >= asked && Date.now() < held.until) {
    held.left -= asked
    return true
  }
  const own = blocks.get(house) ?? new Map<string, Block>()
  blocks.set(house, own)
  own.delete(organisation)
  const unused = held?.day === day ? held.left : 0
  const left = await takeOfDay(house, organisation, asked, unused).catch(error => {
    if (held && !own.has(organisation)) own.set(organisation, held)
    throw error
  })
  if (left === 0) return false
  const since = own.get(organisation)?.left ?? 0
  own.set(organisation, { day, left: left + since, until: Date.now() + blockMs })
  return true
}

/** With what was held before given back: what is left of a new block, 0 where the day has no room for blocks. */
const takeOfDay = (house: House, organisation: string, asked: number, held: number): Promise<number> =>
  asDoorkeeper(house.db, async tx => {
    const set = await tx
      .selectFrom('quota')
      .select('reports_per_day')
      .where('organisation', '=', organisation)
      .executeTakeFirst()
    const limit = set?.reports_per_day ?? reportsPerDayUsual
    const taken = async (places: number) =>
      places <= limit &&
      (await tx
        .insertInto('quota_day')
        .values({ organisation, used: Math.max(0, places), day: today } as never)
        .onConflict(conflict =>
          conflict
            .columns(['organisation', 'day'])
            .doUpdateSet({ used: sql`greatest(0, quota_day.used + ${places})` })
            .where(sql<boolean>`quota_day.used + ${places} <= ${limit}`),
        )
        .returning('used')
        .executeTakeFirst())
    const block = blockOf(limit)
    if (block > 0 && (await taken(asked + block - held))) return block
    if (await taken(asked - held)) return 0
    const { rows } = await sql<{ seconds: number; opens: string; used: number }>`
      select ${secondsLeft} as seconds, to_char((${today} + 1), 'YYYY-MM-DD"T"00:00:00"Z"') as opens,
             coalesce((select used from quota_day where organisation = ${organisation} and day = ${today}), 0) as used`.execute(
      tx,
    )
    const { seconds, opens, used } = rows[0]!
    throw refuse('quota_reached', { limit, left: Math.max(0, limit - used), opens, seconds })
  })

const giveBack = async (house: House, organisation: string, places: number, kept: boolean): Promise<void> => {
  const held = kept ? blocks.get(house)?.get(organisation) : undefined
  if (held) {
    held.left += places
    return
  }
  await asDoorkeeper(house.db, async tx => {
    await tx
      .updateTable('quota_day')
      .set({ used: sql`greatest(0, used - ${places})` })
      .where('organisation', '=', organisation)
      .where('day', '=', today)
      .execute()
  })
}
