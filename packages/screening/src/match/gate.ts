import type { Reading } from '../text/reading.ts'
import { commonness } from './background.ts'
import { isDigit } from './edges.ts'
import type { Patterns } from './patterns.ts'

/** Symbols in a gram; with six bits each they fill 30 bits, an integer that JavaScript engines keep unboxed. */
export const gramLength = 5
const gramMask = 2 ** (6 * gramLength) - 1

/**
 * The index that lets ordinary text pass quickly. A pattern of five symbols or more is entered under one of its
 * grams, its rarest; a shorter one under itself. Two bits of `filter` answer for most windows of a text.
 */
export type Gate = {
  filter: Uint32Array
  filterShift: number
  heads: Int32Array
  headShift: number
  /** Four numbers an entry, so that one cache line answers: gram, pattern, place of the gram in it, next entry. */
  entries: Int32Array
  /**
   * Empty where no pattern is short. For the first two classes of a word, bits 2 to 4 for the lengths of short patterns that begin so, and bits 5 to 7
   * for those lengths where one of them is a stem, which need not end with the word.
   */
  shorts: Uint8Array
  /** 1 for the class of each pattern of one symbol. */
  singles: Uint8Array
}

/** Multiplicative hashing: the high bits of the product are well mixed, so a shift picks a slot. */
const hash = (key: number) => Math.imul(key, 0x9e3779b1)

/** Two bits of one word of the filter: a second test at the price of one load. */
const bitsOf = (hashed: number) => (1 << ((hashed >>> 7) & 31)) | (1 << ((hashed >>> 12) & 31))

/** Classes that are letters; `commonness` knows those. Others are rare in most texts. */
const letterClasses = 26

function rarity(classes: Uint8Array, i: number): number {
  const [a, b, c] = [classes[i]! - 1, classes[i + 1]! - 1, classes[i + 2]! - 1] as const
  if (a >= letterClasses || b >= letterClasses || c >= letterClasses) return 1
  return 4 ** Number(commonness[(a * letterClasses + b) * letterClasses + c])
}

/** The index over patterns `first` to `end`. */
export function buildGate(patterns: Patterns, first: number, end: number): Gate {
  const count = end - first
  const bits = Math.max(14, Math.ceil(Math.log2(count + 1)) + 5)
  const headBits = Math.max(10, Math.ceil(Math.log2(count + 1)) + 1)
  const gate: Gate = {
    filter: new Uint32Array(2 ** (bits - 5)),
    filterShift: 32 - (bits - 5),
    heads: new Int32Array(2 ** headBits).fill(-1),
    headShift: 32 - headBits,
    entries: new Int32Array(4 * count),
    shorts: new Uint8Array(holdsShorts(patterns, first, end) ? 4096 : 0),
    singles: new Uint8Array(64),
  }
  const crowd = new Map<number, number>()
  let entry = 0
  for (let p = first; p < end; p++) {
    const from = patterns.start[p]!
    const length = patterns.start[p + 1]! - from
    if (length === 0) continue
    const offset = length < gramLength ? 0 : rarestOffset(patterns, from, length, crowd)
    const gram = gramAt(patterns.classes, from + offset, Math.min(length, gramLength))
    if (length < gramLength) noteShort(gate, patterns, p)
    crowd.set(gram, (crowd.get(gram) ?? 0) + 1)
    enter(gate, entry, p, gram, offset)
    entry += 4
  }
  return gate
}

const stemBits = 3

function holdsShorts({ start }: Patterns, first: number, end: number): boolean {
  for (let p = first; p < end; p++)
    if (start[p]! < start[p + 1]! && start[p + 1]! - start[p]! < gramLength) return true
  return false
}

function noteShort(gate: Gate, { start, classes, open }: Patterns, p: number): void {
  const from = start[p]!
  const length = start[p + 1]! - from
  const bits = (1 << length) | (open[p]! << (length + stemBits))
  if (length === 1) gate.singles[classes[from]!] = 1
  else gate.shorts[(classes[from]! << 6) | classes[from + 1]!]! |= bits
}

function enter(gate: Gate, entry: number, p: number, gram: number, offset: number): void {
  const hashed = hash(gram)
  gate.filter[hashed >>> gate.filterShift]! |= bitsOf(hashed)
  const head = hashed >>> gate.headShift
  gate.entries.set([gram, p, offset, gate.heads[head]!], entry)
  gate.heads[head] = entry
}

/** Short keys carry their length in no bits of their own: classes start at 1, so leading zeros tell. */
function gramAt(classes: Uint8Array, from: number, length: number): number {
  let gram = 0
  for (let i = 0; i < length; i++) gram = (gram << 6) | classes[from + i]!
  return gram
}

/** The place of the gram that ordinary text is least likely to hold, and that fewest patterns share. */
function rarestOffset(patterns: Patterns, from: number, length: number, crowd: Map<number, number>): number {
  let best = 0
  let bestCost = Number.POSITIVE_INFINITY
  for (let offset = 0; offset + gramLength <= length; offset++) {
    const shared = crowd.get(gramAt(patterns.classes, from + offset, gramLength)) ?? 0
    const at = from + offset
    const cost =
      (1 + shared) ** 2 *
      rarity(patterns.classes, at) *
      rarity(patterns.classes, at + 1) *
      rarity(patterns.classes, at + 2)
    if (cost < bestCost) {
      bestCost = cost
      best = offset
    }
  }
  return best
}

/**
 * Calls `found(pattern, from)` for every pattern whose classes stand in the reading from symbol `from` on.
 * Patterns shorter than a gram are only looked for where a word may begin, and stems apart only where it may end.
 */
export function scan(
  gate: Gate,
  patterns: Patterns,
  reading: Reading,
  found: (pattern: number, from: number) => void,
): void {
  scanGrams(gate, patterns, reading, found)
  if (gate.shorts.length > 0) scanShorts(gate, patterns, reading, found)
}

function scanShorts(gate: Gate, patterns: Patterns, reading: Reading, found: Visit): void {
  const { shorts, singles } = gate
  const { classes, plain, starts, startCount, length } = reading
  for (let k = 0; k < startCount; k++) {
    const i = starts[k]!
    let end = k + 1 < startCount ? starts[k + 1]! : length
    if (end - i === 1 && singles[classes[i]!]) lookUp(gate, patterns, reading, classes[i]!, i, found)
    const lengths = shorts[(classes[i]! << 6) | classes[i + 1]!]!
    if (lengths === 0) continue
    for (let m = k + 1; end - i < gramLength; m++, end = m < startCount ? starts[m]! : length) {
      if (end - i > 1 && (lengths >>> (end - i)) & 1)
        lookUp(gate, patterns, reading, gramAt(classes, i, end - i), i, found)
      if (m >= startCount) break
    }
    const four = i + gramLength - 1
    const changes = four < length && isDigit(plain[four]!) !== isDigit(plain[four - 1]!)
    if (changes && lengths & 16) lookUp(gate, patterns, reading, gramAt(classes, i, 4), i, found)
    for (let stems = lengths >>> 5, stem = 2; stems > 0; stems >>>= 1, stem++) {
      if (stems & 1) lookUp(gate, patterns, reading, gramAt(classes, i, stem), i, found)
    }
  }
}

type Visit = (pattern: number, from: number) => void

function scanGrams(
  gate: Gate,
  patterns: Patterns,
  reading: Reading,
  found: (pattern: number, from: number) => void,
) {
  const { filter, filterShift } = gate
  const { classes, length } = reading
  let gram = 0
  for (let i = 0; i < length; i++) {
    gram = ((gram << 6) | classes[i]!) & gramMask
    const hashed = hash(gram)
    const bits = bitsOf(hashed)
    if ((filter[hashed >>> filterShift]! & bits) === bits) {
      lookUp(gate, patterns, reading, gram, i - gramLength + 1, found)
    }
  }
}

function lookUp(
  gate: Gate,
  patterns: Patterns,
  { classes, length }: Reading,
  gram: number,
  at: number,
  found: (pattern: number, from: number) => void,
): void {
  const { entries } = gate
  for (let entry = gate.heads[hash(gram) >>> gate.headShift]!; entry >= 0; entry = entries[entry + 3]!) {
    if (entries[entry] !== gram) continue
    const pattern = entries[entry + 1]!
    const from = at - entries[entry + 2]!
    const start = patterns.start[pattern]!
    const end = patterns.start[pattern + 1]!
    if (from < 0 || from + end - start > length) continue
    let i = start
    while (i < end && classes[from + i - start] === patterns.classes[i]) i++
    if (i === end) found(pattern, from)
  }
}
