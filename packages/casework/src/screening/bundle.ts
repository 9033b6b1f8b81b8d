import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { digestOf, formatVersion, pack } from '@tocsin/screening/bundle'
import { lockOrganisation, record } from '../admission/record.ts'
import { type Admitting, asWitness } from '../door.ts'
import type { House } from '../house.ts'
import type { Watchlist } from '../load-watchlist.ts'
import { recordLook } from '../record-look.ts'

export type Bundle = { bytes: Uint8Array<ArrayBuffer>; digest: string; edition: string; format: number }

const packed = new WeakMap<Watchlist, Promise<Bundle>>()

/** The compiled edition as bytes, made once for each list. */
const bundleOf = (watchlist: Watchlist): Promise<Bundle> => {
  const known = packed.get(watchlist)
  if (known) return known
  const made = pack(watchlist.compiled).then(bytes => ({
    bytes,
    digest: digestOf(bytes),
    edition: watchlist.name,
    format: formatVersion,
  }))
  packed.set(watchlist, made)
  return made
}

/**
 * For a vetted company's key alone: the list says what is looked for, so it is no oracle to be taken home by anybody.
 * That it left stands in the company's history and among those who looked, before the first byte does. Null where the
 * caller has these very bytes already: then nothing leaves.
 */
export const takeBundle = async (
  house: House,
  actor: Actor,
  has: readonly string[],
): Promise<{ bundle: Bundle; taken: boolean }> => {
  const bundle = await bundleOf(house.watchlist)
  const taken = !has.includes(bundle.digest)
  await asWitness(house.db, actor, async tx => {
    await lockOrganisation(tx, actor.organisation.id)
    await refuseUnvetted(tx, actor)
    if (taken) await note(tx, house, actor, bundle)
  })
  if (taken) house.poke()
  return { bundle, taken }
}

const refuseUnvetted = async (tx: Admitting, { organisation }: Actor): Promise<void> => {
  const vetted = await tx
    .selectFrom('vetted')
    .select('since')
    .where('organisation', '=', organisation.id)
    .executeTakeFirst()
  if (!vetted || organisation.test || organisation.kind !== 'company') throw refuse('not_vetted')
}

const note = async (
  tx: Admitting,
  house: House,
  actor: Actor,
  { edition, digest }: Bundle,
): Promise<void> => {
  const { id: organisation } = actor.organisation
  await record(tx, house, actor, organisation, {
    verb: 'organisation.bundle_taken',
    fields: { client: actor.member, edition, digest },
  })
  await recordLook(tx, actor, { kind: 'edition', subject: house.watchlist.id, act: 'bundle' })
}
