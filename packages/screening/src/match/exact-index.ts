import { signs } from '../text/fold.ts'
import { type Beginnings, indexBeginnings } from './beginnings.ts'
import { behindIn, Entries, type Gate, gramAt, gramLength, SECOND } from './gate.ts'
import { type Patterns, writePatterns } from './patterns.ts'
import { holdsSign, rarestGram } from './rarest.ts'

/** Many terms, ready to be found as they are written: without disguises, context or grade. */
export type Exact = {
  patterns: Patterns
  gate: Gate
  shorts: Beginnings
  /** Whether some term has a sign for a letter in every gram: passes in pairs take signs for separators. */
  hasSigns: boolean
}

/** Shorter terms need the beginning of a word. */
const shortLengthMax = 3

export function compileExact(terms: string[]): Exact {
  const patterns = writePatterns(terms)
  const { start } = patterns
  const crowd = new Map<number, number>()
  const entries = new Entries()
  const shorts: number[] = []
  let hasSigns = false
  for (let p = 0; p < terms.length; p++) {
    const length = start[p + 1]! - start[p]!
    if (length >= gramLength) hasSigns = addNeighbours(entries, patterns, p, length, crowd) || hasSigns
    else if (length > shortLengthMax) {
      addWithAnyBefore(entries, patterns, p, length)
      hasSigns ||= patterns.plain.subarray(start[p]!, start[p + 1]!).some(plain => signs.has(plain))
    } else shorts.push(p)
  }
  return {
    patterns: { ...patterns, classes: new Uint8Array(0) },
    gate: entries.toGate(),
    shorts: indexBeginnings(patterns, shorts),
    hasSigns,
  }
}

/**
 * Two neighbouring grams, so that one is seen by who looks at every second unit; a term of one gram ends with it.
 * Whether one of them holds a sign.
 */
function addNeighbours(
  entries: Entries,
  patterns: Patterns,
  p: number,
  length: number,
  crowd: Map<number, number>,
): boolean {
  const place = rarestGram(patterns, p, crowd, Math.min(2, length - gramLength + 1))
  addGram(entries, patterns, p, place, 0)
  const from = patterns.start[p]!
  if (length === gramLength) return holdsSign(patterns, from, from)
  addGram(entries, patterns, p, place + 1, SECOND)
  return holdsSign(patterns, from, from + place) || holdsSign(patterns, from, from + place + 1)
}

/** A symbol and two bits: what may stand before a term of four symbols. */
const contexts = 256

function addWithAnyBefore(entries: Entries, { start, classes }: Patterns, p: number, length: number): void {
  const gram = gramAt(classes, start[p]!, length)
  for (let before = 0; before < contexts; before++)
    entries.add((before << (6 * length)) | gram, p, length - gramLength, 0)
}

/** Adds the gram at `place` of a pattern: once, or for whatever may stand before the pattern's beginning. */
function addGram(entries: Entries, patterns: Patterns, pattern: number, place: number, second: number): void {
  const { start, classes } = patterns
  const at = start[pattern]! + place
  const gram = gramAt(classes, at, gramLength)
  const note = second | behindIn(classes, at + gramLength, start[pattern + 1]!)
  if (place > 0) entries.add((classes[at - 1]! << 30) | gram, pattern, place, note)
  else for (let before = 0; before < 4; before++) entries.add((before << 30) | gram, pattern, place, note)
}
