import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { canonical, type Json } from '@tocsin/ledger/canonical'
import type { Acting } from './door.ts'
import type { House } from './house.ts'

/** `result` holds ids alone: what a replay answers is read again under the caller's present sight. */
export type Claim = Once & { result: Record<string, string> }

/** That something is to happen once, and what it is. */
export type Once = { operation: string; key: string; fingerprint: Buffer }

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
    .values({ ...owner, fingerprint, result: JSON.stringify(result) })
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
    .executeTakeFirstOrThrow()
  if (!before.fingerprint.equals(fingerprint)) throw refuse('idempotency_key_reused', { key })
  return before.result as R
}
