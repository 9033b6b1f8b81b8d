import {
  bytes,
  narrowStepOf,
  plainAt,
  stepAt,
  stepOf,
  textLengthMax,
  UNSURE,
  wide,
  write,
} from '../text/units.ts'
import type { Gate } from './gate.ts'
import { suspects } from './pass.ts'

/** Where words begin and end, turn about. A word has no separator within it. Reused from text to text. */
const edges = new Int32Array(textLengthMax + 2)
export const bounds = { at: edges, count: 0 }

/** Beside the flags of its units, what a look may show: a letter written three times or more. */
export const STRETCHED = 1 << 13

/**
 * A pass over the text as it came that notes suspects and words. Gives the flags of all that stands there; `UNSURE`
 * among them where some character needs a reading, and then the rest is not to be relied on.
 */
export function look(gate: Gate, text: string): number {
  if (text.length >= textLengthMax) return UNSURE
  suspects.inPairs = false
  return write(text) ? lookAtBytes(gate, text) : lookAtWide(gate, text)
}

function lookAtBytes({ filter }: Gate, text: string): number {
  const { at, grams } = suspects
  const units = bytes
  const steps = narrowStepOf
  const end = text.length
  units[end] = 32
  const mask = filter.length - 1
  let count = 0
  let edge = 0
  let gram = 0
  let before = 0
  let shown = 0
  for (let i = 0; i <= end; i++) {
    let step = steps[units[i]!]!
    if (step === 0x8000) step = stepAt(text, i)
    shown |= step
    edges[edge] = i
    edge += ((step ^ before) >>> 7) & 1
    before = step
    gram = (gram << (step >>> 6)) | (step & 63)
    const hashed = Math.imul(gram, 0x9e3779b1)
    if ((filter[(hashed >>> 10) & mask]! >>> (hashed >>> 27)) & (step >>> 7) & 1) {
      at[count] = i
      grams[count++] = gram
    }
    if (((gram ^ (gram >>> 6)) & 0xfff) === 0 && isStretch(text, i)) shown |= 0x2000
  }
  suspects.count = count
  bounds.count = edge
  return shown
}

/** The same over UTF-16; a function of its own, so that each knows the type of its units. */
function lookAtWide({ filter }: Gate, text: string): number {
  const { at, grams } = suspects
  const units = wide
  const steps = stepOf
  const end = text.length
  units[end] = 32
  const mask = filter.length - 1
  let count = 0
  let edge = 0
  let gram = 0
  let before = 0
  let shown = 0
  for (let i = 0; i <= end; i++) {
    let step = steps[units[i]!]!
    if (step === 0x8000) {
      step = stepAt(text, i)
      if (step === 0x8000) return UNSURE
    }
    shown |= step
    edges[edge] = i
    edge += ((step ^ before) >>> 7) & 1
    before = step
    gram = (gram << (step >>> 6)) | (step & 63)
    const hashed = Math.imul(gram, 0x9e3779b1)
    if ((filter[(hashed >>> 10) & mask]! >>> (hashed >>> 27)) & (step >>> 7) & 1) {
      at[count] = i
      grams[count++] = gram
    }
    if (((gram ^ (gram >>> 6)) & 0xfff) === 0 && isStretch(text, i)) shown |= 0x2000
  }
  suspects.count = count
  bounds.count = edge
  return shown
}

/** Three of one class end here; whether they are one letter, or `ill`. */
function isStretch(text: string, i: number): boolean {
  if (i < 2 || i >= text.length) return false
  const plain = plainAt(text, i)
  return plain > 57 && plain === plainAt(text, i - 1) && plain === plainAt(text, i - 2)
}
