import { isDigit } from '../text/fold.ts'
import { BREAK, type Reading } from '../text/reading.ts'

/** How a word begins or ends at a symbol: not at all, softly (inside a run of characters), or cleanly. */
export type Edge = 0 | 1 | 2
const none = 0
const soft = 1
const clean = 2

/** Han, kana, Thai, Lao, Khmer, Myanmar: written without spaces, so every character may begin a word. */
export function isUnspaced(plain: number): boolean {
  if (plain < 0x0e00) return false
  return (
    (plain >= 0x3040 && plain <= 0x30ff) ||
    (plain >= 0x3400 && plain <= 0x9fff) ||
    (plain >= 0x0e00 && plain <= 0x0eff) ||
    (plain >= 0x1780 && plain <= 0x17ff) ||
    (plain >= 0x1000 && plain <= 0x109f)
  )
}

/** `@name` is a handle more often than a name with an `a` before it. */
const isSign = (plain: number) => plain < 48 || plain === 64
const isArabic = (plain: number) => plain >= 0x0600 && plain <= 0x06ff

export function startEdge(reading: Reading, symbol: number): Edge {
  if (symbol === 0 || reading.gap[symbol]! & BREAK) return clean
  const before = reading.plain[symbol - 1]!
  const here = reading.plain[symbol]!
  if (isUnspaced(before) || isUnspaced(here)) return clean
  if (isDigit(before) !== isDigit(here) || isSign(before)) return soft
  return isArabic(here) && followsArabicPrefix(reading, symbol) ? soft : none
}

/** Whether `startEdge` may find one between two symbols of a word. */
export const mayBeginInside = (before: number, here: number) =>
  isDigit(before) !== isDigit(here) || isSign(before) || isArabic(here)

export function endEdge(reading: Reading, end: number): Edge {
  if (endsCleanly(reading, end)) return clean
  if (isDigit(reading.plain[end - 1]!) !== isDigit(reading.plain[end]!)) return soft
  return endsInInflection(reading, end) ? soft : none
}

export function endsCleanly({ plain, gap, length }: Reading, end: number): boolean {
  return end >= length || (gap[end]! & BREAK) !== 0 || isUnspaced(plain[end - 1]!) || isUnspaced(plain[end]!)
}

/** Article, conjunction and prepositions are written together with an Arabic noun. */
const arabicPrefixes = new Set(['ال', 'و', 'ب', 'ل', 'لل', 'وال', 'بال', 'ف', 'ك'])

function followsArabicPrefix(reading: Reading, symbol: number): boolean {
  let first = symbol - 1
  while (first > 0 && symbol - first < 3 && !(reading.gap[first]! & BREAK)) first--
  // The first symbol of a text has a break before it too.
  return (
    (reading.gap[first]! & BREAK) !== 0 &&
    arabicPrefixes.has(String.fromCharCode(...reading.plain.subarray(first, symbol)))
  )
}

/** A few letters as one number; none of those compared needs more than eleven bits. */
const keyOf = (key: number, letter: number) => key * 2048 + letter

const inflections = new Set(
  (
    's es e n en er a u y i o em om ow ami ach owi ie um in un lar ler den dan ten tan nin nun i yi ini li lu ' +
    'а у ы и е о ю я ом ой ов ам ем ей ью ами ах ых ые ый ого ات ية'
  )
    .split(' ')
    .map(ending => [...ending].reduce((key, letter) => keyOf(key, letter.charCodeAt(0)), 0)),
)

/** Plural and case endings of the languages whose names are listed in one form only. */
function endsInInflection(reading: Reading, end: number): boolean {
  const { plain, gap, length } = reading
  let key = 0
  for (let next = end; next < length && !(gap[next]! & BREAK); next++) {
    if (next - end === inflectionMax || plain[next]! > lastLetter) return false
    key = keyOf(key, plain[next]!)
  }
  return inflections.has(key)
}

const lastLetter = 2047

const inflectionMax = 3

/** The word that begins at a symbol, at most `limit` letters of it. */
export function wordFrom(reading: Reading, symbol: number, limit = 24): string {
  let end = symbol
  while (end < reading.length && end - symbol < limit && (end === symbol || !(reading.gap[end]! & BREAK)))
    end++
  return String.fromCharCode(...reading.plain.subarray(symbol, end))
}

/** The word that ends before a symbol, at most `limit` letters of it. */
export function wordBefore(reading: Reading, symbol: number, limit = 24): string {
  if (symbol === 0) return ''
  let first = symbol - 1
  while (first > 0 && symbol - first < limit && !(reading.gap[first]! & BREAK)) first--
  return String.fromCharCode(...reading.plain.subarray(first, symbol))
}
