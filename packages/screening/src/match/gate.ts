import { MAY_START, type Reading } from '../text/reading.ts'
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
  grams: Int32Array
  pattern: Int32Array
  offset: Int32Array
  next: Int32Array
  /**
   * For the first two classes of a word, bits 2 to 4 for the lengths of short patterns that begin so, and bits 5 to 7
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

/**
 * How likely each class is to follow each other one in ordinary text, as one table of 64 by 64. A term is looked for
 * under the gram that ordinary text is least likely to hold.
 */
export type Background = Float64Array

export function backgroundOf(ordinary: Patterns): Background {
  const counts = new Float64Array(4096).fill(0.5)
  for (let p = 0; p + 1 < ordinary.start.length; p++) {
    for (let i = ordinary.start[p]! + 1; i < ordinary.start[p + 1]!; i++) {
      counts[(ordinary.classes[i - 1]! << 6) | ordinary.classes[i]!]!++
    }
  }
  const sum = counts.reduce((total, count) => total + count, 0)
  return counts.map(count => count / sum)
}

/** The index over patterns `first` to `end`. */
export function buildGate(patterns: Patterns, first: number, end: number, background: Background): Gate {
  const count = end - first
  const bits = Math.max(14, Math.ceil(Math.log2(count + 1)) + 5)
  const headBits = Math.max(10, Math.ceil(Math.log2(count + 1)) + 1)
  const gate: Gate = {
    filter: new Uint32Array(2 ** (bits - 5)),
    filterShift: 32 - (bits - 5),
    heads: new Int32Array(2 ** headBits).fill(-1),
    headShift: 32 - headBits,
    grams: new Int32Array(count),
    pattern: new Int32Array(count),
    offset: new Int32Array(count),
    next: new Int32Array(count).fill(-1),
    shorts: new Uint8Array(4096),
    singles: new Uint8Array(64),
  }
  const crowd = new Map<number, number>()
  let entry = 0
  for (let p = first; p < end; p++) {
    const from = patterns.start[p]!
    const length = patterns.start[p + 1]! - from
    if (length === 0) continue
    const offset = length < gramLength ? 0 : rarestOffset(patterns, from, length, crowd, background)
    const gram = gramAt(patterns.classes, from + offset, Math.min(length, gramLength))
    if (length < gramLength) noteShort(gate, patterns, p)
    crowd.set(gram, (crowd.get(gram) ?? 0) + 1)
    enter(gate, entry++, p, gram, offset)
  }
  return gate
}

const stemBits = 3

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
  gate.grams[entry] = gram
  gate.pattern[entry] = p
  gate.offset[entry] = offset
  gate.next[entry] = gate.heads[head]!
  gate.heads[head] = entry
}

/** Short keys carry their length in no bits of their own: classes start at 1, so leading zeros tell. */
function gramAt(classes: Uint8Array, from: number, length: number): number {
  let gram = 0
  for (let i = 0; i < length; i++) gram = (gram << 6) | classes[from + i]!
  return gram
}

function rarestOffset(
  patterns: Patterns,
  from: number,
  length: number,
  crowd: Map<number, number>,
  background: Background,
): number {
  let best = 0
  let bestCost = Number.POSITIVE_INFINITY
  for (let offset = 0; offset + gramLength <= length; offset++) {
    let cost = (1 + (crowd.get(gramAt(patterns.classes, from + offset, gramLength)) ?? 0)) ** 2
    for (let i = from + offset + 1; i < from + offset + gramLength; i++) {
      cost *= background[(patterns.classes[i - 1]! << 6) | patterns.classes[i]!]!
    }
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
  const { shorts, singles } = gate
  const { classes, plain, gap, starts, startCount } = reading
  for (let k = 0; k < startCount; k++) {
    const i = starts[k]!
    if (i + 1 >= reading.length || gap[i + 1]! & MAY_START) {
      if (singles[classes[i]!]) lookUp(gate, patterns, reading, classes[i]!, i, found)
      if (i + 1 >= reading.length) break
    }
    const lengths = shorts[(classes[i]! << 6) | classes[i + 1]!]!
    if (lengths === 0) continue
    let short = classes[i]!
    for (let length = 2; length < gramLength; length++) {
      short = (short << 6) | classes[i + length - 1]!
      if (!((lengths >>> length) & 1)) continue
      const end = i + length
      const endsWord =
        end >= reading.length || gap[end]! & MAY_START || isDigit(plain[end]!) !== isDigit(plain[end - 1]!)
      if (endsWord || (lengths >>> (length + stemBits)) & 1) lookUp(gate, patterns, reading, short, i, found)
    }
  }
}

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
  for (let entry = gate.heads[hash(gram) >>> gate.headShift]!; entry >= 0; entry = gate.next[entry]!) {
    if (gate.grams[entry] !== gram) continue
    const from = at - gate.offset[entry]!
    const start = patterns.start[gate.pattern[entry]!]!
    const end = patterns.start[gate.pattern[entry]! + 1]!
    if (from < 0 || from + end - start > length) continue
    let i = start
    while (i < end && classes[from + i - start] === patterns.classes[i]) i++
    if (i === end) found(gate.pattern[entry]!, from)
  }
}
