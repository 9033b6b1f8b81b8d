import {
  classOf,
  entryOf,
  letterBit,
  plainOf,
  SEPARATOR,
  SPECIAL,
  signs,
  specialEntry,
  unspacedFrom,
} from './fold.ts'

/**
 * A text as it came, code unit by code unit, in memory that is reused from text to text. Texts of ASCII are written
 * as bytes, which takes half the time; all others as UTF-16.
 */
export const bytes = new Uint8Array(2 ** 16)
export const wide = { units: new Uint16Array(2 ** 15) }

const encoder = new TextEncoder()
type Writing = { utf8Write(text: string, at: number): number }
type WideWriting = { ucs2Write(text: string, at: number): number }
/** Node writes strings into a Buffer faster than anything that browsers have. */
const inNode = typeof Buffer === 'undefined' ? undefined : Buffer
const asBuffer = (array: Uint8Array | Uint16Array) => inNode?.from(array.buffer as ArrayBuffer)
const byteBuffer = asBuffer(bytes) as (Buffer & Writing) | undefined
let wideBuffer = asBuffer(wide.units) as (Buffer & WideWriting) | undefined

/** Whether the text is ASCII and now stands in `bytes`. A character beyond is written in more bytes than one. */
export const writeBytes: (text: string) => boolean = byteBuffer
  ? text => text.length <= 2 ** 16 && byteBuffer.utf8Write(text, 0) === text.length
  : text => text.length <= 2 ** 16 && encoder.encodeInto(text, bytes).written === text.length

/** Writes the text into `wide.units`. */
export function writeWide(text: string): void {
  if (wide.units.length < text.length) {
    wide.units = new Uint16Array(2 * text.length)
    wideBuffer = asBuffer(wide.units) as (Buffer & WideWriting) | undefined
  }
  if (wideBuffer) wideBuffer.ucs2Write(text, 0)
  else for (let i = 0; i < text.length; i++) wide.units[i] = text.charCodeAt(i)
}

/** Two units of `bytes` at a time. */
export const pairs = new Uint16Array(bytes.buffer)

/** Bits 0-5 of a step: the class. The bits above: how far a gram moves on, six for a symbol and none for others. */
export const stepOf = new Uint16Array(65536)
export const classMask = 63
export const shiftBits = 6
const symbolStep = 6 << shiftBits
/** The step of a unit that needs more than one look. */
export const UNSURE = 0x8000

for (let code = 0; code < 65536; code++) {
  const entry = entryOf[code]!
  if (entry === specialEntry) stepOf[code] = UNSURE
  else if (entry & letterBit) stepOf[code] = classOf[code]! | symbolStep
}

/**
 * The step of two units of ASCII in one load, the first in the low byte. Bits 0-11: the classes of the symbols among
 * them. Bits 12-15: how far a gram moves on; bit 14 is set wherever it does. All ones: one of the two is unsure.
 */
export const pairStepOf = new Uint16Array(2 ** 15)
export const UNSURE_PAIR = 0xffff

for (let second = 0; second < 128; second++) {
  for (let first = 0; first < 128; first++) {
    const [a, b] = [stepOf[first]!, stepOf[second]!]
    const moves = (a >> shiftBits) + (b >> shiftBits)
    const classes = ((a & classMask) << (b >> shiftBits)) | (b & classMask)
    pairStepOf[first | (second << 8)] = (a | b) & UNSURE ? UNSURE_PAIR : (moves << 12) | classes
  }
}

/**
 * The step of the unit at `i`: for a sign that of a letter or of a separator, by what stands beside it; `UNSURE` for
 * everything that only a reading can tell.
 */
export function stepAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  const step = stepOf[code]!
  if (step !== UNSURE || !signs.has(code)) return step
  return standsForLetter(text, i) ? classOf[code]! | symbolStep : 0
}

/** The plain letter at `i`, as a reading has it: a separator for a sign that stands for none. */
export function plainAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  const plain = plainOf[code]!
  if (plain !== SPECIAL) return plain
  return signs.has(code) && standsForLetter(text, i) ? code : SEPARATOR
}

/** `fent@nyl` and `$ufentanil`, but neither `now!` nor `$100`. Two signs side by side are letters at most once. */
function standsForLetter(text: string, i: number): boolean {
  const next = i + 1 < text.length ? plainOf[text.charCodeAt(i + 1)]! : SEPARATOR
  if (next <= SEPARATOR || next > 57) return next > SEPARATOR
  const before = i > 0 ? plainOf[text.charCodeAt(i - 1)]! : SEPARATOR
  return before > SEPARATOR && before < unspacedFrom
}
