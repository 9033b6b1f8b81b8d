import { bytes, classMask, movesOf, pairStepOf, pairs, stepAt, stepOf, wide, write } from '../text/units.ts'
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

/** Forgets the suspects of the last text, and makes room for those of one so long. */
export function clearSuspects(length: number): void {
  suspects.count = 0
  if (suspects.at.length > length) return
  suspects.at = new Int32Array(2 * length)
  suspects.grams = new Int32Array(2 * length)
}

/**
 * One pass over the text as it came: notes the grams that the filter lets through. No load waits for another, and no
 * branch but the rare one depends on the text. For gates that hold two neighbouring grams of each pattern, or one
 * with which a word ends. False where some character needs a reading.
 */
export function passInPairs(gate: Gate, text: string): boolean {
  clearSuspects(text.length)
  suspects.inPairs = write(text)
  if (!suspects.inPairs) return passWide(gate, text)
  passPairs(gate, text)
  return true
}

/** Looks after every second unit: sees one of two neighbouring grams, and every gram before a separator. */
function passPairs({ filter, filterShift }: Gate, text: string): void {
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
    const hashed = Math.imul(gram, 0x9e3779b1)
    const word = filter[hashed >>> filterShift]!
    if ((word >>> (hashed >>> 7)) & (word >>> (hashed >>> 12)) & (step >>> 14) & 1) {
      at[count] = i + 1
      grams[count++] = gram
    }
  }
  suspects.count = count
}

function pairStepAt(text: string, i: number): number {
  const a = stepAt(text, i)
  const b = i + 1 < text.length ? stepAt(text, i + 1) : 0
  return ((movesOf(a) + movesOf(b)) << 12) | ((a & classMask) << movesOf(b)) | (b & classMask)
}

/** Looks after every unit: scripts without spaces have no separators to rely on. */
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
    const hashed = Math.imul(gram, 0x9e3779b1)
    const word = filter[hashed >>> filterShift]!
    if ((word >>> (hashed >>> 7)) & (word >>> (hashed >>> 12)) & (step >>> 7) & 1) {
      at[count] = i
      grams[count++] = gram
    }
  }
  suspects.count = count
  return true
}
