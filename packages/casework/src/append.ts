import type { Happened, NewEvent } from '@tocsin/domain/event'
import type { Acting } from './door.ts'
import { insertRows, together } from './insert-rows.ts'
import type { Keyring } from './keyring.ts'
import { type Appending, type IdentityValue, type SealedEvent, sealEvents } from './seal-events.ts'

/** Version of the events written today: `v` on each row says which `evolve` knows them. */
const eventVersion = 1

const eventColumns = {
  id: 'uuid',
  stream_kind: 'text',
  stream_id: 'uuid',
  n: 'int',
  v: 'int',
  at: 'text',
  organisation: 'uuid',
  member: 'uuid',
  verb: 'text',
  label: 'text',
  header_salts: 'bytea',
  commitments: 'bytea',
  leaf: 'bytea',
  leaf_hash: 'bytea',
}
const fieldColumns = { event: 'uuid', field: 'text', form: 'text', salt: 'bytea', value: 'bytea' }
const identityColumns = {
  id: 'uuid',
  report: 'uuid',
  event: 'uuid',
  field: 'text',
  kind: 'text',
  salt: 'bytea',
  ct: 'bytea',
  key_id: 'text',
  retain_until: 'timestamptz',
}

/** Seals new events behind their streams' tips and writes them. */
export const append = async (
  tx: Acting,
  keyring: Pick<Keyring, 'encrypt'>,
  appending: Appending,
  events: readonly NewEvent[],
  identities: readonly IdentityValue[] = [],
): Promise<Happened[]> => {
  const sealed = sealEvents(appending, events, identities)
  await writeEvents(tx, keyring, sealed)
  return sealed.map(({ happened }) => happened)
}

/**
 * Two statements, however many events they are. What an event commits to comes after it: whether the
 * event may be written to is asked of the event's row.
 */
export const writeEvents = async (
  tx: Acting,
  keyring: Pick<Keyring, 'encrypt'>,
  sealed: readonly SealedEvent[],
): Promise<void> => {
  const identities = sealed.flatMap(event => identityRows(keyring, event))
  const fields = sealed.flatMap(fieldRows)
  await insertRows('event', eventColumns, sealed.map(eventRow)).execute(tx)
  const values = [
    ...(identities.length > 0 ? [insertRows('identity', identityColumns, identities)] : []),
    ...(fields.length > 0 ? [insertRows('event_field', fieldColumns, fields)] : []),
  ]
  if (values.length > 0) await together(values).execute(tx)
}

const eventRow = ({ happened, leaf }: SealedEvent) => ({
  id: happened.id,
  stream_kind: happened.stream.kind,
  stream_id: happened.stream.id,
  n: happened.n,
  v: eventVersion,
  at: happened.at,
  organisation: happened.organisation,
  member: happened.member,
  verb: happened.verb,
  label: happened.label,
  header_salts: Buffer.from(leaf.headerSalts),
  commitments: Buffer.from(leaf.commitments),
  leaf: Buffer.from(leaf.leaf),
  leaf_hash: Buffer.from(leaf.leafHash),
})

const fieldRows = ({ happened, leaf }: SealedEvent) =>
  leaf.fields.map(({ field, form, salt, value }) => ({
    event: happened.id,
    field,
    form,
    salt: Buffer.from(salt),
    value: Buffer.from(value),
  }))

const identityRows = (keyring: Pick<Keyring, 'encrypt'>, { happened, leaf, carried }: SealedEvent) =>
  (carried ?? []).map(({ id, report, field, kind, value, retainUntil }) => {
    const { ct, keyId } = keyring.encrypt(Buffer.from(value), id)
    const { salt } = leaf.identities.find(one => one.id === id)!
    return {
      id,
      report,
      event: happened.id,
      field,
      kind,
      salt: Buffer.from(salt),
      ct,
      key_id: keyId,
      retain_until: retainUntil,
    }
  })
