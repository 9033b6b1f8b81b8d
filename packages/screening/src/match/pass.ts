import { expansions } from '../text/fold.ts'
import {
  classMask,
  pairStepOf,
  pairs,
  SYMBOL,
  stepOf,
  textLengthMax,
  UNSURE,
  wide,
  write,
} from '../text/units.ts'
import type { Gate } from './gate.ts'

/** The first half of 1,024 pictures, none of which is a letter. */
const pictureSurrogate = 0xd83d

/** Ends a text of an odd number of units. */
const space = 32

// The loops see arrays of their own module as constants of known type and length: imported ones cost them a third.
const at = new Int32Array(textLengthMax)
const grams = new Int32Array(textLengthMax)
const narrowUnits = pairs
const narrowSteps = pairStepOf
const wideUnits = wide
/** Set in the step of two letters alone. */
const TWO_LETTERS = 0x8000
/** The step of what only a reading can tell. */
const READ = 0xffff

/** As the steps of pairs; a character of two letters, like `ß`, moves on by both. */
const wideSteps = stepOf.map(wideStep)

function wideStep(step: number, code: number): number {
  const letters = expansions.get(code)
  const isHighSurrogate = code >= 0xd800 && code <= 0xdbff
  if (letters?.length === 2) return (12 << 12) | (classOfLetter(letters, 0) << 6) | classOfLetter(letters, 1)
  if (letters || (isHighSurrogate && code !== pictureSurrogate)) return READ
  return step === UNSURE || (step & SYMBOL) === 0 ? 0 : (6 << 12) | (step & classMask)
}

function classOfLetter(letters: string, i: number): number {
  return stepOf[letters.charCodeAt(i)]! & classMask
}

/**
 * Where a gram of some pattern may stand: the unit it ends at, and the gram. Reused from text to text.
 * Seen in pairs, `at` is the first unit of two, and not every gram is seen.
 */
export const suspects = { at, grams, count: 0, inPairs: false }

/**
 * One pass over the text as it came, signs for separators: notes the grams that the filter lets through. No load waits
 * for another, and no branch but the rare one depends on the text. For gates that hold two neighbouring grams of each
 * pattern, or one with which a word ends. False where some character needs a reading.
 */
export function passInPairs(gate: Gate, text: string): boolean {
  if (text.length > textLengthMax) return false
  suspects.inPairs = write(text)
  if (!suspects.inPairs) return passWide(gate, text.length)
  narrowUnits[text.length >> 1] =
    ((text.length & 1) === 0 ? space : narrowUnits[text.length >> 1]! & 0xff) | (space << 8)
  passPairs(gate, (text.length + 1) >> 1)
  return true
}

/** Looks after every second unit: sees one of two neighbouring grams, and every gram before a separator. */
function passPairs({ filter }: Gate, end: number): void {
  const mask = filter.length - 1
  let count = 0
  let gram = 0
  for (let i = 0; i < end; i++) {
    const step = narrowSteps[narrowUnits[i]!]!
    gram = (gram << (step >>> 12)) | (step & 0xfff)
    const hashed = Math.imul(gram, 0x9e3779b1)
    if ((filter[(hashed >>> 10) & mask]! >>> (hashed >>> 27)) & 1) {
      at[count] = i
      grams[count++] = gram
    }
  }
  for (let i = 0; i < count; i++) at[i]! *= 2
  suspects.count = count
}

/** Looks after every unit: scripts without spaces have no separators to rely on. */
function passWide({ filter }: Gate, end: number): boolean {
  const mask = filter.length - 1
  let count = 0
  let gram = 0
  let shown = 0
  for (let i = 0; i < end; i++) {
    const step = wideSteps[wideUnits[i]!]!
    if (step === READ) return false
    shown |= step
    gram = (gram << (step >>> 12)) | (step & 0xfff)
    const hashed = Math.imul(gram, 0x9e3779b1)
    if ((filter[(hashed >>> 10) & mask]! >>> (hashed >>> 27)) & 1) {
      at[count] = i
      grams[count++] = gram
    }
  }
  suspects.count = count
  // Between two letters of one character nothing is seen, but then the neighbouring gram is.
  return (shown & TWO_LETTERS) === 0 || count === 0
}
