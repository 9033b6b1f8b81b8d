import { behindIn, Entries, type Gate, gramAt, gramLength } from './gate.ts'
import type { Patterns } from './patterns.ts'

/** An index of patterns by how they begin: a term or phrase begins where a word may, which few places of a text are. */
export type Beginnings = Gate & {
  /**
   * For the first two classes of a word, bits 1 to 4 for the lengths of short patterns that begin so, and bits 5 to 7
   * for lengths from two on where one of them is a stem, which need not end with the word.
   */
  shorts: Uint8Array
  /** A bit for each short pattern, under its hashed classes. */
  shortBits: Int32Array
}

/** A pattern of five symbols or more is entered under its first five; a shorter one under itself. */
export function indexBeginnings(patterns: Patterns, numbers: number[]): Beginnings {
  const { start, classes } = patterns
  const entries = new Entries()
  const shorts: number[] = []
  // The last pattern is found first: readings of equal worth are shown in this order.
  for (const p of numbers.toReversed()) {
    const from = start[p]!
    const length = start[p + 1]! - from
    if (length === 0) continue
    entries.add(
      gramAt(classes, from, Math.min(length, gramLength)),
      p,
      0,
      behindIn(classes, from + gramLength, from + length),
    )
    if (length < gramLength) shorts.push(p)
  }
  return { ...entries.toGate(), ...notedShorts(patterns, shorts) }
}

/** Behind the bits for the lengths. */
const stemBits = 3

/** Notes which words may begin a short pattern. */
function notedShorts({ start, classes, open }: Patterns, patterns: number[]) {
  const shorts = new Uint8Array(4096)
  const shortBits = new Int32Array(2 ** 11)
  for (const p of patterns) {
    const from = start[p]!
    const length = start[p + 1]! - from
    const bit = shortBitOf(gramAt(classes, from, length))
    shortBits[bit >>> 5]! |= 1 << bit
    const first = classes[from]! << 6
    // Whatever stands behind a pattern of one symbol.
    if (length === 1) for (let second = 0; second < 64; second++) shorts[first | second]! |= 1 << length
    else shorts[first | classes[from + 1]!]! |= (1 << length) | (open[p]! << (length + stemBits))
  }
  return { shorts, shortBits }
}

/** Passes say it in digits: an import costs them a load. */
const shortBitOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> 16
