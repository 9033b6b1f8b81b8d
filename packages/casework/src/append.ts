import { randomUUID } from 'node:crypto'
import type { ActorTables } from '@tocsin/db/schema'
import type { Happened, NewEvent, Stream } from '@tocsin/domain/event'
import { carriesIdentities, fieldOrder } from '@tocsin/domain/field-order'
import type { Label } from '@tocsin/domain/handling/tlp'
import type { Json } from '@tocsin/ledger/canonical'
import { firstPrev, seal } from '@tocsin/ledger/leaf'
import type { QueryCreator } from 'kysely'
import type { Acting } from './door.ts'
import type { Keyring } from './keyring.ts'

/** The last event of a stream: where the next one joins on. */
export type Tip = { n: number; hash: string }

export const emptyTip: Tip = { n: 0, hash: firstPrev }

/** An identity that an event commits to; `value` is encrypted and stands nowhere else. */
export type IdentityValue = {
  id: string
  report: string
  field: string
  kind: string
  value: string
  retainUntil: string
}

export type Appending = {
  at: string
  organisation: string
  member: string
  label: Label
  tips: Map<string, Tip>
}

export const streamName = ({ kind, id }: Stream): string => `${kind}:${id}`

/** Version of the events written today: `v` on each row says which `evolve` knows them. */
const eventVersion = 1

/** Seals new events behind their streams' tips and writes them: two statements, however many they are. */
export const append = async (
  tx: Acting,
  keyring: Pick<Keyring, 'encrypt'>,
  { at, organisation, member, label, tips }: Appending,
  events: readonly NewEvent[],
  identities: readonly IdentityValue[] = [],
): Promise<Happened[]> => {
  const sealed = events.map(event => {
    const id = randomUUID()
    const stream = streamName(event.stream)
    const tip = tips.get(stream) ?? emptyTip
    const n = tip.n + 1
    const values = event.fields as Record<string, Json | undefined>
    const carried = carriesIdentities.has(event.verb) ? identities : null
    const leaf = seal(
      id,
      { stream, n: String(n), prev: tip.hash, at, organisation, actor: member, verb: event.verb, label },
      fieldOrder[event.verb].map(field => [field, values[field]] as const),
      carried,
    )
    const hash = Buffer.from(leaf.leafHash).toString('hex')
    tips.set(stream, { n, hash })
    return { event, id, n, leaf, hash, carried }
  })
  const rows = sealed.map(({ event, id, n, leaf }) => ({
    id,
    stream_kind: event.stream.kind,
    stream_id: event.stream.id,
    n,
    v: eventVersion,
    at,
    organisation,
    member,
    verb: event.verb,
    label,
    header_salts: Buffer.from(leaf.headerSalts),
    commitments: Buffer.from(leaf.commitments),
    leaf: Buffer.from(leaf.leaf),
    leaf_hash: Buffer.from(leaf.leafHash),
  }))
  const fields = sealed.flatMap(({ id, leaf }) =>
    leaf.fields.map(({ field, form, salt, value }) => ({
      event: id,
      field,
      form,
      salt: Buffer.from(salt),
      value: Buffer.from(value),
    })),
  )
  const kept = sealed.flatMap(({ id: event, leaf, carried }) =>
    (carried ?? []).map(({ id, report, field, kind, value, retainUntil }) => {
      const { ct, keyId } = keyring.encrypt(Buffer.from(value), id)
      const salt = leaf.identities.find(one => one.id === id)!.salt
      return {
        id,
        report,
        event,
        field,
        kind,
        salt: Buffer.from(salt),
        ct,
        key_id: keyId,
        retain_until: retainUntil,
      }
    }),
  )
  await tx.insertInto('event').values(rows).execute()
  // What an event commits to comes after it: whether the event may be written to is asked of the event's row.
  let writing: QueryCreator<ActorTables> = tx
  if (kept.length > 0) writing = writing.with('kept', db => db.insertInto('identity').values(kept))
  if (fields.length + kept.length > 0) await writing.insertInto('event_field').values(fields).execute()
  return sealed.map(
    ({ event, id, n, hash }) =>
      ({
        id,
        stream: event.stream,
        n,
        at,
        organisation,
        member,
        label,
        leafHash: hash,
        verb: event.verb,
        fields: event.fields,
      }) as Happened,
  )
}
