import { endsSentence } from '../context/sentence.ts'
import { hashStart, hashStep } from '../text/hash.ts'
import { BREAK, endOf, newReading, type Reading } from '../text/reading.ts'
import { anyNumber } from './keys.ts'

/** A text as it was read, and the spans in it that are certain names: those are no words. */
export type Part = { reading: Reading; names: { start: number; end: number }[] }

/** The words of a text by the symbols they stand on, reused from text to text. A sign of Chinese is one of its own. */
export type Tokens = {
  reading: Reading
  count: number
  from: Int32Array
  to: Int32Array
  /** The word itself, behind the article that Arabic writes together with it. */
  bare: Int32Array
  word: Int32Array
  /** Its first three letters, and its first five where it has more; 0 where it has not. */
  three: Int32Array
  five: Int32Array
  isHan: Uint8Array
  /** A sentence begins with it. */
  isFirst: Uint8Array
  /** It belongs to a certain name of something listed. */
  isName: Uint8Array
  /** What it is about, once that was looked for (about.ts): a row of kinds for each, and how many. */
  kinds: Uint8Array
  kindCount: Uint8Array
}

/** A word that is about more is about nothing in particular. */
export const kindsMax = 16

export function newTokens(): Tokens {
  return { reading: newReading(), count: 0, ...rows(1024) }
}

function rows(size: number) {
  return {
    from: new Int32Array(size),
    to: new Int32Array(size),
    bare: new Int32Array(size),
    word: new Int32Array(size),
    three: new Int32Array(size),
    five: new Int32Array(size),
    isHan: new Uint8Array(size),
    isFirst: new Uint8Array(size),
    isName: new Uint8Array(size),
    kinds: new Uint8Array(size * kindsMax),
    kindCount: new Uint8Array(size),
  }
}

/** No stem of a kind is shorter. */
export const stemMin = 3
/** Learnt stems are the first letters of longer words, so many of them. */
export const stemLength = 5

const isHan = (letter: number) => letter >= 0x2e80 && letter < 0xa000
const isDigit = (letter: number) => letter >= 48 && letter <= 57

export function tokensOf({ reading, names }: Part, tokens: Tokens): void {
  const { plain, gap, at, length, text } = reading
  if (tokens.from.length < length) Object.assign(tokens, rows(2 * length))
  let count = 0
  for (let from = 0; from < length; count++) {
    const han = isHan(plain[from]!)
    let to = from + 1
    if (!han) while (to < length && !(gap[to]! & BREAK) && !isHan(plain[to]!)) to++
    const bare = from + articleOf(plain, from, to)
    tokens.from[count] = from
    tokens.to[count] = to
    tokens.bare[count] = bare
    noteWord(plain, bare, to, tokens, count)
    tokens.isHan[count] = han ? 1 : 0
    tokens.isFirst[count] = count === 0 || endsSentence(text, at[from - 1]! + 1, at[from]!) ? 1 : 0
    tokens.isName[count] = 0
    from = to
  }
  tokens.reading = reading
  tokens.count = count
  for (const { start, end } of names) markName(tokens, start, end)
}

function noteWord(plain: Uint16Array, from: number, to: number, tokens: Tokens, token: number): void {
  let hash = hashStart
  let isNumber = true
  tokens.three[token] = 0
  tokens.five[token] = 0
  for (let at = from; at < to; at++) {
    isNumber &&= isDigit(plain[at]!)
    hash = hashStep(hash, plain[at]!)
    if (at === from + stemMin - 1) tokens.three[token] = hash
    else if (at === from + stemLength - 1 && to > at + 1) tokens.five[token] = hash
  }
  tokens.word[token] = isNumber ? anyNumber : hash
}

function markName({ reading, count, from, to, isName }: Tokens, start: number, end: number): void {
  const { at } = reading
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (at[to[middle]! - 1]! < start) low = middle + 1
    else high = middle
  }
  for (let token = low; token < count && at[from[token]!]! < end; token++) isName[token] = 1
}

/** Where a word stands in the text as it came. */
export const spanOf = ({ reading, from, to }: Tokens, token: number) => ({
  start: reading.at[from[token]!]!,
  end: endOf(reading, to[token]! - 1),
})

const alif = 0x627
const lam = 0x644
const prefixes = new Set([...'وبفك'].map(letter => letter.charCodeAt(0)))
const isArabic = (letter: number) => letter >= 0x620 && letter <= 0x64a

/** How many letters the article takes, with what is written before it. */
function articleOf(plain: Uint16Array, from: number, to: number): number {
  if (!isArabic(plain[from]!) || to - from < 5) return 0
  if (plain[from + 1] === lam && (plain[from] === alif || plain[from] === lam)) return 2
  return prefixes.has(plain[from]!) && plain[from + 1] === alif && plain[from + 2] === lam ? 3 : 0
}

/** A preposition or conjunction of one letter that may stand before a word of Arabic. */
export function mayFollowPrefix({ reading, from, to }: Tokens, token: number): boolean {
  const first = reading.plain[from[token]!]!
  return isArabic(first) && to[token]! - from[token]! > 3 && (prefixes.has(first) || first === lam)
}

/** Whether a sign of Chinese stands right behind another. */
export function followsSign({ reading, count, from, isHan, isName }: Tokens, token: number): boolean {
  if (token >= count || !isHan[token] || isName[token]) return false
  return reading.at[from[token]!] === reading.at[from[token - 1]!]! + 1
}
