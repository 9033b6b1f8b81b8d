import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical, type Json } from './canonical.ts'

/*
 * The leaf of an event, byte by byte (version 1). Leaves can never be made again, so nothing here changes;
 * a new shape is a new version beside it. No key, verb or link shows in a leaf: two random ids, two digests.
 */

const slotCount = 32
const headerFields = ['stream', 'n', 'prev', 'at', 'organisation', 'actor', 'verb', 'label'] as const
export const firstPrev = '0'.repeat(64)

export type Form = 'text' | 'json'
type OpenField = { field: string; form: Form; salt: Uint8Array; value: Uint8Array }

export const formOf = (value: Json): Form => (typeof value === 'string' ? 'text' : 'json')

/** Text, times, uuids and digests as UTF-8; all else as RFC 8785 JSON in UTF-8. */
export const valueBytes = (value: Json): Uint8Array =>
  utf8ToBytes(typeof value === 'string' ? value : canonical(value))

const uuidBytes = (id: string): Uint8Array =>
  Uint8Array.from(id.replaceAll('-', '').match(/../g)!, hex => Number.parseInt(hex, 16))

const zero = new Uint8Array(1)
const domain = utf8ToBytes('tocsin-commit/v1')

/** HMAC-SHA-256 under the salt; event, field and length are bound in, so an opening fits nowhere else. */
export const commitment = (event: string, field: string, salt: Uint8Array, value: Uint8Array): Uint8Array =>
  commit(uuidBytes(event), field, salt, value)

const commit = (event: Uint8Array, field: string, salt: Uint8Array, value: Uint8Array): Uint8Array => {
  if (salt.length !== 32) throw new RangeError('a salt is exactly 32 bytes')
  const length = new Uint8Array(8)
  new DataView(length.buffer).setBigUint64(0, BigInt(value.length))
  return hmac(sha256, salt, concatBytes(domain, zero, event, zero, utf8ToBytes(field), zero, length, value))
}

export const leafHash = (leaf: Uint8Array): Uint8Array => sha256(concatBytes(zero, leaf))

export const leafBytes = (event: string, commitments: Uint8Array): Uint8Array =>
  utf8ToBytes(canonical({ fields: bytesToHex(sha256(commitments)), id: event, v: 1 }))

type Header = Record<(typeof headerFields)[number], string>

export type Sealed = {
  headerSalts: Uint8Array
  fields: OpenField[]
  identities: { id: string; salt: Uint8Array }[]
  commitments: Uint8Array
  leaf: Uint8Array
  leafHash: Uint8Array
}

/**
 * Seals an event. `fields` are in the order of the verb's kind, absent ones undefined: their commitments are
 * random and no salt is kept. `identities` is null where the kind has none; it takes the slot behind the last.
 */
export const seal = (
  event: string,
  header: Header,
  fields: readonly (readonly [string, Json | undefined])[],
  identities: readonly { id: string; value: string }[] | null,
): Sealed => {
  const about = uuidBytes(event)
  const open = identities?.map(({ id, value }) => {
    const salt = randomBytes(32)
    return { id, salt, commitment: commit(about, `identity/${id}`, salt, valueBytes(value)) }
  })
  const listed = open?.map(one => bytesToHex(one.commitment)).sort()
  const slots: (readonly [string, Json | undefined])[] = [
    ...headerFields.map(name => [name, header[name]] as const),
    ...fields,
    ...(listed ? [['identities', listed] as const] : []),
  ]
  if (slots.length > slotCount) throw new RangeError('an event has at most 24 fields of its own')
  const commitments = randomBytes(32 * slotCount)
  // Drawn at once: thirty small draws took a third of the time of sealing.
  const salts = randomBytes(32 * slots.length)
  const opened: OpenField[] = []
  slots.forEach(([field, value], slot) => {
    if (value === undefined) return
    const salt = salts.slice(slot * 32, (slot + 1) * 32)
    const bytes = valueBytes(value)
    commitments.set(commit(about, field, salt, bytes), slot * 32)
    opened.push({ field, form: formOf(value), salt, value: bytes })
  })
  const leaf = leafBytes(event, commitments)
  return {
    headerSalts: concatBytes(...opened.slice(0, headerFields.length).map(field => field.salt)),
    fields: opened.slice(headerFields.length),
    identities: open?.map(({ id, salt }) => ({ id, salt })) ?? [],
    commitments,
    leaf,
    leafHash: leafHash(leaf),
  }
}
