import { randomInt } from 'node:crypto'
import type { PauseReason } from '@tocsin/domain/webhook/endpoint'
import { type DeliveryFault, deliverySchedule, restAfter, waitBefore } from '@tocsin/domain/webhook/schedule'
import { sql } from 'kysely'
import { asCourier, type Telling } from '../door.ts'
import type { House } from '../house.ts'
import type { Claimed } from './claim.ts'

/** What became of one try: the receiver's status where it gave one, and why it was no success. */
export type Tried = { at: Date; tookMs: number; status: number | null; fault: DeliveryFault | null }

const hourMs = 3_600_000

const chance = (): number => randomInt(1_000) / 1_000
const inMs = (ms: number) => sql<string>`now() + make_interval(secs => ${sql.lit(ms / 1_000)})`

/**
 * Writes a try into the log and decides what comes next. A try whose claim has run out is logged all the same and
 * decides nothing: somebody else has the message by then.
 */
export const settle = (
  house: House,
  claimed: Claimed,
  tried: Tried,
  schedule: readonly number[] = deliverySchedule,
): Promise<void> =>
  asCourier(house.db, null, async tx => {
    // The webhook first, as whoever claims does: so that two never wait for each other.
    const webhook = await tx
      .selectFrom('webhook')
      .select(['sealed_address', 'failures', 'failing_since', 'standing'])
      .where('id', '=', claimed.webhook)
      .forUpdate()
      .executeTakeFirst()
    const held = await logged(tx, claimed, tried)
    if (!webhook || !held) return
    if (tried.fault === null) return succeeded(tx, claimed)
    const since = webhook.failing_since ?? tried.at
    const failures = webhook.failures + 1
    const wait = waitBefore(claimed.step + 1, chance(), schedule)
    const because = pausing(tried, { wait, since, until: new Date(), firstTry: held.firstTry, schedule })
    const pauses =
      because !== null && webhook.standing === 'active' && sameBytes(webhook.sealed_address, claimed.sealed)
    // Given up is only what failed while other messages arrived; a receiver that is gone misses nothing by it.
    const givenUp = wait === null && !pauses
    await tx
      .updateTable('delivery')
      .set({
        claim: null,
        claimed_until: null,
        asked_by: null,
        ...(givenUp
          ? { outcome: 'given_up', next_at: null }
          : { step: wait === null ? claimed.step : claimed.step + 1, next_at: inMs(wait ?? 0) }),
      })
      .where('id', '=', claimed.delivery)
      .execute()
    await tx
      .updateTable('webhook')
      .set({
        failures,
        failing_since: since.toISOString(),
        resting_until: inMs(Math.min(restAfter(failures), wait ?? Number.POSITIVE_INFINITY)),
        ...(pauses ? { standing: 'paused', paused_because: because, paused_at: sql<string>`now()` } : {}),
      })
      .where('id', '=', claimed.webhook)
      .execute()
  })

const sameBytes = (a: Buffer | null, b: Buffer | null): boolean => (a && b ? a.equals(b) : a === b)

type Failing = {
  wait: number | null
  since: Date
  until: Date
  firstTry: Date
  schedule: readonly number[]
}

/** The receiver said that it is gone, or nothing has arrived for as long as a message is tried. */
const pausing = (
  { fault }: Tried,
  { wait, since, until, firstTry, schedule }: Failing,
): PauseReason | null => {
  if (fault === 'gone') return 'gone'
  const whole = schedule.reduce((sum, step) => sum + step, 0)
  const nothingSince = wait === null && since <= firstTry
  return nothingSince || until.getTime() - since.getTime() > whole * 1.1 + hourMs ? 'failing' : null
}

const succeeded = async (tx: Telling, { delivery, webhook }: Claimed): Promise<void> => {
  await tx
    .updateTable('delivery')
    .set({ outcome: 'delivered', next_at: null, claim: null, claimed_until: null, asked_by: null })
    .where('id', '=', delivery)
    .execute()
  await tx
    .updateTable('webhook')
    .set({ failures: 0, failing_since: null, resting_until: null })
    .where('id', '=', webhook)
    .execute()
}

/** Since when this message is tried, where the claim still holds; null where it does not, or nothing is there any more. */
const logged = async (
  tx: Telling,
  { delivery, claim }: Claimed,
  { at, tookMs, status, fault }: Tried,
): Promise<{ firstTry: Date } | null> => {
  const row = await tx
    .updateTable('delivery')
    .set(eb => ({ attempts: eb('attempts', '+', 1) }))
    .where('id', '=', delivery)
    .returning(['attempts', 'claim', 'asked_by', 'step'])
    .executeTakeFirst()
  if (!row) return null
  await tx
    .insertInto('delivery_attempt')
    .values({
      delivery,
      n: row.attempts,
      at: at.toISOString(),
      took_ms: tookMs,
      status,
      fault,
      asked_by: row.asked_by,
    })
    .execute()
  if (row.claim !== claim) return null
  const first = await tx
    .selectFrom('delivery_attempt')
    .select('at')
    .where('delivery', '=', delivery)
    .where('n', '=', Math.max(1, row.attempts - row.step))
    .executeTakeFirst()
  return { firstTry: first?.at ?? at }
}
