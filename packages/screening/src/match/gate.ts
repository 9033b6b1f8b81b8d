import { MAY_START, type Reading } from '../text/reading.ts'
import type { Patterns } from './patterns.ts'

/** Symbols in a gram; with six bits each they fill 30 bits, an integer that JavaScript engines keep unboxed. */
export const gramLength = 5
const gramMask = 2 ** (6 * gramLength) - 1

/**
 * The index that lets ordinary text pass quickly. A pattern of five symbols or more is entered under one of its
 * grams, its rarest; a shorter one under itself. One bit of `filter` answers for most windows of a text.
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
}

/** Multiplicative hashing: the high bits of the product are well mixed, so a shift picks a slot. */
const hash = (key: number) => Math.imul(key, 0x9e3779b1)

/** How often each class is met in ordinary European text, in thousandths; classes beyond the letters are rare. */
const commonness = new Float64Array(64).fill(2)
;[82, 15, 28, 43, 127, 22, 20, 61, 110, 2, 8, 24, 67, 75, 19, 1, 60, 63, 91, 28, 10, 24, 2, 20, 1].forEach(
  (frequency, index) => {
    commonness[index + 1] = frequency
  },
)

/** The index over patterns `first` to `end`. */
export function buildGate(patterns: Patterns, first: number, end: number): Gate {
  const count = end - first
  const bits = Math.max(16, Math.ceil(Math.log2(count + 1)) + 6)
  const headBits = Math.max(10, Math.ceil(Math.log2(count + 1)) + 1)
  const gate: Gate = {
    filter: new Uint32Array(2 ** (bits - 5)),
    filterShift: 32 - bits,
    heads: new Int32Array(2 ** headBits).fill(-1),
    headShift: 32 - headBits,
    grams: new Int32Array(count),
    pattern: new Int32Array(count),
    offset: new Int32Array(count),
    next: new Int32Array(count).fill(-1),
  }
  const crowd = new Map<number, number>()
  let entry = 0
  for (let p = first; p < end; p++) {
    const from = patterns.start[p]!
    const length = patterns.start[p + 1]! - from
    if (length === 0) continue
    const offset = length < gramLength ? 0 : rarestOffset(patterns, from, length, crowd)
    const gram = gramAt(patterns.classes, from + offset, Math.min(length, gramLength))
    crowd.set(gram, (crowd.get(gram) ?? 0) + 1)
    enter(gate, entry++, p, gram, offset)
  }
  return gate
}

function enter(gate: Gate, entry: number, p: number, gram: number, offset: number): void {
  const hashed = hash(gram)
  const bit = hashed >>> gate.filterShift
  gate.filter[bit >>> 5]! |= 1 << (bit & 31)
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

function rarestOffset(patterns: Patterns, from: number, length: number, crowd: Map<number, number>): number {
  let best = 0
  let bestCost = Number.POSITIVE_INFINITY
  for (let offset = 0; offset + gramLength <= length; offset++) {
    let cost = 1 + (crowd.get(gramAt(patterns.classes, from + offset, gramLength)) ?? 0)
    for (let i = 0; i < gramLength; i++) cost *= commonness[patterns.classes[from + offset + i]!]!
    if (cost < bestCost) {
      bestCost = cost
      best = offset
    }
  }
  return best
}

/**
 * Calls `found(pattern, from)` for every pattern whose classes stand in the reading from symbol `from` on.
 * Patterns shorter than a gram are only looked for where a word may begin.
 */
export function scan(
  gate: Gate,
  patterns: Patterns,
  reading: Reading,
  found: (pattern: number, from: number) => void,
): void {
  const { filter, filterShift } = gate
  const { classes, gap, length } = reading
  let gram = 0
  for (let i = 0; i < length; i++) {
    gram = ((gram << 6) | classes[i]!) & gramMask
    const bit = hash(gram) >>> filterShift
    if ((filter[bit >>> 5]! >>> (bit & 31)) & 1 && i >= gramLength - 1) {
      lookUp(gate, patterns, classes, gram, i - gramLength + 1, found)
    }
    if (!(gap[i]! & MAY_START)) continue
    let short = 0
    for (let j = 0; j < gramLength - 1 && i + j < length; j++) {
      short = (short << 6) | classes[i + j]!
      const shortBit = hash(short) >>> filterShift
      if ((filter[shortBit >>> 5]! >>> (shortBit & 31)) & 1) lookUp(gate, patterns, classes, short, i, found)
    }
  }
}

function lookUp(
  gate: Gate,
  patterns: Patterns,
  classes: Uint8Array,
  gram: number,
  at: number,
  found: (pattern: number, from: number) => void,
): void {
  for (let entry = gate.heads[hash(gram) >>> gate.headShift]!; entry >= 0; entry = gate.next[entry]!) {
    if (gate.grams[entry] !== gram) continue
    const from = at - gate.offset[entry]!
    if (from < 0) continue
    const start = patterns.start[gate.pattern[entry]!]!
    const end = patterns.start[gate.pattern[entry]! + 1]!
    let i = start
    while (i < end && classes[from + i - start] === patterns.classes[i]) i++
    if (i === end) found(gate.pattern[entry]!, from)
  }
}
