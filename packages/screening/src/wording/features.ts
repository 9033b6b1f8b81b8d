import { hashStart, hashStep } from '../text/hash.ts'
import type { Reading } from '../text/reading.ts'
import { valueAt } from '../text/word-table.ts'
import { anyNumber, asStem, joined } from './keys.ts'
import { type Lexicon, lengthsAt, lexicon, stemMax, wordsMax } from './lexicon.ts'
import { mayFollowPrefix, stemMin, type Tokens } from './tokens.ts'

/** Told of each word, stem and kind of a text, and of two kinds close by in a sentence, with the word that shows it. */
export type Heard = {
  word(hash: number, token: number, letters: number): void
  stem(hash: number, token: number): void
  kind(kind: number, token: number): void
  pair(first: number, second: number, token: number): void
  /** For each kind, whether anything depends on it as the first of two (1) and as the second (2); without, all. */
  pairing?: Uint8Array
}

/** Kinds so many words apart, at most, are heard together; signs of Chinese count half. */
const reach = 4
const kindsOfTokenMax = 16

/** The kinds of each token: a row of them for each, and how many. */
let rows = new Uint8Array(1024 * kindsOfTokenMax)
let counts = new Uint8Array(1024)

/** Hears one text. `spoken` are the languages it may be in: words in Latin letters mean something in theirs only. */
export function hear(reading: Reading, tokens: Tokens, spoken: number, heard: Heard): void {
  if (counts.length < tokens.count) {
    rows = new Uint8Array(2 * tokens.count * kindsOfTokenMax)
    counts = new Uint8Array(2 * tokens.count)
  }
  counts.fill(0, 0, tokens.count)
  const words = lexicon()
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.isName[token]) addKind(token, 0)
    else if (tokens.isHan[token]) hearHan(reading, tokens, token, words, heard)
    else hearWord(reading, tokens, token, words, spoken, heard)
  }
  hearKinds(tokens, heard)
}

function addKind(token: number, kind: number): void {
  const from = token * kindsOfTokenMax
  const count = counts[token]!
  for (let k = 0; k < count; k++) if (rows[from + k] === kind) return
  if (count === kindsOfTokenMax) return
  rows[from + count] = kind
  counts[token] = count + 1
}

const everyLanguage = 0xffff

function look(words: Lexicon, key: number, token: number, spoken: number): void {
  const entry = valueAt(words.table, key)
  if (entry === 0) return
  for (let k = words.first[entry]!; k < words.first[entry + 1]!; k++)
    if (words.spoken[k]! & spoken) addKind(token, words.kind[k]!)
}

function hearWord(
  reading: Reading,
  tokens: Tokens,
  token: number,
  words: Lexicon,
  spoken: number,
  heard: Heard,
): void {
  const { plain } = reading
  const from = tokens.from[token]!
  const to = tokens.to[token]!
  const bare = tokens.bare[token]!
  const within = plain[from]! < latinTo ? spoken : everyLanguage
  const word = tokens.word[token]!
  const three = tokens.three[token]!
  const five = tokens.five[token]!
  heard.word(word, token, 0)
  if (five !== 0) heard.stem(asStem(five), token)
  if (word === anyNumber || (three !== 0 && words.stemLengths[lengthsAt(three)]! > 0))
    lookLetters(plain, bare, to, words, token, within)
  else look(words, word, token, within)
  if (bare > from) lookLetters(plain, from, to, words, token, within)
  else if (mayFollowPrefix(plain, from, to)) lookLetters(plain, from + 1, to, words, token, within)
  let key = word
  if (valueAt(words.beginnings, key) === 0) return
  for (let k = 1; k < wordsMax && token + k < tokens.count; k++) {
    key = joined(key, tokens.word[token + k]!)
    look(words, key, token, within)
  }
}

const latinTo = 0x250

/** Looks a word up whole, and each beginning of it as a stem. */
function lookLetters(
  plain: Uint16Array,
  from: number,
  to: number,
  words: Lexicon,
  token: number,
  spoken: number,
): void {
  let hash = hashStart
  let lengths = 0
  for (let at = from; at < to; at++) {
    hash = hashStep(hash, plain[at]!)
    const length = at - from + 1
    if (length === stemMin) lengths = words.stemLengths[lengthsAt(hash)]!
    if (lengths > 0 && (lengths >>> length) & 1 && length <= stemMax) look(words, asStem(hash), token, spoken)
  }
  look(words, hash, token, spoken)
}

/** Signs that stand together are words of two or three, and kinds of up to four. */
function hearHan(reading: Reading, tokens: Tokens, token: number, words: Lexicon, heard: Heard): void {
  let hash = hashStart
  for (let k = 0; k < 4 && token + k < tokens.count; k++) {
    const next = token + k
    if (!tokens.isHan[next] || tokens.isName[next]) return
    if (k > 0 && reading.at[tokens.from[next]!]! !== reading.at[tokens.from[next - 1]!]! + 1) return
    hash = hashStep(hash, reading.plain[tokens.from[next]!]!)
    if (k === 1 || k === 2) heard.word(hash, token, k + 1)
    look(words, hash, token, everyLanguage)
  }
}

function hearKinds(tokens: Tokens, heard: Heard): void {
  const { pairing } = heard
  for (let token = 0; token < tokens.count; token++) {
    const here = token * kindsOfTokenMax
    let mayBegin = pairing === undefined && counts[token]! > 0
    for (let a = 0; a < counts[token]!; a++) {
      const kind = rows[here + a]!
      heard.kind(kind, token)
      if (pairing !== undefined && pairing[kind]! & 1) mayBegin = true
    }
    if (!mayBegin) continue
    const last = Math.min(tokens.count - 1, token + (tokens.isHan[token] ? 2 * reach : reach))
    for (let other = token + 1; other <= last && !tokens.isFirst[other]; other++) {
      const there = other * kindsOfTokenMax
      for (let b = 0; b < counts[other]!; b++) {
        const second = rows[there + b]!
        if (pairing !== undefined && !(pairing[second]! & 2)) continue
        for (let a = 0; a < counts[token]!; a++) heard.pair(rows[here + a]!, second, other)
      }
    }
  }
}
