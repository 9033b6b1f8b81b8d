import {
  classOf,
  entryOf,
  expansions,
  gapBits,
  innerStartBit,
  isDigit,
  plainBeyond,
  plainOf,
  SEPARATOR,
  signs,
  specialEntry,
} from './fold.ts'

/** Why a symbol does not follow directly on the one before it. */
export const SPACE = gapBits.space
export const PUNCTUATION = gapBits.punctuation
/** Something invisible, or a combining mark, stood between the two. */
export const HIDDEN = gapBits.hidden
/** Any separator at all. */
export const BREAK = SPACE | PUNCTUATION
/** A word may begin here: after a separator, and anywhere in scripts that use none. */
export const MAY_START = gapBits.mayStart

/**
 * A text as it is read: letters and digits only, each with its class, its plain letter, where it stands in the
 * raw text, and what separated it from the one before. The arrays are reused from text to text.
 */
export type Reading = {
  text: string
  length: number
  classes: Uint8Array
  plain: Uint16Array
  at: Int32Array
  gap: Uint8Array
  /** The symbols at which a word may begin. */
  starts: Int32Array
  startCount: number
  /** Pairs of code point and offset. */
  pictures: number[]
  /** Whether a word may begin within a word somewhere: behind a digit, a sign or an Arabic prefix. */
  hasInnerStarts: boolean
  /** How many symbols are digits: of too few no number is made. */
  digits: number
  /** What the next symbol will have before it. */
  pending: number
}

/** Room after the last symbol: the hot loop writes before it knows whether to keep. */
const margin = 8
/** No character of Unicode unfolds to more letters than this (U+FDFA). */
const lettersPerCharacter = 18

export function newReading(): Reading {
  return {
    text: '',
    length: 0,
    startCount: 0,
    pictures: [],
    hasInnerStarts: false,
    digits: 0,
    pending: 0,
    ...symbols(2048),
  }
}

function symbols(size: number) {
  return {
    classes: new Uint8Array(size),
    plain: new Uint16Array(size),
    at: new Int32Array(size),
    gap: new Uint8Array(size),
    starts: new Int32Array(size),
  }
}

/** Reads `text` into `reading`. One pass, linear; offsets are UTF-16 code units of `text`. */
export function read(text: string, reading: Reading): void {
  if (reading.classes.length < text.length + margin) Object.assign(reading, symbols(2 * text.length + margin))
  reading.text = text
  reading.length = 0
  reading.startCount = 0
  reading.hasInnerStarts = false
  reading.digits = 0
  reading.pending = SPACE | MAY_START
  if (reading.pictures.length > 0) reading.pictures = []
  let i = readOrdinary(text, 0, reading)
  while (i < text.length) i = readOrdinary(text, readSpecial(text, i, reading), reading)
  endReading(reading)
}

/** A word ends behind the last symbol, and for the length of a gram and what is behind it nothing stands there. */
function endReading({ classes, gap, length }: Reading): void {
  gap[length] = MAY_START
  for (let i = length; i < length + margin; i++) classes[i] = 0
}

/** By the module's own name the loop has the table's address at hand; that of an import it loads for every character. */
const entries = entryOf

/**
 * Reads on from `i` to the next character that needs more than one look, and returns where that is.
 * No branch depends on the text: every character is written, and kept or written over.
 */
function readOrdinary(text: string, i: number, reading: Reading): number {
  const { classes, plain, at, gap, starts } = reading
  let { length, startCount, digits, pending } = reading
  let shown = 0
  const end = text.length
  for (; i < end; i++) {
    const entry = entries[text.charCodeAt(i)]!
    if (entry === specialEntry) break
    shown |= entry
    const isLetter = (entry >>> 28) & 1
    const unspaced = (entry >>> 26) & MAY_START
    const before = pending | unspaced
    plain[length] = entry
    classes[length] = (entry >>> 16) & 63
    at[length] = i
    gap[length] = before
    starts[startCount] = length
    startCount += isLetter & (before >>> 3)
    length += isLetter
    digits += entry >>> 31
    pending = ((pending | ((entry >>> 24) & 15)) & (isLetter - 1)) | unspaced
  }
  if (shown & innerStartBit) reading.hasInnerStarts = true
  reading.length = length
  reading.startCount = startCount
  reading.digits = digits
  reading.pending = pending
  return i
}

/** Reads the character at `i` and returns where the next one stands. */
function readSpecial(text: string, i: number, reading: Reading): number {
  reserve(reading, text.length - i)
  const code = text.charCodeAt(i)
  const unfolded = expansions.get(code)
  if (unfolded !== undefined) {
    for (const letter of unfolded) push(reading, letter.charCodeAt(0), i)
    return i + 1
  }
  if (signs.has(code)) {
    if (standsForLetter(text, i, reading)) push(reading, code, i)
    else reading.pending |= PUNCTUATION | MAY_START
    return i + 1
  }
  const codePoint = text.codePointAt(i)!
  const beyond = codePoint > 0xffff ? plainBeyond(codePoint) : 0
  if (beyond > 0) push(reading, beyond, i)
  else reading.pending |= PUNCTUATION | MAY_START
  if (beyond === 0 || codePoint >= 0x1f000) reading.pictures.push(codePoint, i)
  return i + (codePoint > 0xffff ? 2 : 1)
}

function push(reading: Reading, letter: number, at: number): void {
  const symbol = reading.length++
  reading.plain[symbol] = letter
  reading.classes[symbol] = classOf[letter]!
  reading.at[symbol] = at
  reading.gap[symbol] = reading.pending
  if (reading.pending & MAY_START) reading.starts[reading.startCount++] = symbol
  // What needs more than one look may be a digit, a sign or the like.
  reading.hasInnerStarts = true
  if (isDigit(letter)) reading.digits++
  reading.pending = 0
}

/** Unfolding makes a text longer than it is written. */
function reserve(reading: Reading, charactersLeft: number): void {
  const needed = reading.length + lettersPerCharacter + charactersLeft + margin
  if (needed <= reading.classes.length) return
  const { classes, plain, at, gap, starts } = reading
  Object.assign(reading, symbols(2 * needed))
  reading.classes.set(classes)
  reading.plain.set(plain)
  reading.at.set(at)
  reading.gap.set(gap)
  reading.starts.set(starts)
}

/** `fent@nyl` and `$ufentanil`, but neither `now!` nor `$100`. */
function standsForLetter(text: string, i: number, reading: Reading): boolean {
  const isInside = reading.pending === 0 && reading.length > 0
  const next = i + 1 < text.length ? plainOf[text.charCodeAt(i + 1)]! : SEPARATOR
  return next > SEPARATOR && (isInside || next > 57)
}

/** The raw end of a symbol, with the combining marks that decorate it. */
export function endOf(reading: Reading, symbol: number): number {
  const { text } = reading
  const start = reading.at[symbol]!
  const isHalf = (text.charCodeAt(start) & 0xf800) === 0xd800
  let end = start + (isHalf && text.codePointAt(start)! > 0xffff ? 2 : 1)
  while (end < text.length && isMark(text.charCodeAt(end))) end++
  return end
}

export function isMark(code: number): boolean {
  return (
    code >= 0x300 &&
    plainOf[code] === 0 &&
    ((code >= 0x300 && code <= 0x36f) ||
      (code >= 0x20d0 && code <= 0x20ff) ||
      (code >= 0x64b && code <= 0x65f) ||
      code === 0xfe0f)
  )
}

/** Letters written more often than any language does. */
const stretchMin = 3

/**
 * Whether some letter is written three times or more in a row, in a word with others: reason enough to read the text
 * once more. `www` and `AAA` are no names that somebody stretched.
 */
export function hasStretches({ plain, gap, length }: Reading): boolean {
  // Every third symbol, since a stretch has one of them in it and another beside that.
  for (let i = 1; i < length; i += stretchMin) {
    if (plain[i] !== plain[i - 1] && plain[i] !== plain[i + 1]) continue
    let from = i
    while (from > 0 && plain[from - 1] === plain[i] && !(gap[from]! & BREAK)) from--
    let end = i + 1
    while (end < length && plain[end] === plain[i] && !(gap[end]! & BREAK)) end++
    const isWord = (from === 0 || gap[from]! & BREAK) && (end === length || gap[end]! & BREAK)
    if (end - from >= stretchMin && plain[i]! > 57 && !isWord) return true
    if (end > i + 1) i = end + 1 - stretchMin
  }
  return false
}

/** Copies a reading with each stretch of three or more of a letter written `kept` times. */
export function squeeze(reading: Reading, into: Reading, kept: 1 | 2): void {
  if (into.classes.length < reading.length + margin) Object.assign(into, symbols(reading.length * 2 + margin))
  into.text = reading.text
  into.pictures = []
  into.hasInnerStarts = reading.hasInnerStarts
  into.digits = reading.digits
  into.startCount = 0
  let length = 0
  for (let i = 0; i < reading.length; ) {
    let end = i + 1
    while (end < reading.length && reading.plain[end] === reading.plain[i] && !(reading.gap[end]! & BREAK))
      end++
    const isStretch = end - i >= stretchMin && reading.plain[i]! > 57
    const copied = isStretch ? kept : end - i
    for (let j = 0; j < copied; j++, length++) {
      into.classes[length] = reading.classes[i]!
      into.plain[length] = reading.plain[i]!
      into.at[length] = reading.at[j === 0 ? i : end - copied + j]!
      into.gap[length] = j === 0 ? reading.gap[i]! : 0
      if (into.gap[length]! & MAY_START) into.starts[into.startCount++] = length
    }
    i = end
  }
  into.length = length
  endReading(into)
}
