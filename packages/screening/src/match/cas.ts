import { isDigit } from '../text/fold.ts'
import { BREAK, PUNCTUATION, type Reading } from '../text/reading.ts'
import { isUnspaced, wordBefore } from './edges.ts'

/** A number in the shape of a CAS registry number whose check digit agrees. */
type CasFound = { number: number; from: number; end: number; isPlain: boolean }

const letterO = 'o'.charCodeAt(0)
const letterL = 'l'.charCodeAt(0)
const letterI = 'i'.charCodeAt(0)

const digitOf = (plain: number): number => {
  if (isDigit(plain)) return plain - 48
  if (plain === letterO) return 0
  return plain === letterL || plain === letterI ? 1 : -1
}

/** The registry's rule: the last digit is the sum of the others, each times its place from the right, modulo ten. */
export function checkDigitAgrees(number: number): boolean {
  let rest = Math.floor(number / 10)
  let sum = 0
  for (let place = 1; rest > 0; place++) {
    sum += place * (rest % 10)
    rest = Math.floor(rest / 10)
  }
  return sum % 10 === number % 10
}

/** `108-24-7` as the number 108247. */
export const casNumber = (written: string): number => Number(written.replace(/\D/g, ''))

/** 108247 as `108-24-7`. */
export function casSpelling(number: number): string {
  const digits = String(number)
  return `${digits.slice(0, -3)}-${digits.slice(-3, -1)}-${digits.slice(-1)}`
}

/** Every CAS number in the text, in any spelling that leaves its groups or its announcement visible. */
export function findCas(reading: Reading, found: (cas: CasFound) => void): void {
  const { plain, digits, length } = reading
  if (digits < trueDigitsMin) return
  let last = -1
  for (let i = 0; i < length; i++) {
    if (plain[i]! > nine) continue
    const isLetterBefore = i - 1 > last && plain[i - 1]! > nine && digitOf(plain[i - 1]!) >= 0
    const cas = (isLetterBefore && casFrom(reading, i - 1)) || casFrom(reading, i)
    if (!cas) continue
    found(cas)
    i = last = cas.end - 1
  }
}

/** Half of the shortest number's five digits. */
const trueDigitsMin = 3
const shortest = 5

function casFrom(reading: Reading, from: number): CasFound | undefined {
  const { plain, length } = reading
  // Most numbers in a text are shorter, which shows at their end.
  if (from + shortest > length) return undefined
  for (let i = from + shortest - 1; i >= from; i--) if (digitOf(plain[i]!) < 0) return undefined
  return beginsNumber(reading, from) ? readCas(reading, from) : undefined
}

const nine = '9'.charCodeAt(0)

function beginsNumber(reading: Reading, i: number): boolean {
  if (i === 0 || reading.gap[i]! & BREAK || isUnspaced(reading.plain[i - 1]!)) return true
  if (!isDigit(reading.plain[i]!)) return false
  return !isDigit(reading.plain[i - 1]!) || isAscii(reading, i) !== isAscii(reading, i - 1)
}

/** A circled or full-width number before a plain one is a list's numbering, not a part of it. */
const isAscii = (reading: Reading, i: number) => reading.text.charCodeAt(reading.at[i]!) < 128

/** The longest a CAS number gets: seven, two and one digits. */
const digitsMax = 10

function readCas(reading: Reading, from: number): CasFound | undefined {
  let number = 0
  let length = 0
  let trueDigits = 0
  let lastBreaks = 0
  let punctuated = false
  while (length < digitsMax && from + length < reading.length) {
    const digit = digitOf(reading.plain[from + length]!)
    if (digit < 0) break
    if (length > 0) {
      const broken = (reading.gap[from + length]! & BREAK) !== 0
      lastBreaks = (lastBreaks << 1) | (broken ? 1 : 0)
      if (broken && reading.gap[from + length]! & PUNCTUATION) punctuated = true
    }
    if (isDigit(reading.plain[from + length]!)) trueDigits++
    number = number * 10 + digit
    length++
    if (length < shortest) continue
    const isGrouped = groupsAreCas(lastBreaks, length)
    const isWhole = lastBreaks === 0 && endsNumber(reading, from + length) && isAnnounced(reading, from)
    if (!(isGrouped && endsGroup(reading, from + length)) && !isWhole) continue
    if (isGrouped && !punctuated && length < 8 && !isAnnounced(reading, from)) continue
    if (trueDigits * 2 >= length && checkDigitAgrees(number)) {
      return { number, from, end: from + length, isPlain: isGrouped && trueDigits === length }
    }
  }
  return undefined
}

/** Bits of `breaks`, newest lowest: a break before the last digit, one two digits before, none elsewhere. */
function groupsAreCas(breaks: number, length: number): boolean {
  const spelledOut = 2 ** (length - 1) - 1
  return breaks === 0b101 || breaks === spelledOut
}

function endsGroup(reading: Reading, end: number): boolean {
  return end >= reading.length || !isDigit(reading.plain[end]!) || (reading.gap[end]! & BREAK) !== 0
}

const endsNumber = (reading: Reading, end: number) =>
  end >= reading.length || digitOf(reading.plain[end]!) < 0

/** Digits without groups, or with spaces only, count where `CAS` says what they are. */
function isAnnounced(reading: Reading, from: number): boolean {
  const before = wordBefore(reading, from)
  return /^cas(?:no|nr|rn|number|n)?$/.test(before) || /^(?:no|nr|rn|number|n)$/.test(before)
}
