import { indexTerms } from './compile.ts'
import type { CompiledEdition } from './compiled.ts'
import { phrases } from './context/phrases.ts'
import type { Substance, Term } from './edition.ts'
import type { Beginnings } from './match/beginnings.ts'
import { type DisguiseClass, disguiseClasses } from './match/disguise.ts'

/**
 * A compiled edition as bytes: to keep in a file, to hand to an organisation, or to share between workers, which
 * view the same memory. Layout: the magic, the format version, the length of the JSON head, the head, the arrays at
 * multiples of eight, and last the SHA-256 of all that stands before it.
 */
export const formatVersion = 9
const magic = 'TOCSINED'
const digestLength = 32
const fixedLength = 16

const arrayTypes = { Uint8Array, Uint16Array, Int32Array }
type ArrayType = keyof typeof arrayTypes
type Flat = Uint8Array | Uint16Array | Int32Array
type Section = { type: ArrayType; offset: number; length: number }
type Head = {
  name: string
  date: string
  phraseCount: number
  substances: Substance[]
  terms: Term[]
  sections: Record<string, Section>
}

export class BundleRefused extends Error {}

/** Deterministic: the same compiled edition gives the same bytes. */
export async function pack(compiled: CompiledEdition): Promise<Uint8Array<ArrayBuffer>> {
  const arrays = flatten(compiled)
  const sections: Record<string, Section> = {}
  let offset = 0
  for (const [name, array] of Object.entries(arrays)) {
    sections[name] = { type: array.constructor.name as ArrayType, offset, length: array.length }
    offset = aligned(offset + array.byteLength)
  }
  const { name, date, terms } = compiled
  const substances = [...compiled.substances.values()]
  const head = new TextEncoder().encode(
    JSON.stringify({ name, date, phraseCount: phrases.length, substances, terms, sections } satisfies Head),
  )
  const body = aligned(fixedLength + head.length)
  const bytes = new Uint8Array(body + offset + digestLength)
  bytes.set(new TextEncoder().encode(magic))
  const numbers = new DataView(bytes.buffer)
  numbers.setUint32(8, formatVersion, true)
  numbers.setUint32(12, head.length, true)
  bytes.set(head, fixedLength)
  for (const [section, array] of Object.entries(arrays)) {
    bytes.set(
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
      body + sections[section]!.offset,
    )
  }
  bytes.set(await sha256(bytes.subarray(0, -digestLength)), bytes.length - digestLength)
  return bytes
}

/** The digest a bundle ends with, in hexadecimal: its name among bundles. */
export function digestOf(bytes: Uint8Array): string {
  return [...bytes.subarray(-digestLength)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** Checks magic, version and digest, and throws `BundleRefused` where one is wrong. */
export async function unpack(bytes: Uint8Array): Promise<CompiledEdition> {
  const isBundle = bytes.length > fixedLength + digestLength && textOf(bytes.subarray(0, 8)) === magic
  if (!isBundle) throw new BundleRefused('This is not a compiled edition.')
  const version = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true)
  if (version !== formatVersion)
    throw new BundleRefused(`This bundle has format ${version}; read here is ${formatVersion}.`)
  const digest = await sha256(bytes.slice(0, -digestLength))
  if (!digest.every((byte, index) => byte === bytes[bytes.length - digestLength + index])) {
    throw new BundleRefused('This bundle was damaged: its digest does not agree.')
  }
  return view(bytes)
}

/** The compiled edition over bytes that were checked before, without copying an array. */
export function view(bytes: Uint8Array): CompiledEdition {
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(12, true)
  const head: Head = JSON.parse(textOf(bytes.subarray(fixedLength, fixedLength + headLength)))
  if (head.phraseCount !== phrases.length) {
    throw new BundleRefused(
      'This bundle was compiled with other indicator phrases; compile the edition again.',
    )
  }
  const body = bytes.byteOffset + aligned(fixedLength + headLength)
  const array = (name: string): Flat => {
    const { type, offset, length } = head.sections[name]!
    return new arrayTypes[type](bytes.buffer as ArrayBuffer, body + offset, length)
  }
  return unflatten(head, array)
}

function flatten({
  patterns,
  beginnings,
  contextBeginnings,
  typos,
  variants,
}: CompiledEdition): Record<string, Flat> {
  return {
    ...prefixed('patterns', patterns),
    ...prefixed('beginnings', beginnings),
    ...prefixed('contextBeginnings', contextBeginnings),
    ...prefixed('typos', typos),
    variantTerm: Int32Array.from(variants, variant => variant.term),
    variantClass: Uint8Array.from(variants, variant => disguiseClasses.indexOf(variant.class)),
  }
}

function prefixed(prefix: string, arrays: Record<string, Flat>): Record<string, Flat> {
  const named: Record<string, Flat> = {}
  for (const [name, array] of Object.entries(arrays)) {
    named[`${prefix}.${name}`] = array
  }
  return named
}

function unflatten(head: Head, array: (name: string) => Flat): CompiledEdition {
  const bytes = (name: string) => array(name) as Uint8Array
  const ints = (name: string) => array(name) as Int32Array
  const classes = array('variantClass')
  const beginningsOf = (name: string): Beginnings => ({
    filter: ints(`${name}.filter`),
    behind: ints(`${name}.behind`),
    heads: ints(`${name}.heads`),
    entries: ints(`${name}.entries`),
    shorts: bytes(`${name}.shorts`),
    shortBits: ints(`${name}.shortBits`),
  })
  return {
    ...indexTerms(head),
    variants: Array.from(array('variantTerm'), (term, index) => ({
      term,
      class: disguiseClasses[classes[index]!] as DisguiseClass,
    })),
    patterns: {
      start: ints('patterns.start'),
      classes: bytes('patterns.classes'),
      plain: array('patterns.plain') as Uint16Array,
      broken: bytes('patterns.broken'),
      open: bytes('patterns.open'),
    },
    beginnings: beginningsOf('beginnings'),
    contextBeginnings: beginningsOf('contextBeginnings'),
    typos: {
      letters: array('typos.letters') as Uint16Array,
      start: ints('typos.start'),
      term: ints('typos.term'),
      keys: ints('typos.keys'),
      values: ints('typos.values'),
      filter: ints('typos.filter'),
      outlines: ints('typos.outlines'),
      parts: ints('typos.parts'),
      partShapes: ints('typos.partShapes'),
    },
  }
}

const aligned = (offset: number) => (offset + 7) & ~7
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes.slice())

async function sha256(bytes: Uint8Array<ArrayBuffer> | Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
}
