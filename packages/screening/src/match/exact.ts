import { DROPPED, SEPARATOR } from '../text/fold.ts'
import { BREAK, endOf, isMark, newReading, type Reading, read } from '../text/reading.ts'
import { plainAt, SYMBOL, stepAt } from '../text/units.ts'
import { endEdge, isUnspaced, startEdge } from './edges.ts'
import { Entries, type Gate, gramAt, gramLength, placeShift, SECOND, withShorts } from './gate.ts'
import { passInPairs, suspects } from './pass.ts'
import { type Patterns, writePatterns } from './patterns.ts'
import { rarestGram } from './rarest.ts'
import { scanGrams, scanShorts } from './scan.ts'

/** Many terms, ready to be found as they are written: without disguises, context or grade. */
export type Exact = { patterns: Patterns; gate: Gate; shortGate: Gate | undefined }

/** Shorter terms need the beginning of a word. */
const shortLengthMax = 3

export function compileExact(terms: string[]): Exact {
  const patterns = writePatterns(terms)
  const { start, classes } = patterns
  const crowd = new Map<number, number>()
  const entries = new Entries()
  const shortEntries = new Entries()
  const shorts: number[] = []
  for (let p = 0; p < terms.length; p++) {
    const length = start[p + 1]! - start[p]!
    if (length >= gramLength) addNeighbours(entries, patterns, p, length, crowd)
    else if (length > shortLengthMax) addWithAnyBefore(entries, patterns, p, length)
    else if (length > 0) {
      shortEntries.add(gramAt(classes, start[p]!, length), p, 0, 0)
      shorts.push(p)
    }
  }
  return {
    patterns: { ...patterns, classes: new Uint8Array(0) },
    gate: entries.toGate(),
    shortGate: shorts.length > 0 ? withShorts(shortEntries.toGate(), patterns, shorts) : undefined,
  }
}

/** Two neighbouring grams, so that one is seen by who looks at every second unit; a term of one gram ends with it. */
function addNeighbours(
  entries: Entries,
  patterns: Patterns,
  p: number,
  length: number,
  crowd: Map<number, number>,
): void {
  const classAt = (place: number) => (place < length ? patterns.classes[patterns.start[p]! + place]! : 0)
  const place = rarestGram(patterns, p, crowd, Math.min(2, length - gramLength + 1))
  entries.addGram(patterns, p, place, classAt(place + gramLength))
  if (length > gramLength) entries.addGram(patterns, p, place + 1, SECOND | classAt(place + 1 + gramLength))
}

/** A symbol and two bits: what may stand before a term of four symbols. */
const contexts = 256

function addWithAnyBefore(entries: Entries, { start, classes }: Patterns, p: number, length: number): void {
  const gram = gramAt(classes, start[p]!, length)
  for (let before = 0; before < contexts; before++)
    entries.add((before << (6 * length)) | gram, p, length - gramLength, 0)
}

export type FoundExact = (term: number, start: number, end: number) => void

/**
 * Every place where a term stands as a whole: its own letters in any case, width, font or accent, and separators of
 * any kind where it has some. Offsets are UTF-16 code units of the text as it came.
 * Known weakness: a list with terms of three letters or fewer reads the text as a whole, at a third of the speed.
 */
export function findExact(exact: Exact, text: string, found: FoundExact): void {
  const isPlain = passInPairs(exact.gate, text)
  if (isPlain && suspects.count > 0) verify(exact, text, found)
  if (!isPlain || exact.shortGate) findInReading(exact, text, isPlain, found)
}

/** Holds each suspect against the patterns of its gram: most are told apart by the symbol behind it. */
function verify({ gate, patterns }: Exact, text: string, found: FoundExact): void {
  const { heads, headShift, entries } = gate
  const { at: seenAt, grams, count, inPairs } = suspects
  for (let k = 0; k < count; k++) {
    const gram = grams[k]!
    const slot = Math.imul(gram, 0x9e3779b1) >>> headShift
    const end = 3 * heads[slot + 1]!
    let at = -1
    let behind = 0
    for (let entry = 3 * heads[slot]!; entry < end; entry += 3) {
      if (entries[entry] !== gram) continue
      if (at < 0) {
        at = lastOf(text, seenAt[k]!)
        behind = classBehind(text, at)
      }
      const note = entries[entry + 2]!
      if ((note & 63) !== (behind & 63) && (note & 63 || behind & ADJACENT)) continue
      if (note & SECOND && !(inPairs && sawOnlySecond(text, at))) continue
      const pattern = entries[entry + 1]!
      const last = patterns.start[pattern]! + (note >> placeShift) + gramLength - 1
      const behindLast = endFrom(patterns, pattern, last, text, at)
      if (behindLast < 0) continue
      const first = startFrom(patterns, pattern, last, text, at)
      if (first >= 0) found(pattern, first, behindLast)
    }
  }
}

/** The gram's last unit: the one it was seen at, or the one before where that is a separator. */
const lastOf = (text: string, seenAt: number) =>
  seenAt < text.length && plainAt(text, seenAt) > SEPARATOR ? seenAt : seenAt - 1

/** Whether the pass stepped over the unit before, and saw the gram that ends there no more. */
const sawOnlySecond = (text: string, at: number) => (at & 1) === 1 && plainAt(text, at - 1) > SEPARATOR

/** The next symbol follows without a separator, in a script that needs one. */
const ADJACENT = 64

/** The class of the symbol behind the one at `at`, 0 at the end of the text, and whether it is `ADJACENT`. */
function classBehind(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const step = stepAt(text, i)
    if (step & SYMBOL)
      return (
        (step & 63) | (i === at + 1 && text.charCodeAt(i) < 0x80 && text.charCodeAt(at) < 0x80 ? ADJACENT : 0)
      )
  }
  return 0
}

/** Follows the pattern from its symbol `last`, which stands at `at`, to its end; the end in the text, or -1. */
function endFrom(patterns: Patterns, pattern: number, last: number, text: string, at: number): number {
  const stop = patterns.start[pattern + 1]!
  let i = at
  let plain = plainAt(text, i)
  for (let symbol = last; ; ) {
    if (plain !== patterns.plain[symbol]) return -1
    if (++symbol === stop) break
    let broken = 0
    for (;;) {
      if (++i >= text.length) return -1
      plain = plainAt(text, i)
      if (plain > SEPARATOR) break
      if (plain === SEPARATOR) broken = 1
    }
    if (broken !== patterns.broken[symbol]) return -1
  }
  let end = i + 1
  while (end < text.length && isMark(text.charCodeAt(end))) end++
  for (i = end; i < text.length; i++) {
    const behind = plainAt(text, i)
    if (behind === DROPPED) continue
    return behind === SEPARATOR || isUnspaced(behind) || isUnspaced(plain) ? end : -1
  }
  return end
}

/** The same back to its beginning. */
function startFrom(patterns: Patterns, pattern: number, last: number, text: string, at: number): number {
  const first = patterns.start[pattern]!
  let start = at
  let plain = patterns.plain[last]!
  for (let symbol = last; symbol > first; symbol--) {
    let broken = 0
    for (;;) {
      if (--start < 0) return -1
      plain = plainAt(text, start)
      if (plain > SEPARATOR) break
      if (plain === SEPARATOR) broken = 1
    }
    if (broken !== patterns.broken[symbol] || plain !== patterns.plain[symbol - 1]) return -1
  }
  for (let i = start - 1; i >= 0; i--) {
    const before = plainAt(text, i)
    if (before === DROPPED) continue
    return before === SEPARATOR || isUnspaced(before) || isUnspaced(plain) ? start : -1
  }
  return start
}

const reading = newReading()
const clean = 2

/** The same where some character is more than one letter, or half of one; and short terms, which begin with a word. */
function findInReading(exact: Exact, text: string, shortsOnly: boolean, found: FoundExact): void {
  read(text, reading)
  const visit = (pattern: number, from: number) => verifyRead(exact, pattern, from, found)
  if (!shortsOnly) scanGrams(exact.gate, exact.patterns, reading, visit)
  if (exact.shortGate) scanShorts(exact.shortGate, exact.patterns, reading, visit)
}

function verifyRead({ patterns }: Exact, pattern: number, from: number, found: FoundExact): void {
  const first = patterns.start[pattern]!
  const length = patterns.start[pattern + 1]! - first
  for (let i = 0; i < length; i++) if (!isSame(reading, from + i, patterns, first + i, i === 0)) return
  if (startEdge(reading, from) !== clean || endEdge(reading, from + length) !== clean) return
  found(pattern, reading.at[from]!, endOf(reading, from + length - 1))
}

function isSame(reading: Reading, symbol: number, patterns: Patterns, at: number, isFirst: boolean): boolean {
  const broken = reading.gap[symbol]! & BREAK ? 1 : 0
  return reading.plain[symbol] === patterns.plain[at] && (isFirst || broken === patterns.broken[at])
}
