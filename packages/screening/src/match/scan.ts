import { isDigit } from '../text/fold.ts'
import { MAY_START, type Reading } from '../text/reading.ts'
import type { Beginnings } from './beginnings.ts'
import { mayBeginInside } from './edges.ts'
import { gramLength } from './gate.ts'
import { note, noteWithBehind, together, type Visit, visitNoted } from './noted.ts'
import type { Patterns } from './patterns.ts'

/**
 * Calls `found(pattern, from)` for every pattern whose classes stand in the reading from symbol `from` on, where a
 * word may begin. Patterns shorter than a gram are only looked for at the beginning of a word, and stems apart only
 * where one may end.
 */
export function scan(beginnings: Beginnings, patterns: Patterns, reading: Reading, found: Visit): void {
  const visit = (pattern: number, from: number) => {
    if (goesOn(patterns, pattern, reading, from)) found(pattern, from)
  }
  scanAt(beginnings, reading, reading.starts, reading.startCount, anyLength, visit)
  if (reading.hasInnerStarts)
    scanAt(beginnings, reading, inner.starts, findInnerStarts(reading), noneShort, visit)
}

/** Whether a pattern that begins like the symbols from `from` on, as far as a gram goes, goes on like them. */
function goesOn(patterns: Patterns, pattern: number, { classes, length }: Reading, from: number): boolean {
  const first = patterns.start[pattern]!
  const end = patterns.start[pattern + 1]!
  if (from + end - first > length) return false
  let i = first + gramLength
  while (i < end && classes[from + i - first] === patterns.classes[i]) i++
  return i >= end
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

/** Which of the bits in `shorts` are asked for: within a word no short pattern is looked for. */
const anyLength = 0xff
const noneShort = 0

function scanAt(
  beginnings: Beginnings,
  reading: Reading,
  starts: Int32Array,
  count: number,
  lengths: number,
  visit: Visit,
): void {
  for (let k = 0; k < count; k += together) {
    const noted = noteStarts(beginnings, reading, starts, k, Math.min(count, k + together), lengths)
    visitNoted(beginnings, noted, visit)
  }
}

/**
 * Notes what the filters let through of some starts, and returns how much that is. Short patterns stand where a word, or
 * several, is of their length; stems in longer ones; and those of four symbols before digits, or behind.
 */
function noteStarts(
  beginnings: Beginnings,
  { classes, gap, plain, digits }: Reading,
  starts: Int32Array,
  first: number,
  last: number,
  asked: number,
): number {
  const { filter, shorts, shortBits } = beginnings
  const mask = filter.length - 1
  let count = 0
  for (let k = first; k < last; k++) {
    const from = starts[k]!
    const gram =
      (classes[from]! << 24) |
      (classes[from + 1]! << 18) |
      (classes[from + 2]! << 12) |
      (classes[from + 3]! << 6) |
      classes[from + 4]!
    const hashed = Math.imul(gram, 0x9e3779b1)
    if ((filter[(hashed >>> 10) & mask]! >>> (hashed >>> 27)) & 1) {
      const behind = classes[from + 5]! | (classes[from + 6]! << 6)
      count = noteWithBehind(beginnings, from, gram, behind, count)
    }
    const short = shorts[gram >>> 18]! & asked
    if (short === 0) continue
    const changes = digits > 0 && isDigit(plain[from + 3]!) !== isDigit(plain[from + 4]!) ? 16 : 0
    const lengths = (short & (wordEnds(gap, from) | changes)) | ((short >>> 3) & 0b11100)
    if (lengths === 0) continue
    for (let length = 1; length < 5; length++) {
      if (((lengths >>> length) & 1) === 0) continue
      const key = gram >>> (30 - 6 * length)
      const bit = Math.imul(key, 0x9e3779b1) >>> 16
      if ((shortBits[bit >>> 5]! >>> bit) & 1) count = note(from, key, count)
    }
  }
  return count
}

/** Bits 1 to 4 for how many symbols from `from` on a word may end. */
const wordEnds = (gap: Uint8Array, from: number) =>
  ((gap[from + 1]! >>> 2) & 2) |
  ((gap[from + 2]! >>> 1) & 4) |
  (gap[from + 3]! & 8) |
  ((gap[from + 4]! << 1) & 16)
