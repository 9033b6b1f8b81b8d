import { createHash, createHmac } from 'node:crypto'

// From the page on the leaf alone: no code shared with the program, so that no fault hides in both.

export type Kind = 'text' | 'time' | 'uuid' | 'digest' | 'json'
type Committed = { salt: string; value: unknown; commitment: string }
export type Opened = Committed & { slot: number; field: string; value_bytes: string }
/** Salt and value are gone where the identity was erased alone. */
export type Identity = { identity: string; commitment: string } & Partial<Committed>
/** Digests and salts are 64 lower-case hexadecimal digits, as in the vector files. */
export type LeafEvent = {
  id: string
  commitments: string[]
  opened: Opened[]
  fields: string
  leaf: string
  leaf_hash: string
  identities?: Identity[]
}
export type Fault = { name: string; at: string }

const base = ['stream', 'n', 'prev', 'at', 'organisation', 'actor', 'verb', 'label']
const baseKinds: Record<string, Kind> = { prev: 'digest', at: 'time', organisation: 'uuid' }
const forms: Record<'time' | 'uuid' | 'digest', RegExp> = {
  time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  digest: /^[0-9a-f]{64}$/,
}
const isDigest = (text: unknown) => typeof text === 'string' && forms.digest.test(text)

/** RFC 8785: `<` compares UTF-16 units, and JSON.stringify writes strings and numbers as it asks. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${members.map(([key, member]) => `${canonical(key)}:${canonical(member)}`).join()}}`
  }
  if (typeof value === 'string' && !value.isWellFormed()) throw new Error('a lone surrogate has no UTF-8')
  if (typeof value === 'number' && !(Math.abs(value) < 2 ** 53)) throw new Error('2^53 and more is text')
  if (value === undefined) throw new Error('what is absent has no value bytes')
  return JSON.stringify(value)
}

export function valueBytes(kind: Kind, value: unknown): Buffer {
  if (kind === 'json') return Buffer.from(canonical(value))
  if (typeof value !== 'string' || !value.isWellFormed()) throw new Error(`${kind} is well-formed text`)
  if (kind !== 'text' && !forms[kind].test(value)) throw new Error(`not in the form of a ${kind}`)
  return Buffer.from(value)
}

/** A name with a zero byte could stand for another name and a longer value, so there is none. */
export function commitment(eventId: string, field: string, salt: string, bytes: Uint8Array): string {
  if (!forms.uuid.test(eventId) || !isDigest(salt) || field.includes('\0')) throw new Error('malformed')
  const length = Buffer.alloc(8)
  length.writeBigUInt64BE(BigInt(bytes.length))
  const id = Buffer.from(eventId.replaceAll('-', ''), 'hex')
  const hmac = createHmac('sha256', Buffer.from(salt, 'hex')).update('tocsin-commit/v1\0').update(id)
  return hmac.update(`\0${field}\0`).update(length).update(bytes).digest('hex')
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const fieldsDigest = (commitments: string[]): string => sha256(Buffer.from(commitments.join(''), 'hex'))

export const leafBytes = (id: string, fields: string): Buffer => valueBytes('json', { fields, id, v: 1 })

/** RFC 6962: the zero byte keeps a leaf from ever passing for an inner node of the tree. */
export const leafHash = (leaf: Uint8Array): string => sha256(Buffer.concat([Buffer.of(0), leaf]))

const attempt = <T>(make: () => T): T | undefined => {
  try {
    return make()
  } catch {
    return undefined
  }
}

/** Every fault by name and place; an empty list means that all that is opened is what was committed. */
export function verifyEvent(event: LeafEvent): Fault[] {
  const faults: Fault[] = []
  const expect = (holds: boolean, name: string, at: string) => holds || faults.push({ name, at })
  expect(forms.uuid.test(event.id), 'id', 'event')
  expect(event.commitments.length === 32 && event.commitments.every(isDigest), 'commitments', 'event')
  const listed = event.opened.find(each => each.field === 'identities')
  for (const { slot, field, salt, value, ...stated } of event.opened) {
    const at = `slot ${slot} ${field}`
    const alone = event.opened.filter(other => other.slot === slot || other.field === field).length === 1
    const named = slot < base.length ? base[slot] === field : !base.includes(field)
    const last = listed === undefined || slot <= listed.slot
    expect(slot in event.commitments && alone && named && last, 'slot', at)
    const kind = baseKinds[field] ?? (typeof value === 'string' ? 'text' : 'json')
    const bytes = attempt(() => valueBytes(kind, value))
    expect(bytes?.toString('hex') === stated.value_bytes, 'value', at)
    const made = bytes && attempt(() => commitment(event.id, field, salt, bytes))
    expect(made === stated.commitment && made === event.commitments[slot], 'commitment', at)
  }
  const digests: unknown[] = Array.isArray(listed?.value) ? listed.value : []
  const sorted = digests.every((each, i) => isDigest(each) && (i === 0 || `${digests[i - 1]}` < `${each}`))
  expect(sorted && (listed === undefined || Array.isArray(listed.value)), 'identities', 'order')
  for (const { identity, salt, value, commitment: stated } of event.identities ?? []) {
    expect(forms.uuid.test(identity) && digests.includes(stated), 'identities', identity)
    if (salt === undefined && value === undefined) continue
    const name = `identity/${identity}`
    const made = attempt(() => commitment(event.id, name, salt ?? '', valueBytes('text', value)))
    expect(made === stated, 'identity', identity)
  }
  expect(fieldsDigest(event.commitments) === event.fields, 'fields', 'event')
  expect(attempt(() => leafBytes(event.id, event.fields).toString()) === event.leaf, 'leaf', 'event')
  expect(leafHash(Buffer.from(event.leaf)) === event.leaf_hash, 'leaf_hash', 'event')
  return faults
}

/** The events of one stream from its first on, in order; a link that is not opened is a fault too. */
export function verifyStream(events: LeafEvent[]): Fault[] {
  const opened = (event: LeafEvent | undefined, slot: number) =>
    event?.opened.find(each => each.slot === slot)?.value
  const stream = opened(events[0], 0)
  return events.flatMap((event, i) => {
    const at = `event ${i + 1}`
    const faults = verifyEvent(event).map(fault => ({ name: fault.name, at: `${at}: ${fault.at}` }))
    const expect = (holds: boolean, name: string) => holds || faults.push({ name, at })
    expect(stream !== undefined && opened(event, 0) === stream, 'stream')
    expect(opened(event, 1) === String(i + 1), 'n')
    expect(opened(event, 2) === (events[i - 1]?.leaf_hash ?? '0'.repeat(64)), 'prev')
    return faults
  })
}
