import type { Term } from '../edition.ts'
import { isDigit } from '../text/fold.ts'
import { BREAK, type Reading } from '../text/reading.ts'

/** EC and UN numbers that the edition lists, by their digits. */
export type TradeNumbers = { ec: Map<number, Term[]>; un: Map<number, Term[]> }

type TradeNumberFound = { terms: Term[]; from: number; end: number; spelling: string }

/** The rule of the European inventory: each digit times its place from the left, modulo eleven; ten is never given. */
export function ecCheckDigitAgrees(number: number): boolean {
  const digits = String(number)
  if (digits.length !== 7) return false
  const sum = [...digits.slice(0, 6)].reduce((total, digit, at) => total + Number(digit) * (at + 1), 0)
  return sum % 11 === Number(digits[6])
}

const ecSpelling = (number: number) => String(number).replace(/^(\d{3})(\d{3})(\d)$/, '$1-$2-$3')

/** By kind and digits; an EC number whose check digit is wrong names nothing. */
export function tradeNumbersOf(terms: Term[]): TradeNumbers {
  const numbers: TradeNumbers = { ec: new Map(), un: new Map() }
  for (const term of terms) {
    if (term.kind !== 'ec' && term.kind !== 'un') continue
    const number = Number(term.term.replace(/\D/g, ''))
    if (term.kind === 'ec' && !ecCheckDigitAgrees(number)) continue
    numbers[term.kind].set(number, [...(numbers[term.kind].get(number) ?? []), term])
  }
  return numbers
}

const announcements = ['un', 'onu', 'оон'].map(word => [...word].map(letter => letter.charCodeAt(0)))
const beforeNumber = new Set(['no', 'nr', 'n', 'number', 'nummer', 'numero', 'numéro', 'num', 'номер'])
const mayAnnounce = new Set([...'uoо'].map(letter => letter.charCodeAt(0)))

/**
 * `203-564-8` by its groups and its check digit; four digits only behind `UN`, since four digits are common. One look
 * at each word, at its first letter as a rule.
 */
export function findTradeNumbers(
  { ec, un }: TradeNumbers,
  reading: Reading,
  found: (number: TradeNumberFound) => void,
): void {
  const { plain, starts, startCount, digits, length } = reading
  if (digits < digitsMin) return
  const endOfWord = (k: number) => (k + 1 < startCount ? starts[k + 1]! : length)
  for (let k = 0; k < startCount; k++) {
    const from = starts[k]!
    const first = plain[from]!
    if (isDigit(first)) {
      if (ec.size === 0 || k + 2 >= startCount || endOfWord(k) - from !== 3) continue
      if (starts[k + 2]! - starts[k + 1]! !== 3) continue
      const number = digitsAt(reading, from, 7)
      const terms = ec.get(number)
      if (!terms || !endsAt(reading, from + 7) || !isHyphenated(reading, from)) continue
      found({ terms, from, end: from + 7, spelling: ecSpelling(number) })
    } else if (un.size > 0 && mayAnnounce.has(first)) {
      const at = unNumberAt(reading, k, endOfWord)
      const terms = at < 0 ? undefined : un.get(digitsAt(reading, at, 4))
      if (terms) found({ terms, from, end: at + 4, spelling: `UN${digitsAt(reading, at, 4)}` })
    }
  }
}

/** What a UN number has; an EC number has seven. */
const digitsMin = 4

/** Where the four digits behind an announcement begin, or -1: `UN1090`, `UN 1090`, `ONU no. 1090`. */
function unNumberAt(reading: Reading, k: number, endOfWord: (k: number) => number): number {
  const { plain, starts, startCount } = reading
  const from = starts[k]!
  let letters = from
  const end = endOfWord(k)
  while (letters < end && letters - from <= 3 && !isDigit(plain[letters]!)) letters++
  if (!announcements.some(word => isWord(plain, from, letters, word))) return -1
  if (letters < end) return endsAt(reading, letters + 4) ? letters : -1
  let next = k + 1
  if (next < startCount && beforeNumber.has(wordAt(reading, starts[next]!, endOfWord(next)))) next++
  if (next >= startCount || endOfWord(next) - starts[next]! !== 4) return -1
  return starts[next]!
}

function isWord(plain: Uint16Array, from: number, end: number, word: number[]): boolean {
  if (end - from !== word.length) return false
  for (let i = from; i < end; i++) if (plain[i] !== word[i - from]) return false
  return true
}

const wordAt = ({ plain }: Reading, from: number, end: number) =>
  end - from > 8 ? '' : String.fromCharCode(...plain.subarray(from, end))

/** The number that so many digits make, or -1 where one is none. */
function digitsAt({ plain, length }: Reading, from: number, count: number): number {
  if (from + count > length) return -1
  let number = 0
  for (let at = from; at < from + count; at++) {
    if (!isDigit(plain[at]!)) return -1
    number = number * 10 + plain[at]! - 48
  }
  return number
}

const endsAt = (reading: Reading, end: number) =>
  end === reading.length ||
  (end < reading.length && (reading.gap[end]! & BREAK) !== 0) ||
  !isDigit(reading.plain[end]!)

/** A space between the groups would make a telephone number of it. */
function isHyphenated({ text, at }: Reading, from: number): boolean {
  const joins = [text.slice(at[from + 2]! + 1, at[from + 3]), text.slice(at[from + 5]! + 1, at[from + 6])]
  return joins.every(join => /^\s?[-‐‑–−]\s?$/.test(join))
}
