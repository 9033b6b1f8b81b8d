import { classOf, DROPPED, expansions, plainBeyond, plainOf, SEPARATOR, signs } from './fold.ts'

/** Why a symbol does not follow directly on the one before it. */
export const SPACE = 1
export const PUNCTUATION = 2
/** Something invisible, or a combining mark, stood between the two. */
export const HIDDEN = 4
/** Any separator at all. */
export const BREAK = SPACE | PUNCTUATION
/** A word may begin here: after a separator, and anywhere in scripts that use none. */
export const MAY_START = 8
/** Scripts without spaces begin here; what lies beyond them is looked up in vain, not wrongly. */
const unspacedFrom = 0x0e00

/**
 * A text as it is read: letters and digits only, each with its class, its plain letter, where it stands in the
 * raw text, and what separated it from the one before. The arrays are reused from text to text.
 */
export type Reading = {
  text: string
  length: number
  classes: Uint8Array
  plain: Uint16Array
  at: Uint32Array
  gap: Uint8Array
  /** Pairs of code point and offset. */
  pictures: number[]
}

/** Room after the last symbol, so that a window may look past the end. */
const margin = 8
/** No character of Unicode unfolds to more letters than this (U+FDFA). */
const lettersPerCharacter = 18

export function newReading(): Reading {
  return { text: '', length: 0, ...symbols(2048), pictures: [] }
}

function symbols(size: number) {
  return {
    classes: new Uint8Array(size),
    plain: new Uint16Array(size),
    at: new Uint32Array(size),
    gap: new Uint8Array(size),
  }
}

/** Reads `text` into `reading`. One pass, linear; offsets are UTF-16 code units of `text`. */
export function read(text: string, reading: Reading): void {
  const roomNeeded = text.length + margin + 64
  if (reading.classes.length < roomNeeded) Object.assign(reading, symbols(roomNeeded * 2))
  reading.text = text
  reading.pictures.length = 0
  let { classes, plain, at, gap } = reading
  let length = 0
  let pending = SPACE
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const letter = plainOf[code]!
    if (letter > SEPARATOR) {
      plain[length] = letter
      classes[length] = classOf[code]!
      at[length] = i
      gap[length] = pending & BREAK || letter >= unspacedFrom ? pending | MAY_START : pending
      pending = letter >= unspacedFrom ? MAY_START : 0
      length++
    } else if (letter === SEPARATOR) {
      pending |=
        code === 32 || code === 10 || code === 9 || code === 13 || code === 0xa0 ? SPACE : PUNCTUATION
    } else if (letter === DROPPED) {
      pending |= HIDDEN
    } else {
      if (length + lettersPerCharacter + text.length - i + margin > classes.length) {
        const wider = symbols(classes.length * 2 + lettersPerCharacter)
        wider.classes.set(classes)
        wider.plain.set(plain)
        wider.at.set(at)
        wider.gap.set(gap)
        Object.assign(reading, wider)
        ;({ classes, plain, at, gap } = reading)
      }
      const first = length
      let width = 1
      if (expansions.has(code)) {
        for (const part of expansions.get(code)!) {
          plain[length] = part.charCodeAt(0)
          classes[length] = classOf[part.charCodeAt(0)]!
          at[length++] = i
        }
      } else if (signs.has(code)) {
        if (standsForLetter(text, i, pending === 0 && length > 0)) {
          plain[length] = code
          classes[length] = classOf[code]!
          at[length++] = i
        }
      } else {
        const codePoint = text.codePointAt(i)!
        width = codePoint > 0xffff ? 2 : 1
        const beyond = width === 2 ? plainBeyond(codePoint) : 0
        if (beyond > 0) {
          plain[length] = beyond
          classes[length] = classOf[beyond]!
          at[length++] = i
        }
        if (beyond === 0 || codePoint >= 0x1f000) reading.pictures.push(codePoint, i)
      }
      if (length > first) {
        gap[first] = pending & BREAK ? pending | MAY_START : pending
        gap.fill(0, first + 1, length)
        pending = 0
      } else {
        pending |= PUNCTUATION
      }
      i += width - 1
    }
  }
  classes.fill(0, length, length + margin)
  plain.fill(0, length, length + margin)
  gap.fill(SPACE, length, length + margin)
  reading.length = length
}

/** `fent@nyl` and `$ufentanil`, but neither `now!` nor `$100`. */
function standsForLetter(text: string, i: number, isInside: boolean): boolean {
  const next = i + 1 < text.length ? plainOf[text.charCodeAt(i + 1)]! : SEPARATOR
  return next > SEPARATOR && (isInside || next > 57)
}

/** The raw end of a symbol, with the combining marks that decorate it. */
export function endOf(reading: Reading, symbol: number): number {
  const { text } = reading
  const start = reading.at[symbol]!
  let end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1)
  while (end < text.length && isMark(text.charCodeAt(end))) end++
  return end
}

function isMark(code: number): boolean {
  return (
    plainOf[code] === DROPPED &&
    ((code >= 0x300 && code <= 0x36f) ||
      (code >= 0x20d0 && code <= 0x20ff) ||
      (code >= 0x64b && code <= 0x65f) ||
      code === 0xfe0f)
  )
}

/** Letters written more often than any language does. */
const stretchMin = 3

/** Whether some letter is written three times or more in a row: reason enough to read the text once more. */
export function hasStretches(reading: Reading): boolean {
  const { plain, gap, length } = reading
  for (let i = stretchMin - 1; i < length; i++) {
    if (
      plain[i] === plain[i - 1] &&
      plain[i] === plain[i - 2] &&
      plain[i]! > 57 &&
      !((gap[i]! | gap[i - 1]!) & BREAK)
    ) {
      return true
    }
  }
  return false
}

/** Copies a reading with each stretch of three or more of a letter written `kept` times. */
export function squeeze(reading: Reading, into: Reading, kept: 1 | 2): void {
  if (into.classes.length < reading.length + margin) Object.assign(into, symbols(reading.length * 2 + margin))
  into.text = reading.text
  into.pictures = []
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
    }
    i = end
  }
  into.classes.fill(0, length, length + margin)
  into.plain.fill(0, length, length + margin)
  into.gap.fill(SPACE, length, length + margin)
  into.length = length
}
