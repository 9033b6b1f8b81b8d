import type { Reading } from '../text/reading.ts'
import { classMask } from '../text/units.ts'
import { isDigit } from './edges.ts'
import { type Gate, gramAt, gramLength, placeShift, SECOND, slotOf } from './gate.ts'
import type { Patterns } from './patterns.ts'

export type Visit = (pattern: number, from: number) => void

/**
 * Calls `found(pattern, from)` for every pattern whose classes stand in the reading from symbol `from` on.
 * Patterns shorter than a gram are only looked for where a word may begin, and stems apart only where it may end.
 */
export function scan(gate: Gate, patterns: Patterns, reading: Reading, found: Visit): void {
  scanGrams(gate, patterns, reading, found)
  if (gate.shorts.length > 0) scanShorts(gate, patterns, reading, found)
}

export function scanGrams(gate: Gate, patterns: Patterns, reading: Reading, found: Visit): void {
  const { filter } = gate
  const mask = filter.length - 1
  const { classes, length } = reading
  let gram = 0
  for (let i = 0; i < length; i++) {
    gram = (gram << 6) | classes[i]!
    const hashed = Math.imul(gram, 0x9e3779b1)
    if ((filter[(hashed >>> 10) & mask]! >>> (hashed >>> 27)) & 1) {
      lookUp(gate, patterns, reading, gram, i - gramLength + 1, found)
    }
  }
}

export function scanShorts(gate: Gate, patterns: Patterns, reading: Reading, found: Visit): void {
  const { shorts, singles } = gate
  const { classes, plain, starts, startCount, length } = reading
  for (let k = 0; k < startCount; k++) {
    const i = starts[k]!
    let end = k + 1 < startCount ? starts[k + 1]! : length
    if (end - i === 1 && singles[classes[i]!]) lookUpShort(gate, patterns, reading, classes[i]!, i, found)
    const lengths = shorts[(classes[i]! << 6) | classes[i + 1]!]!
    if (lengths === 0) continue
    for (let m = k + 1; end - i < gramLength; m++, end = m < startCount ? starts[m]! : length) {
      if (end - i > 1 && (lengths >>> (end - i)) & 1)
        lookUpShort(gate, patterns, reading, gramAt(classes, i, end - i), i, found)
      if (m >= startCount) break
    }
    const four = i + gramLength - 1
    const changes = four < length && isDigit(plain[four]!) !== isDigit(plain[four - 1]!)
    if (changes && lengths & 16) lookUpShort(gate, patterns, reading, gramAt(classes, i, 4), i, found)
    for (let stems = lengths >>> 5, stem = 2; stems > 0; stems >>>= 1, stem++) {
      if (stems & 1) lookUpShort(gate, patterns, reading, gramAt(classes, i, stem), i, found)
    }
  }
}

/** Looks a short pattern's classes up, where its bit says that there is one. */
function lookUpShort(
  gate: Gate,
  patterns: Patterns,
  reading: Reading,
  key: number,
  at: number,
  found: Visit,
) {
  const bit = Math.imul(key, 0x9e3779b1) >>> 16
  if ((gate.shortBits[bit >>> 5]! >>> bit) & 1) lookUp(gate, patterns, reading, key, at, found)
}

function lookUp(
  gate: Gate,
  patterns: Patterns,
  { classes, length }: Reading,
  gram: number,
  at: number,
  found: Visit,
): void {
  const { heads, entries } = gate
  const slot = slotOf(gate, gram)
  const last = 3 * heads[slot + 1]!
  for (let entry = 3 * heads[slot]!; entry < last; entry += 3) {
    if (entries[entry] !== gram) continue
    const note = entries[entry + 2]!
    const behind = note & classMask
    if (note & SECOND || (behind > 0 && classes[at + gramLength] !== behind)) continue
    const pattern = entries[entry + 1]!
    const from = at - (note >> placeShift)
    const start = patterns.start[pattern]!
    const end = patterns.start[pattern + 1]!
    if (from < 0 || from + end - start > length) continue
    // A list of exact terms keeps no classes: who is called compares letters.
    let i = patterns.classes.length > 0 ? start : end
    while (i < end && classes[from + i - start] === patterns.classes[i]) i++
    if (i === end) found(pattern, from)
  }
}
