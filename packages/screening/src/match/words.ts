import { bytes, narrowStepOf, stepAt, stepOf, wide, written } from '../text/units.ts'
import type { Gate } from './gate.ts'
import { bounds } from './look.ts'

/** The keys of the short patterns that may begin with a word, and where that word begins. Reused from text to text. */
export const shortKeys = { key: new Int32Array(64), at: new Int32Array(64), count: 0 }

const gramLength = 5

/**
 * Notes the keys that `scanShorts` would look up in a reading of the text that was looked at last. As a rule two
 * classes of a word, its length and one bit of its key answer.
 */
export function findShorts(gate: Gate, text: string, hasDigits: boolean): void {
  shortKeys.count = 0
  const { shorts, singles } = gate
  if (shorts.length === 0) return
  const { at, count } = bounds
  const units = written.inBytes ? bytes : wide
  const steps = written.inBytes ? narrowStepOf : stepOf
  for (let k = 0; k < count; k += 2) {
    const start = at[k]!
    const length = at[k + 1]! - start
    let a = steps[units[start]!]!
    if (a === 0x8000) a = stepAt(text, start)
    if (length === 1 && singles[a & 63] === 1) noteShort(gate, a & 63, start)
    const second = length > 1 ? start + 1 : k + 2 < count ? at[k + 2]! : start
    let b = steps[units[second]!]!
    if (b === 0x8000) b = stepAt(text, second)
    const lengths = shorts[((a & 63) << 6) | (b & 63)]!
    if (lengths === 0) continue
    if (length < gramLength) {
      let key = a & 63
      for (let i = start + 1; i < start + length; i++) key = (key << 6) | (stepAt(text, i) & 63)
      if (length > 1 && (lengths >>> length) & 1) noteShort(gate, key, start)
      const next = k + 2 < count ? at[k + 3]! - at[k + 2]! : gramLength
      const goesOn = length + next < gramLength || lengths >= 32 || (hasDigits && lengths >= 16)
      if (goesOn) findFrom(gate, text, k, lengths)
      continue
    }
    // Of a long word only a stem counts, or its first four where a digit follows letters there, or a letter digits.
    if (lengths < 32) {
      if (!hasDigits || (lengths & 16) === 0) continue
      if (((steps[units[start + 3]!]! ^ steps[units[start + 4]!]!) & 0x8800) === 0) continue
    }
    findFrom(gate, text, k, lengths)
  }
}

const keys = new Int32Array(gramLength + 1)
const places = new Int32Array(gramLength)

/** The same for a word with those behind it, and for its beginning. */
function findFrom(gate: Gate, text: string, k: number, lengths: number): void {
  const { at, count } = bounds
  const start = at[k]!
  let held = 0
  for (let word = k; word < count && held < gramLength; word += 2) {
    for (let i = at[word]!; i < at[word + 1]! && held < gramLength; i++) {
      places[held++] = i
      keys[held] = (keys[held - 1]! << 6) | (stepAt(text, i) & 63)
    }
    const isWhole = held < gramLength || (word === k && at[k + 1]! - start === held)
    if (isWhole && held > 1 && held < gramLength && (lengths >>> held) & 1)
      noteShort(gate, keys[held]!, start)
  }
  if (lengths & 16 && held === gramLength) {
    const changes = (stepAt(text, places[3]!) ^ stepAt(text, places[4]!)) & 0x800
    if (changes !== 0) noteShort(gate, keys[4]!, start)
  }
  for (let stem = 2; stem < gramLength && stem <= held; stem++)
    if ((lengths >>> (stem + 3)) & 1) noteShort(gate, keys[stem]!, start)
}

function noteShort({ shortBits }: Gate, key: number, at: number): void {
  const bit = Math.imul(key, 0x9e3779b1) >>> 16
  if (((shortBits[bit >>> 5]! >>> bit) & 1) === 0) return
  if (shortKeys.count === shortKeys.key.length) {
    const { key: noted, at: places } = shortKeys
    shortKeys.key = new Int32Array(2 * noted.length)
    shortKeys.at = new Int32Array(2 * noted.length)
    shortKeys.key.set(noted)
    shortKeys.at.set(places)
  }
  shortKeys.key[shortKeys.count] = key
  shortKeys.at[shortKeys.count++] = at
}
