import type { Term } from '../edition.ts'
import { classOf } from '../text/fold.ts'
import { newReading, type Reading, read } from '../text/reading.ts'
import { hasBits, setBits } from './bits.ts'
import { mayBeMisspelt, newOutlines, noteOutlines, type Outlines } from './outlines.ts'

/**
 * Names that are still read with one letter wrong, missing, added or swapped with its neighbour.
 * Every name is entered under itself and under itself less each letter (SymSpell), so that a word of n letters
 * needs n + 1 probes; two bits of `filter` answer most of them.
 */
export type Typos = {
  letters: Uint16Array
  start: Int32Array
  term: Int32Array
  keys: Int32Array
  values: Int32Array
  filter: Int32Array
  outlines: Outlines
  /** Bits for the words of names of two words, one of which an edit leaves as it was. */
  parts: Int32Array
  /** For the length and the first three classes of each such word, hashed, a bit: most words need no more. */
  partShapes: Int32Array
}

/** Shorter names and words lie one edit from too many ordinary words. */
const nameLengthMin = 7
const nameLengthMax = 32
/** A word one letter off a name may have one more. */
const wordLengthMax = nameLengthMax + 1
const base = 0x01000193

export function isEligible(term: Term): boolean {
  if (term.ambiguous || !/^(?:name|synonym|brand)$/.test(term.kind)) return false
  return (
    /^\p{L}+(?: \p{L}+)?$/u.test(term.term) && /^[\p{Script=Latin}\p{Script=Cyrillic} ]+$/u.test(term.term)
  )
}

/** A name as it is written, and the term it stands for: the term's own, or a spelling of it in another alphabet. */
export type Name = { written: string; term: number }

export function buildTypos(names: Name[]): Typos {
  const reading = newReading()
  const letters: number[] = []
  const start = [0]
  const owners: Name[] = []
  const seen = new Set<string>()
  for (const each of names) {
    read(each.written, reading)
    const name = String.fromCharCode(...reading.plain.subarray(0, reading.length))
    if (name.length < nameLengthMin || name.length > nameLengthMax || seen.has(name)) continue
    seen.add(name)
    letters.push(...reading.plain.subarray(0, reading.length))
    start.push(letters.length)
    owners.push(each)
  }
  const size = 2 ** Math.max(10, Math.ceil(Math.log2(letters.length + owners.length + 1)) + 1)
  const typos: Typos = {
    letters: Uint16Array.from(letters),
    start: Int32Array.from(start),
    term: Int32Array.from(owners, ({ term }) => term),
    keys: new Int32Array(size),
    values: new Int32Array(size).fill(-1),
    filter: new Int32Array(size / 8),
    outlines: newOutlines(),
    parts: new Int32Array(256),
    partShapes: new Int32Array(2 ** 10),
  }
  const classes = Uint8Array.from(typos.letters, letter => classOf[letter]!)
  for (let name = 0; name < owners.length; name++) {
    forEachDeletion(typos.letters, start[name]!, start[name + 1]!, hash => enter(typos, hash, name))
    noteOutlines(typos.outlines, classes, start[name]!, start[name + 1]!)
    noteParts(typos, owners[name]!.written, reading)
  }
  return typos
}

function noteParts(typos: Typos, name: string, reading: Reading): void {
  const words = name.split(' ')
  if (words.length < 2) return
  for (const word of words) {
    read(word, reading)
    setBits(typos.parts, mix(hashOf(reading.plain, 0, reading.length, -1)))
    const shape = shapeOf(reading.classes, 0, reading.length)
    typos.partShapes[shape >>> 5]! |= 1 << shape
  }
}

function enter(typos: Typos, hash: number, name: number): void {
  const mask = typos.keys.length - 1
  let slot = (mix(hash) >>> 7) & mask
  while (typos.values[slot]! >= 0) slot = (slot + 1) & mask
  typos.keys[slot] = hash
  typos.values[slot] = name
  setBits(typos.filter, mix(hash))
}

const mix = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)

/** Hashes of a name and of the name less each letter. */
function forEachDeletion(
  letters: Uint16Array,
  from: number,
  end: number,
  visit: (hash: number) => void,
): void {
  visit(hashOf(letters, from, end, -1))
  for (let omitted = from; omitted < end; omitted++) visit(hashOf(letters, from, end, omitted))
}

/** A polynomial in the letters, so that a search can take any one letter out of it at no cost. */
function hashOf(letters: Uint16Array, from: number, end: number, omitted: number): number {
  let hash = 0
  for (let i = from; i < end; i++) if (i !== omitted) hash = (Math.imul(hash, base) + letters[i]!) | 0
  return hash
}

const suffixes = new Int32Array(nameLengthMax + 4)
/** What a letter is multiplied by that has so many behind it. */
const powers = new Int32Array(nameLengthMax + 4)
powers[0] = 1
for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1]!, base)

/** The term whose name lies one edit from the symbols `from` to `end`, or -1. */
export function nearestTerm(typos: Typos, reading: Reading, from: number, end: number): number {
  const length = end - from
  if (length < nameLengthMin || length > wordLengthMax) return -1
  const { plain, classes } = reading
  if (!mayBeMisspelt(typos.outlines, classes, from, end)) return -1
  let suffix = 0
  suffixes[length] = 0
  for (let i = length - 1; i >= 0; i--) {
    suffix = (suffix + Math.imul(plain[from + i]!, powers[length - i - 1]!)) | 0
    suffixes[i] = suffix
  }
  let name = probe(typos, suffix, plain, from, end)
  let prefix = 0
  for (let i = 0; i < length && name < 0; i++) {
    const less = (Math.imul(prefix, powers[length - i - 1]!) + suffixes[i + 1]!) | 0
    if (hasBits(typos.filter, mix(less))) name = probe(typos, less, plain, from, end)
    prefix = (Math.imul(prefix, base) + plain[from + i]!) | 0
  }
  return name < 0 ? -1 : typos.term[name]!
}

/** The name entered under a hash that really lies one edit away, or -1. */
function probe(typos: Typos, hash: number, plain: Uint16Array, from: number, end: number): number {
  if (!hasBits(typos.filter, mix(hash))) return -1
  const mask = typos.keys.length - 1
  for (let slot = (mix(hash) >>> 7) & mask; typos.values[slot]! >= 0; slot = (slot + 1) & mask) {
    if (typos.keys[slot] !== hash) continue
    const name = typos.values[slot]!
    if (isOneEdit(typos.letters, typos.start[name]!, typos.start[name + 1]!, plain, from, end)) return name
  }
  return -1
}

/** One insertion, deletion, substitution or swap of neighbours apart: not equal, and not further. */
function isOneEdit(
  a: Uint16Array,
  aFrom: number,
  aEnd: number,
  b: Uint16Array,
  bFrom: number,
  bEnd: number,
): boolean {
  let head = 0
  const shortest = Math.min(aEnd - aFrom, bEnd - bFrom)
  while (head < shortest && a[aFrom + head] === b[bFrom + head]) head++
  let tail = 0
  while (tail < shortest - head && a[aEnd - 1 - tail] === b[bEnd - 1 - tail]) tail++
  const aLeft = aEnd - aFrom - head - tail
  const bLeft = bEnd - bFrom - head - tail
  if (aLeft + bLeft === 0) return false
  if (aLeft <= 1 && bLeft <= 1) return true
  return (
    aLeft === 2 &&
    bLeft === 2 &&
    a[aFrom + head] === b[bFrom + head + 1] &&
    a[aFrom + head + 1] === b[bFrom + head]
  )
}

/** Calls `visit(from, end)` for every word of letters, and for two neighbours where one is a part of a name. */
export function forEachWord(
  typos: Typos,
  reading: Reading,
  visit: (from: number, end: number) => void,
): void {
  const { plain, classes, starts, startCount, length } = reading
  const { partShapes } = typos
  let before = -1
  let beforeIsPart = false
  for (let k = 0; k < startCount; k++) {
    const from = starts[k]!
    const end = k + 1 < startCount ? starts[k + 1]! : length
    const isLong = end - from >= partLengthMin
    const shape = isLong ? shapeOf(classes, from, end) : 0
    const isPart =
      isLong &&
      ((partShapes[shape >>> 5]! >>> shape) & 1) === 1 &&
      hasBits(typos.parts, mix(hashOf(plain, from, end, -1)))
    if (end - from >= nameLengthMin) visit(from, end)
    if (before >= 0 && isLong && (isPart || beforeIsPart)) visit(before, end)
    before = isLong ? from : -1
    beforeIsPart = isPart
  }
}

/** Fifteen bits of the length and the first three classes of a word. */
function shapeOf(classes: Uint8Array, from: number, end: number): number {
  const beginning = (classes[from]! << 12) | (classes[from + 1]! << 6) | classes[from + 2]!
  return Math.imul(beginning ^ ((end - from) << 18), 0x9e3779b1) >>> 17
}

/** Shorter words of a name are not looked at for a typo in its other word. */
const partLengthMin = 4
