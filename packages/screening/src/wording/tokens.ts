import { endsSentence } from '../context/sentence.ts'
import { hashStart, hashStep } from '../text/hash.ts'
import { BREAK, type Reading } from '../text/reading.ts'
import { anyNumber } from './keys.ts'

/** The words of a text by the symbols they stand on, reused from text to text. A sign of Chinese is one of its own. */
export type Tokens = {
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
}

export function newTokens(size = 1024): Tokens {
  return {
    count: 0,
    from: new Int32Array(size),
    to: new Int32Array(size),
    bare: new Int32Array(size),
    word: new Int32Array(size),
    three: new Int32Array(size),
    five: new Int32Array(size),
    isHan: new Uint8Array(size),
    isFirst: new Uint8Array(size),
    isName: new Uint8Array(size),
  }
}

/** No stem of a kind is shorter. */
export const stemMin = 3
/** Learnt stems are the first letters of longer words, so many of them. */
export const stemLength = 5

const isHan = (letter: number) => letter >= 0x2e80 && letter < 0xa000
const isDigit = (letter: number) => letter >= 48 && letter <= 57

export function tokensOf(reading: Reading, tokens: Tokens): void {
  if (tokens.from.length < reading.length) Object.assign(tokens, newTokens(2 * reading.length))
  const { plain, gap, length } = reading
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
    tokens.isFirst[count] =
      count === 0 || endsSentence(reading.text, reading.at[from - 1]! + 1, reading.at[from]!) ? 1 : 0
    tokens.isName[count] = 0
    from = to
  }
  tokens.count = count
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
export function mayFollowPrefix(plain: Uint16Array, from: number, to: number): boolean {
  return isArabic(plain[from]!) && to - from > 3 && (prefixes.has(plain[from]!) || plain[from] === lam)
}
