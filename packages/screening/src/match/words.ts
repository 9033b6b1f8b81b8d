import type { CompiledEdition } from '../compile.ts'
import { newReading, type Reading, read } from '../text/reading.ts'
import { classMask, DIGIT, writtenLetterAt, writtenStepAt } from '../text/units.ts'
import { findCas } from './cas.ts'
import { type Gate, gramLength } from './gate.ts'
import { bounds } from './look.ts'
import { ordinaryNeighbours } from './ordinary-neighbours.ts'
import { mayBeMisspelt, mayBePart, partLength, sideOf } from './outlines.ts'
import { findTradeNumbers } from './trade-numbers.ts'
import { nameLengthMin, nearestTerm, partLengthMin, wordLengthMax } from './typo.ts'

/** The keys of the short patterns that may begin with a word, and where that word begins. Reused from text to text. */
export const shortKeys = { key: new Int32Array(64), at: new Int32Array(64), count: 0 }

function noteShort({ shortBits }: Gate, key: number, at: number): void {
  const bit = Math.imul(key, 0x9e3779b1) >>> 16
  if (((shortBits[bit >>> 5]! >>> bit) & 1) === 0) return
  if (shortKeys.count === shortKeys.key.length) {
    const { key: keys, at: places } = shortKeys
    shortKeys.key = new Int32Array(2 * keys.length)
    shortKeys.at = new Int32Array(2 * keys.length)
    shortKeys.key.set(keys)
    shortKeys.at.set(places)
  }
  shortKeys.key[shortKeys.count] = key
  shortKeys.at[shortKeys.count++] = at
}

const first = { at: new Int32Array(gramLength), keys: new Int32Array(gramLength + 1), count: 0 }

/** The first symbols from word `k` on, across words. */
function gather(text: string, k: number): void {
  const { at, count } = bounds
  first.count = 0
  for (let word = k; word < count; word += 2) {
    for (let i = at[word]!; i < at[word + 1]!; i++) {
      const n = first.count++
      first.at[n] = i
      first.keys[n + 1] = (first.keys[n]! << 6) | (writtenStepAt(text, i) & classMask)
      if (first.count === gramLength) return
    }
  }
}

/** Notes the keys that `scanShorts` would look up in a reading. */
export function findShorts(gate: Gate, text: string): void {
  const { shorts, singles } = gate
  const { at, count } = bounds
  shortKeys.count = 0
  if (shorts.length === 0) return
  for (let k = 0; k < count; k += 2) {
    const start = at[k]!
    const length = at[k + 1]! - start
    const a = writtenStepAt(text, start) & classMask
    if (length === 1 && singles[a] === 1) noteShort(gate, a, start)
    const second = length > 1 ? start + 1 : k + 2 < count ? at[k + 2]! : -1
    if (second < 0) continue
    const lengths = shorts[(a << 6) | (writtenStepAt(text, second) & classMask)]!
    if (lengths === 0 || (length >= gramLength && lengths < 16)) continue
    gather(text, k)
    for (let total = length, m = k; total < gramLength; total += at[m + 1]! - at[m]!) {
      if (total > 1 && (lengths >>> total) & 1) noteShort(gate, first.keys[total]!, start)
      m += 2
      if (m >= count) break
    }
    if (lengths & 16 && first.count === gramLength && changesAt(text, 3))
      noteShort(gate, first.keys[4]!, start)
    for (let stem = 2; stem < gramLength && stem <= first.count; stem++)
      if ((lengths >>> (stem + 3)) & 1) noteShort(gate, first.keys[stem]!, start)
  }
}

/** Whether a letter follows a digit, or a digit a letter. */
const changesAt = (text: string, n: number) =>
  ((writtenStepAt(text, first.at[n]!) ^ writtenStepAt(text, first.at[n + 1]!)) & DIGIT) !== 0

const letters = new Uint16Array(128)
const asReading = { plain: letters } as Pick<Reading, 'plain'> as Reading

/** Whether some word, or two that may be a name together, may be one letter off a name. */
export function holdsMisspelt({ typos }: CompiledEdition, text: string): boolean {
  const { at, count } = bounds
  let before = -1
  let beforeIsPart = false
  for (let k = 0; k < count; k += 2) {
    const start = at[k]!
    const end = at[k + 1]!
    const length = end - start
    if (length < partLengthMin) {
      before = -1
      continue
    }
    for (let i = 0; i < partLength; i++) letters[i] = writtenLetterAt(text, start + i)
    const isPart = mayBePart(typos.outlines, letters, length)
    if (length >= nameLengthMin && isMisspelt(typos, text, start, end, end, end)) return true
    if (before >= 0 && (isPart || beforeIsPart)) {
      if (isMisspelt(typos, text, at[before]!, at[before + 1]!, start, end)) return true
    }
    before = k
    beforeIsPart = isPart
  }
  return false
}

/** The same for the symbols from `start` to `end` and from `start2` to `end2`, read as one word. */
function isMisspelt(
  typos: CompiledEdition['typos'],
  text: string,
  start: number,
  end: number,
  start2: number,
  end2: number,
): boolean {
  const length = end - start + end2 - start2
  if (length > wordLengthMax) return false
  const side = sideOf(length)
  const inFirst = Math.min(side, end - start)
  for (let i = 0; i < inFirst; i++) letters[i] = writtenLetterAt(text, start + i)
  for (let i = inFirst; i < side; i++) letters[i] = writtenLetterAt(text, start2 + i - inFirst)
  const inLast = end2 > start2 ? Math.min(side, end2 - start2) : 0
  const lastEnd = inLast > 0 ? end2 : end
  const behind = inLast > 0 ? inLast : side
  for (let i = 1; i <= behind; i++) letters[length - i] = writtenLetterAt(text, lastEnd - i)
  for (let i = behind + 1; i <= side; i++) letters[length - i] = writtenLetterAt(text, end - (i - behind))
  if (!mayBeMisspelt(typos.outlines, letters, 0, length)) return false
  for (let i = start; i < end; i++) letters[i - start] = writtenLetterAt(text, i)
  for (let i = start2; i < end2; i++) letters[end - start + i - start2] = writtenLetterAt(text, i)
  if (nearestTerm(typos, asReading, 0, length) < 0) return false
  return !ordinaryNeighbours.has(String.fromCharCode(...letters.subarray(0, length)))
}

const reading = newReading()

/** Whether a listed number stands in a text with digits: a CAS number, an EC number, a UN number. */
export function holdsNumber({ cas, tradeNumbers }: CompiledEdition, text: string): boolean {
  if (!mayHoldNumber(text)) return false
  let isListed = false
  read(text, reading)
  findCas(reading, ({ number }) => {
    isListed ||= cas.has(number)
  })
  findTradeNumbers(tradeNumbers, reading, () => {
    isListed = true
  })
  return isListed
}

/** A digit, or a letter that is written for one. */
function isLikeDigit(text: string, i: number): boolean {
  const plain = writtenLetterAt(text, i)
  return (plain >= 48 && plain <= 57) || plain === 111 || plain === 108 || plain === 105
}

/** Two digits between two groups, five single ones or five together; twice three; a few letters before digits. */
function mayHoldNumber(text: string): boolean {
  const { at, count } = bounds
  let singles = 0
  for (let k = 0; k < count; k += 2) {
    const start = at[k]!
    const length = at[k + 1]! - start
    singles = length === 1 && isLikeDigit(text, start) ? singles + 1 : 0
    if (singles === runMin) return true
    const isInside = k > 0 && k + 2 < count
    if (length === 2 && isInside && isLikeDigit(text, start) && isLikeDigit(text, start + 1)) {
      if (isLikeDigit(text, at[k - 1]! - 1) && isLikeDigit(text, at[k + 2]!)) return true
    }
    if (length === 3 && k + 4 < count && at[k + 3]! - at[k + 2]! === 3) {
      if (isDigitAt(text, start) && isDigitAt(text, at[k + 2]!)) return true
    }
    if (isUnOrOnu(text, start, length)) return true
    // A run of five passes one of these places.
    for (let i = start + runMin - 1; i < start + length; i += runMin) {
      if (isLikeDigit(text, i) && isInRun(text, i, start, start + length)) return true
    }
  }
  return false
}

const isDigitAt = (text: string, i: number) => (writtenStepAt(text, i) & DIGIT) !== 0

/** `UN`, `ONU` and the like, alone or directly before digits. */
function isUnOrOnu(text: string, start: number, length: number): boolean {
  const first = writtenLetterAt(text, start)
  if (first !== 117 && first !== 111 && first !== 0x43e) return false
  if (length < 2 || isDigitAt(text, start + 1)) return false
  return length === 2 || length === 3 || isDigitAt(text, start + 2) || isDigitAt(text, start + 3)
}

const runMin = 5

function isInRun(text: string, i: number, start: number, end: number): boolean {
  let from = i
  while (from > start && isLikeDigit(text, from - 1)) from--
  let to = i + 1
  while (to < end && isLikeDigit(text, to)) to++
  return to - from >= runMin
}
