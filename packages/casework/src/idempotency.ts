import type { Actor, Once } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { canonical, type Json } from '@tocsin/ledger/canonical'
import type { Acting, Admitting, Reader } from './door.ts'
import type { House } from './house.ts'

/** `result` holds ids alone: what a replay answers is read again under the caller's present sight. */
export type Claim = Once & { result: Record<string, string> }

export const onceFor = ({ keyring }: House, operation: string, key: string, asked: Json): Once => ({
  operation,
  key,
  fingerprint: keyring.fingerprint('request', canonical(asked)),
})

/** Who retries: a member by hand, or the integration, whose keys rotate while it stays the same caller. */
const callerOf = ({ via, member }: Actor): string => (via.kind === 'key' ? via.client : member)

/**
 * Takes the key in the transaction of its effect, so that an unknown state after a crash cannot exist. A second
 * one waits for the first and gets its result, or null when the key was free. Another payload is refused.
 */
export const claimKey = async <R>(
  tx: Acting,
  actor: Actor,
  { operation, key, fingerprint, result }: Claim,
): Promise<R | null> => {
  const owner = { organisation: actor.organisation.id, caller: callerOf(actor), operation, key }
  const taken = await tx
    .insertInto('idempotency')
    .values({ ...owner, fingerprint: Buffer.from(fingerprint), result: JSON.stringify(result) })
    .onConflict(conflict => conflict.columns(['organisation', 'caller', 'operation', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst()
  if (taken) return null
  const before = await tx
    .selectFrom('idempotency')
    .select(['fingerprint', 'result'])
    .where('organisation', '=', owner.organisation)
    .where('caller', '=', owner.caller)
    .where('operation', '=', operation)
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (!before.fingerprint.equals(fingerprint)) throw refuse('idempotency_key_reused', { key })
  return before.result as R
}

/** How a second answer comes of the first act: what of it is kept, in the clear, and what is made of that. */
export type Memory<T, R, K> = { keep: (done: R) => K; again: (kept: K, tx: T) => Promise<R> }

/**
 * What somebody pressed, done once for its key: pressed again because no answer came, nothing happens, and the answer
 * is made of what was kept of the first one. Whoever makes a secret keeps something else. Without a key each press is
 * its own.
 */
export const pressedOnce = async <T extends Acting | Admitting | Reader, R, K = R>(
  tx: T,
  actor: Actor,
  press: (tx: T) => Promise<R>,
  { keep, again }: Memory<T, R, K> = asItWas as unknown as Memory<T, R, K>,
): Promise<R> => {
  const { once } = actor
  if (!once) return press(tx)
  const keys = tx as unknown as Acting
  const before = await claimKey<{ kept: K }>(keys, actor, { ...once, result: {} })
  const done = before ? await again(before.kept, tx) : await press(tx)
  await keys
    .updateTable('idempotency')
    .set({ result: JSON.stringify({ kept: keep(done) ?? null }) })
    .where('organisation', '=', actor.organisation.id)
    .where('caller', '=', callerOf(actor))
    .where('operation', '=', once.operation)
    .where('key', '=', once.key)
    .execute()
  return done
}

const asItWas = { keep: (done: unknown) => done, again: async (kept: unknown) => kept }
