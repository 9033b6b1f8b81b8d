import { BREAK, endOf, newReading, type Reading, read } from '../text/reading.ts'
import { classMask } from '../text/units.ts'
import { endEdge, startEdge } from './edges.ts'
import type { FoundExact } from './exact.ts'
import type { Exact } from './exact-index.ts'
import { behindIn, behindMask, type Gate, gramLength, placeShift, SECOND, slotOf } from './gate.ts'
import type { Patterns } from './patterns.ts'
import { scan } from './scan.ts'

const reading = newReading()
const clean = 2

/** The same where some character is more than one letter, or half of one; and short terms, which begin with a word. */
export function findInReading(exact: Exact, text: string, shortsOnly: boolean, found: FoundExact): void {
  read(text, reading)
  const visit = (pattern: number, from: number) => verifyRead(exact, pattern, from, found)
  if (!shortsOnly) scanGrams(exact.gate, reading, visit)
  scan(exact.shorts, exact.patterns, reading, visit)
}

function verifyRead({ patterns }: Exact, pattern: number, from: number, found: FoundExact): void {
  const first = patterns.start[pattern]!
  const length = patterns.start[pattern + 1]! - first
  if (from + length > reading.length) return
  for (let i = 0; i < length; i++) if (!isSame(reading, from + i, patterns, first + i, i === 0)) return
  if (startEdge(reading, from) !== clean || endEdge(reading, from + length) !== clean) return
  found(pattern, reading.at[from]!, endOf(reading, from + length - 1))
}

function isSame(reading: Reading, symbol: number, patterns: Patterns, at: number, isFirst: boolean): boolean {
  const broken = reading.gap[symbol]! & BREAK ? 1 : 0
  return reading.plain[symbol] === patterns.plain[at] && (isFirst || broken === patterns.broken[at])
}

/** Calls `visit(pattern, from)` for every pattern whose gram stands in the reading as far as it tells. */
function scanGrams(gate: Gate, reading: Reading, visit: (pattern: number, from: number) => void): void {
  const { filter } = gate
  const { classes, length } = reading
  const mask = filter.length - 1
  let gram = 0
  for (let i = 0; i < length; i++) {
    gram = (gram << 6) | classes[i]!
    const hashed = Math.imul(gram, 0x9e3779b1)
    if (((filter[(hashed >>> 10) & mask]! >>> (hashed >>> 27)) & 1) === 0) continue
    const behind = behindIn(classes, i + 1, length)
    lookUpGram(gate, gram, behind, i, visit)
    if (behind > classMask) lookUpGram(gate, gram, behind & classMask, i, visit)
    if (behind > 0) lookUpGram(gate, gram, 0, i, visit)
  }
}

function lookUpGram(
  gate: Gate,
  gram: number,
  behind: number,
  at: number,
  visit: (pattern: number, from: number) => void,
): void {
  const slot = slotOf(gate, gram, behind)
  if (slot < 0) return
  const { heads, entries } = gate
  const last = 3 * heads[slot + 1]!
  for (let entry = 3 * heads[slot]!; entry < last; entry += 3) {
    const note = entries[entry + 2]!
    if (entries[entry] !== gram || note & SECOND || (note & behindMask) !== behind) continue
    const from = at - (gramLength - 1) - (note >> placeShift)
    if (from >= 0) visit(entries[entry + 1]!, from)
  }
}
