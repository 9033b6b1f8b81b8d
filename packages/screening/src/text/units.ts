import { classOf, entryOf, plainOf, SEPARATOR, SPECIAL, signs, specialEntry, unspacedFrom } from './fold.ts'

/** Texts up to this length are looked at as they came; longer ones are read. */
export const textLengthMax = 2 ** 16

/**
 * A text as it came, code unit by code unit, in memory that is reused from text to text. Texts of ASCII are written
 * as bytes, which takes half the time; all others as UTF-16.
 */
export const bytes = new Uint8Array(textLengthMax + 2)
export const wide = new Uint16Array(textLengthMax + 2)
/** Whether the last text written stands in `bytes`. */
export const written = { inBytes: false }

const encoder = new TextEncoder()
type Writing = { utf8Write(text: string, at: number): number; ucs2Write(text: string, at: number): number }
/** Node writes strings into a Buffer faster than anything that browsers have. */
const asBuffer = (array: Uint8Array | Uint16Array) =>
  typeof Buffer === 'undefined' ? undefined : (Buffer.from(array.buffer as ArrayBuffer) as Buffer & Writing)
const byteBuffer = asBuffer(bytes)
const wideBuffer = asBuffer(wide)

/** Writes a text no longer than `textLengthMax`. Whether it stands in `bytes`. */
export function write(text: string): boolean {
  written.inBytes = writeBytes(text)
  if (!written.inBytes) writeWide(text)
  return written.inBytes
}

/** Whether the text is ASCII and now stands in `bytes`. A character beyond is written in more bytes than one. */
const writeBytes: (text: string) => boolean = byteBuffer
  ? text => byteBuffer.utf8Write(text, 0) === text.length
  : text => encoder.encodeInto(text, bytes).written === text.length

/** Writes the text as UTF-16, ASCII or not. */
function writeWide(text: string): void {
  written.inBytes = false
  if (wideBuffer) wideBuffer.ucs2Write(text, 0)
  else for (let i = 0; i < text.length; i++) wide[i] = text.charCodeAt(i)
}

/** Two units of `bytes` at a time. */
export const pairs = new Uint16Array(bytes.buffer)

/**
 * What a pass needs of a unit in one load. Bits 0-5: its class. Bits 6-8: how far a gram moves on, six for a symbol
 * and none for others.
 */
export const stepOf = new Uint16Array(65536)
export const classMask = 63
const shiftBits = 6
const symbolStep = 6 << shiftBits
/** Set for every symbol. */
export const SYMBOL = 1 << 7
/** The step of a unit that needs more than one look. */
export const UNSURE = 0x8000

for (let code = 0; code < 65536; code++) {
  const entry = entryOf[code]!
  const plain = plainOf[code]!
  if (entry === specialEntry) stepOf[code] = UNSURE
  else if (plain > SEPARATOR) stepOf[code] = classOf[code]! | symbolStep
}

/**
 * The step of two units of ASCII in one load, the first in the low byte; a sign is taken for a separator. Bits 0-11:
 * the classes of the symbols among them. Bits 12-15: how far a gram moves on. Longer than it need be, so that no load
 * needs a check.
 */
export const pairStepOf = new Uint16Array(2 ** 16)

const movesOf = (step: number) => (step >> shiftBits) & 7
const withoutSign = (step: number) => (step === UNSURE ? 0 : step)

for (let second = 0; second < 128; second++) {
  for (let first = 0; first < 128; first++) {
    const [a, b] = [withoutSign(stepOf[first]!), withoutSign(stepOf[second]!)]
    const moves = movesOf(a) + movesOf(b)
    const classes = ((a & classMask) << movesOf(b)) | (b & classMask)
    pairStepOf[first | (second << 8)] = (moves << 12) | classes
  }
}

/**
 * The step of the unit at `i`: for a sign that of a letter or of a separator, by what stands beside it; `UNSURE` for
 * everything that only a reading can tell.
 */
function stepAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  const step = stepOf[code]!
  if (step !== UNSURE || !signs.has(code)) return step
  return standsForLetter(text, i) ? classOf[code]! | symbolStep : 0
}

/** Steps of the first units; a table that fits the nearest memory. */
const narrowStepOf = stepOf.slice(0, 256)

/** `stepAt` of the text written last. */
export function writtenStepAt(text: string, i: number): number {
  const step = written.inBytes ? narrowStepOf[bytes[i]!]! : stepOf[wide[i]!]!
  return step === UNSURE ? stepAt(text, i) : step
}

/** The plain letter at `i`, as a reading has it: a separator for a sign that stands for none. */
function plainAt(text: string, i: number): number {
  const code = text.charCodeAt(i)
  const plain = plainOf[code]!
  if (plain !== SPECIAL) return plain
  return signs.has(code) && standsForLetter(text, i) ? code : SEPARATOR
}

/** Whether a sign in the text stands for a letter. */
export function hasSignForLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++)
    if (signs.has(text.charCodeAt(i)) && standsForLetter(text, i)) return true
  return false
}

/** `plainAt` of the text written last, which stands where it costs less to look at. */
export function writtenPlainAt(text: string, i: number): number {
  const plain = plainOf[written.inBytes ? bytes[i]! : wide[i]!]!
  return plain === SPECIAL ? plainAt(text, i) : plain
}

/** `fent@nyl` and `$ufentanil`, but neither `now!` nor `$100`. Two signs side by side are letters at most once. */
function standsForLetter(text: string, i: number): boolean {
  const next = i + 1 < text.length ? plainOf[text.charCodeAt(i + 1)]! : SEPARATOR
  if (next <= SEPARATOR || next > 57) return next > SEPARATOR
  const before = i > 0 ? plainOf[text.charCodeAt(i - 1)]! : SEPARATOR
  return before > SEPARATOR && before < unspacedFrom
}
