import { isDigit } from '../text/fold.ts'
import { MAY_START, type Reading } from '../text/reading.ts'
import { classMask } from '../text/units.ts'
import { type Beginnings, shortBitOf, stemBits } from './beginnings.ts'
import { mayBeginInside } from './edges.ts'
import { behindIn, type Gate, gramAt, gramLength, slotOf } from './gate.ts'
import type { Patterns } from './patterns.ts'

export type Visit = (pattern: number, from: number) => void

/**
 * Calls `found(pattern, from)` for every pattern whose classes stand in the reading from symbol `from` on, where a
 * word may begin. Patterns shorter than a gram are only looked for at the beginning of a word, and stems apart only
 * where one may end.
 */
export function scan(beginnings: Beginnings, patterns: Patterns, reading: Reading, found: Visit): void {
  scanStarts(beginnings, patterns, reading, reading.starts, reading.startCount, found)
  if (reading.hasInnerStarts) {
    const count = findInnerStarts(reading)
    scanStarts(beginnings, patterns, reading, inner.starts, count, found)
  }
  if (beginnings.shorts.length > 0) scanShorts(beginnings, patterns, reading, found)
}

/** Reused from text to text. */
const inner = { starts: new Int32Array(256) }

/** Where a word may begin within a word: behind a digit or a sign, and behind whatever may be an Arabic prefix. */
function findInnerStarts({ plain, gap, length }: Reading): number {
  if (inner.starts.length < length) inner.starts = new Int32Array(2 * length)
  const { starts } = inner
  let count = 0
  for (let i = 1; i < length; i++) {
    // Two letters side by side, neither a digit, a sign nor Arabic: nearly all there is.
    if (plain[i]! > 64 && plain[i - 1]! > 64 && plain[i]! < 0x600) continue
    if ((gap[i]! & MAY_START) === 0 && mayBeginInside(plain[i - 1]!, plain[i]!)) starts[count++] = i
  }
  return count
}

function scanStarts(
  beginnings: Beginnings,
  patterns: Patterns,
  reading: Reading,
  starts: Int32Array,
  count: number,
  found: Visit,
): void {
  const { filter } = beginnings
  const { classes, length } = reading
  const mask = filter.length - 1
  for (let k = 0; k < count; k++) {
    const from = starts[k]!
    if (from + gramLength > length) return
    const gram =
      (classes[from]! << 24) |
      (classes[from + 1]! << 18) |
      (classes[from + 2]! << 12) |
      (classes[from + 3]! << 6) |
      classes[from + 4]!
    const hashed = Math.imul(gram, 0x9e3779b1)
    if (((filter[(hashed >>> 10) & mask]! >>> (hashed >>> 27)) & 1) === 0) continue
    const behind = behindIn(classes, from + gramLength, length)
    lookUp(beginnings, patterns, reading, gram, from, behind, found)
    if (behind > classMask) lookUp(beginnings, patterns, reading, gram, from, behind & classMask, found)
    if (behind > 0) lookUp(beginnings, patterns, reading, gram, from, 0, found)
  }
}

function scanShorts(beginnings: Beginnings, patterns: Patterns, reading: Reading, found: Visit): void {
  const { shorts, singles, shortBits } = beginnings
  const { classes, starts, startCount, length, digits } = reading
  for (let k = 0; k < startCount; k++) {
    const i = starts[k]!
    let end = k + 1 < startCount ? starts[k + 1]! : length
    const first = classes[i]!
    if (end - i === 1 && singles[first] === 1) lookUp(beginnings, patterns, reading, first, i, 0, found)
    const lengths = shorts[(first << 6) | classes[i + 1]!]!
    if (lengths === 0) continue
    // The word, and with it those behind it.
    let key = 0
    let held = 0
    for (let m = k + 1; end - i < gramLength; m++) {
      while (i + held < end) key = (key << 6) | classes[i + held++]!
      if (held > 1 && (lengths >>> held) & 1) {
        const bit = Math.imul(key, 0x9e3779b1) >>> 16
        if ((shortBits[bit >>> 5]! >>> bit) & 1) lookUp(beginnings, patterns, reading, key, i, 0, found)
      }
      if (m >= startCount) break
      end = m + 1 < startCount ? starts[m + 1]! : length
    }
    if (lengths >= 32 || (digits > 0 && lengths >= 16))
      scanStems(beginnings, patterns, reading, i, lengths, found)
  }
}

/** The short stems that a word begins with, and its first four symbols where letters end there, or digits. */
function scanStems(
  beginnings: Beginnings,
  patterns: Patterns,
  reading: Reading,
  from: number,
  lengths: number,
  found: Visit,
): void {
  const { classes, plain, length } = reading
  const four = from + gramLength - 1
  const changes = lengths & 16 && four < length && isDigit(plain[four]!) !== isDigit(plain[four - 1]!)
  for (let held = 2; held < gramLength; held++) {
    const isLookedUp = (lengths >>> (held + stemBits)) & 1 || (held === 4 && changes)
    if (!isLookedUp) continue
    const key = gramAt(classes, from, held)
    const bit = shortBitOf(key)
    if ((beginnings.shortBits[bit >>> 5]! >>> bit) & 1)
      lookUp(beginnings, patterns, reading, key, from, 0, found)
  }
}

/** Finds the patterns that begin with this gram and go on with just these classes. */
function lookUp(
  gate: Gate,
  patterns: Patterns,
  { classes, length }: Reading,
  gram: number,
  from: number,
  behind: number,
  found: Visit,
): void {
  const slot = slotOf(gate, gram, behind)
  if (slot < 0) return
  const { heads, entries } = gate
  const last = 3 * heads[slot + 1]!
  for (let entry = 3 * heads[slot]!; entry < last; entry += 3) {
    if (entries[entry] !== gram || entries[entry + 2] !== behind) continue
    const pattern = entries[entry + 1]!
    const start = patterns.start[pattern]!
    const end = patterns.start[pattern + 1]!
    if (from + end - start > length) continue
    let i = start + gramLength
    while (i < end && classes[from + i - start] === patterns.classes[i]) i++
    if (i >= end) found(pattern, from)
  }
}
