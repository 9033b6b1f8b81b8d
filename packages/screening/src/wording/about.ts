import { hashStart, hashStep } from '../text/hash.ts'
import { valueAt } from '../text/word-table.ts'
import { anyNumber, asStem, joined } from './keys.ts'
import {
  BEGINS,
  everyLanguage,
  kindShift,
  LAST,
  type Lexicon,
  lengthsAt,
  lexicon,
  wordsMax,
} from './lexicon.ts'
import { followsSign, kindsMax, mayFollowPrefix, stemMin, type Tokens } from './tokens.ts'

/** The kind of a certain name of something listed. */
const name = 0
/** Letters below are Latin: words in them mean something only in the languages that the text may be in. */
const latinTo = 0x250

/** Notes what each word of a text is about, which may be in the languages `spoken`. */
export function findKinds(tokens: Tokens, spoken: number): void {
  const words = lexicon()
  const { plain } = tokens.reading
  for (let token = 0; token < tokens.count; token++) {
    tokens.kindCount[token] = 0
    if (tokens.isName[token]) addKind(tokens, token, name)
    else if (tokens.isHan[token]) addSigns(words, tokens, token)
    else addWord(words, tokens, token, plain[tokens.from[token]!]! < latinTo ? spoken : everyLanguage)
  }
}

function addKind({ kinds, kindCount }: Tokens, token: number, kind: number): void {
  const from = token * kindsMax
  const count = kindCount[token]!
  for (let k = 0; k < count; k++) if (kinds[from + k] === kind) return
  if (count === kindsMax) return
  kinds[from + count] = kind
  kindCount[token] = count + 1
}

/** Adds what an entry of the lexicon is about in one of these languages. */
function addEntry(words: Lexicon, entry: number, tokens: Tokens, token: number, spoken: number): void {
  if (entry === 0) return
  for (let k = entry; ; k++) {
    const sense = words.senses[k]!
    if (sense & spoken) addKind(tokens, token, (sense >>> kindShift) & 0xff)
    if (sense & LAST) return
  }
}

function addWord(words: Lexicon, tokens: Tokens, token: number, spoken: number): void {
  const from = tokens.from[token]!
  const bare = tokens.bare[token]!
  const word = tokens.word[token]!
  const entry = valueAt(words.table, word)
  if (word === anyNumber) addLetters(words, tokens, token, spoken, bare)
  else {
    if (tokens.three[token] !== 0) addStems(words, tokens, token, spoken, bare, tokens.three[token]!)
    addEntry(words, entry, tokens, token, spoken)
  }
  if (bare > from) addLetters(words, tokens, token, spoken, from)
  else if (mayFollowPrefix(tokens, token)) addLetters(words, tokens, token, spoken, from + 1)
  if (words.senses[entry]! & BEGINS) addExpressions(words, tokens, token, spoken)
}

/** Adds what the letters of a word are about from one of them on. */
function addLetters(words: Lexicon, tokens: Tokens, token: number, spoken: number, from: number): void {
  const { plain } = tokens.reading
  let hash = hashStart
  for (let at = from; at < tokens.to[token]!; at++) {
    hash = hashStep(hash, plain[at]!)
    if (at === from + stemMin - 1) addStems(words, tokens, token, spoken, from, hash)
  }
  addEntry(words, valueAt(words.table, hash), tokens, token, spoken)
}

/** Adds what they are about by the stems they begin with, no longer than any that begins with these three letters. */
function addStems(
  words: Lexicon,
  tokens: Tokens,
  token: number,
  spoken: number,
  from: number,
  three: number,
): void {
  const { plain } = tokens.reading
  const to = tokens.to[token]!
  const lengths = words.stemLengths[lengthsAt(three)]!
  let hash = three
  for (let length = stemMin; lengths >>> length !== 0; length++) {
    if ((lengths >>> length) & 1) addEntry(words, valueAt(words.table, asStem(hash)), tokens, token, spoken)
    if (from + length >= to) return
    hash = hashStep(hash, plain[from + length]!)
  }
}

/** Adds what a word is about with those behind it. */
function addExpressions(words: Lexicon, tokens: Tokens, token: number, spoken: number): void {
  let key = tokens.word[token]!
  for (let other = token + 1; other < tokens.count && other < token + wordsMax; other++) {
    key = joined(key, tokens.word[other]!)
    addEntry(words, valueAt(words.table, key), tokens, token, spoken)
  }
}

/** Signs of Chinese that stand together are expressions of up to four. */
const signsMax = 4

function addSigns(words: Lexicon, tokens: Tokens, token: number): void {
  const { plain } = tokens.reading
  let hash = hashStart
  for (let k = 0; k < signsMax && (k === 0 || followsSign(tokens, token + k)); k++) {
    hash = hashStep(hash, plain[tokens.from[token + k]!]!)
    addEntry(words, valueAt(words.table, hash), tokens, token, everyLanguage)
  }
}
