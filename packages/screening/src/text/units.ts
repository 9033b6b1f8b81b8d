import { isDigit } from '../match/edges.ts'
import {
  classOf,
  DROPPED,
  entryOf,
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
export const bytes = new Uint8Array(2 ** 16 + 2)
export const wide = { units: new Uint16Array(2 ** 15) }
/** Whether the last text written stands in `bytes`. */
export const written = { inBytes: false }

const encoder = new TextEncoder()
type Writing = { utf8Write(text: string, at: number): number }
type WideWriting = { ucs2Write(text: string, at: number): number }
/** Node writes strings into a Buffer faster than anything that browsers have. */
const inNode = typeof Buffer === 'undefined' ? undefined : Buffer
const asBuffer = (array: Uint8Array | Uint16Array) => inNode?.from(array.buffer as ArrayBuffer)
const byteBuffer = asBuffer(bytes) as (Buffer & Writing) | undefined
let wideBuffer = asBuffer(wide.units) as (Buffer & WideWriting) | undefined

/** Writes the text where it has room. Whether it stands in `bytes`. */
export function write(text: string): boolean {
  written.inBytes = writeBytes(text)
  if (!written.inBytes) writeWide(text)
  return written.inBytes
}

/** Whether the text is ASCII and now stands in `bytes`. A character beyond is written in more bytes than one. */
const writeBytes: (text: string) => boolean = byteBuffer
  ? text => text.length <= 2 ** 16 && byteBuffer.utf8Write(text, 0) === text.length
  : text => text.length <= 2 ** 16 && encoder.encodeInto(text, bytes).written === text.length

function writeWide(text: string): void {
  if (wide.units.length <= text.length) {
    wide.units = new Uint16Array(2 * text.length)
    wideBuffer = asBuffer(wide.units) as (Buffer & WideWriting) | undefined
  }
  if (wideBuffer) wideBuffer.ucs2Write(text, 0)
  else for (let i = 0; i < text.length; i++) wide.units[i] = text.charCodeAt(i)
}

/** Two units of `bytes` at a time. */
export const pairs = new Uint16Array(bytes.buffer)

/**
 * What a pass needs of a unit in one load. Bits 0-5: its class. Bits 6-8: how far a gram moves on, six for a symbol
 * and none for others. Above them what a text with such units shows, which a shift by the upper bits does not see.
 */
export const stepOf = new Uint16Array(65536)
export const classMask = 63
export const shiftBits = 6
const symbolStep = 6 << shiftBits
/** Set for every symbol. */
export const SYMBOL = 1 << 7
export const DIGIT = 1 << 11
/** A symbol of a script without spaces, or a unit that is not read at all: words do not show in the units alone. */
export const UNCUT = 1 << 12
/** The step of a unit that needs more than one look. */
export const UNSURE = 0x8000

for (let code = 0; code < 65536; code++) {
  const entry = entryOf[code]!
  const plain = plainOf[code]!
  if (entry === specialEntry) stepOf[code] = UNSURE
  else if (plain === DROPPED) stepOf[code] = UNCUT
  else if (plain !== SEPARATOR) {
    stepOf[code] = classOf[code]! | symbolStep | (plain >= unspacedFrom ? UNCUT : isDigit(plain) ? DIGIT : 0)
  }
}

/**
 * The step of two units of ASCII in one load, the first in the low byte. Bits 0-11: the classes of the symbols among
 * them. Bits 12-15: how far a gram moves on; bit 14 is set wherever it does. All ones: one of the two is unsure.
 */
export const pairStepOf = new Uint16Array(2 ** 15)
export const UNSURE_PAIR = 0xffff

export const movesOf = (step: number) => (step >> shiftBits) & 7

for (let second = 0; second < 128; second++) {
  for (let first = 0; first < 128; first++) {
    const [a, b] = [stepOf[first]!, stepOf[second]!]
    const moves = movesOf(a) + movesOf(b)
    const classes = ((a & classMask) << movesOf(b)) | (b & classMask)
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

/** Steps of the first units; a table that fits the nearest memory. */
export const narrowStepOf = stepOf.slice(0, 256)

/** The same for the text written last. */
export function writtenStepAt(text: string, i: number): number {
  const step = written.inBytes ? narrowStepOf[bytes[i]!]! : stepOf[wide.units[i]!]!
  return step === UNSURE ? stepAt(text, i) : step
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
