import { bytes, pairStepOf, pairs, stepAt, stepOf, wide, writeBytes, writeWide } from '../text/units.ts'
import type { Gate } from './gate.ts'

/**
 * Where a gram of some pattern may stand: the unit it ends at, and the gram. Reused from text to text.
 * Seen in pairs, the unit may be the one behind, and not every gram is seen.
 */
export const suspects = {
  at: new Int32Array(2 ** 12),
  grams: new Int32Array(2 ** 12),
  count: 0,
  inPairs: false,
}

/** Steps of the first units; a table that fits the nearest memory. */
const narrowStepOf = stepOf.slice(0, 256)

/**
 * One pass over the text as it came: notes every gram that the filter lets through. No load waits for another, and
 * no branch but the rare one depends on the text. False where some character needs a reading.
 */
export function pass(gate: Gate, text: string): boolean {
  suspects.count = 0
  if (suspects.at.length < text.length) {
    suspects.at = new Int32Array(2 * text.length)
    suspects.grams = new Int32Array(2 * text.length)
  }
  if (writeBytes(text)) return passBytes(gate, text)
  writeWide(text)
  return passWide(gate, text)
}

/** The same for a gate of neighbouring grams: what `at` names is the gram's last unit, or the separator behind it. */
export function passInPairs(gate: Gate, text: string): boolean {
  suspects.count = 0
  if (suspects.at.length < text.length) {
    suspects.at = new Int32Array(2 * text.length)
    suspects.grams = new Int32Array(2 * text.length)
  }
  suspects.inPairs = writeBytes(text)
  if (suspects.inPairs) return passPairs(gate, text)
  writeWide(text)
  return passWide(gate, text)
}

function passBytes({ filter, filterShift }: Gate, text: string): boolean {
  const { at, grams } = suspects
  const units = bytes
  const steps = narrowStepOf
  const end = text.length
  let count = 0
  let gram = 0
  for (let i = 0; i < end; i++) {
    let step = steps[units[i]!]!
    if (step === 0x8000) step = stepAt(text, i)
    gram = (gram << (step >>> 6)) | (step & 63)
    const hashed = Math.imul(gram, 0x9e3779b1 | 0)
    const word = filter[hashed >>> filterShift]!
    if ((word >>> (hashed >>> 7)) & (word >>> (hashed >>> 12)) & (step >>> 7) & 1) {
      at[count] = i
      grams[count++] = gram
    }
  }
  suspects.count = count
  return true
}

/**
 * The same, two units at a time, for gates that hold two neighbouring grams of each pattern, or one with which a
 * word ends: it sees one of the two, and every gram before a separator.
 */
function passPairs({ filter, filterShift }: Gate, text: string): boolean {
  const { at, grams } = suspects
  const units = pairs
  const steps = pairStepOf
  const end = text.length
  bytes[end] = 32
  let count = 0
  let gram = 0
  for (let i = 0; i < end; i += 2) {
    let step = steps[units[i >> 1]!]!
    if (step === 0xffff) step = pairStepAt(text, i)
    gram = (gram << (step >>> 12)) | (step & 0xfff)
    const hashed = Math.imul(gram, 0x9e3779b1 | 0)
    const word = filter[hashed >>> filterShift]!
    if ((word >>> (hashed >>> 7)) & (word >>> (hashed >>> 12)) & (step >>> 14) & 1) {
      at[count] = i + 1
      grams[count++] = gram
    }
  }
  suspects.count = count
  return true
}

function pairStepAt(text: string, i: number): number {
  const a = stepAt(text, i)
  const b = i + 1 < text.length ? stepAt(text, i + 1) : 0
  return (((a >>> 6) + (b >>> 6)) << 12) | ((a & 63) << (b >>> 6)) | (b & 63)
}

/** The same over UTF-16; a function of its own, so that each knows the type of its units. */
function passWide({ filter, filterShift }: Gate, text: string): boolean {
  const { at, grams } = suspects
  const { units } = wide
  const steps = stepOf
  const end = text.length
  let count = 0
  let gram = 0
  for (let i = 0; i < end; i++) {
    let step = steps[units[i]!]!
    if (step === 0x8000) {
      step = stepAt(text, i)
      if (step === 0x8000) return false
    }
    gram = (gram << (step >>> 6)) | (step & 63)
    const hashed = Math.imul(gram, 0x9e3779b1 | 0)
    const word = filter[hashed >>> filterShift]!
    if ((word >>> (hashed >>> 7)) & (word >>> (hashed >>> 12)) & (step >>> 7) & 1) {
      at[count] = i
      grams[count++] = gram
    }
  }
  suspects.count = count
  return true
}
