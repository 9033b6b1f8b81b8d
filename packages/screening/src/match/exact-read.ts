import { BREAK, endOf, newReading, type Reading, read } from '../text/reading.ts'
import { endEdge, startEdge } from './edges.ts'
import type { Exact } from './exact-index.ts'
import { type Gate, gramLength } from './gate.ts'
import { noteWithBehind, together, type Visit, visitNoted } from './noted.ts'
import type { Patterns } from './patterns.ts'
import { scan } from './scan.ts'

export type FoundExact = (term: number, start: number, end: number) => void

const reading = newReading()
const clean = 2

/** The same where some character is more than one letter, or half of one; and short terms, which begin with a word. */
export function findInReading(exact: Exact, text: string, shortsOnly: boolean, found: FoundExact): void {
  read(text, reading)
  const visit = (pattern: number, from: number) => verifyRead(exact, pattern, from, found)
  if (!shortsOnly) scanGrams(exact.gate, reading, visit)
  if (exact.shorts.entries.length > 0) scan(exact.shorts, exact.patterns, reading, visit)
}

function verifyRead({ patterns }: Exact, pattern: number, from: number, found: FoundExact): void {
  const first = patterns.start[pattern]!
  const length = patterns.start[pattern + 1]! - first
  if (from < 0 || from + length > reading.length) return
  for (let i = 0; i < length; i++) if (!isSame(reading, from + i, patterns, first + i, i === 0)) return
  if (startEdge(reading, from) !== clean || endEdge(reading, from + length) !== clean) return
  found(pattern, reading.at[from]!, endOf(reading, from + length - 1))
}

function isSame(reading: Reading, symbol: number, patterns: Patterns, at: number, isFirst: boolean): boolean {
  const broken = reading.gap[symbol]! & BREAK ? 1 : 0
  return reading.plain[symbol] === patterns.plain[at] && (isFirst || broken === patterns.broken[at])
}

/** Calls `visit(pattern, from)` for every pattern whose gram stands in the reading as far as it tells. */
function scanGrams(gate: Gate, { classes, length }: Reading, visit: Visit): void {
  const { filter } = gate
  const mask = filter.length - 1
  let gram = 0
  for (let i = 0; i < length; ) {
    const last = Math.min(length, i + together)
    let count = 0
    for (; i < last; i++) {
      gram = (gram << 6) | classes[i]!
      const hashed = Math.imul(gram, 0x9e3779b1)
      if (((filter[(hashed >>> 10) & mask]! >>> (hashed >>> 27)) & 1) === 0) continue
      const behind = classes[i + 1]! | (classes[i + 2]! << 6)
      count = noteWithBehind(gate, i + 1 - gramLength, gram, behind, count)
    }
    visitNoted(gate, count, visit)
  }
}
