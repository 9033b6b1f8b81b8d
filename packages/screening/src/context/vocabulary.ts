import { functionWords, ownLetters, pastVerbs, persons } from './function-words.ts'

/** What the words of a text show. Languages are bits, in the order of `languages`. */
export type Vocabulary = {
  text: string
  words: number
  /** How many are function words of the language that has most of them, each as often as it stands there. */
  functionWords: number
  /** The languages the text may be in. */
  languages: number
  /** The languages in which somebody speaks of himself or to somebody. */
  addressed: number
  /** How many of its words are verbs of the past. */
  pastVerbs: number
}

export const languages = Object.keys(functionWords)
export const bitOf = (language: string): number => 1 << languages.indexOf(language)
/** The languages whose words for persons are known. */
export const withPersons = Object.keys(persons).reduce((bits, language) => bits | bitOf(language), 0)

/** What one letter of a single language is worth, in function words. */
const letterWorth = 2

/** The words that are looked for, each with the languages that it holds together and those in which it is a person. */
const known: { word: string; holds: number; person: number; past: number }[] = []
const numberOf = new Map<string, number>()

function know(word: string) {
  const number = numberOf.get(word) ?? known.push({ word, holds: 0, person: 0, past: 0 }) - 1
  numberOf.set(word, number)
  return known[number]!
}

for (const language of languages) {
  for (const word of functionWords[language]!.split(' ')) know(word).holds |= bitOf(language)
  for (const letter of ownLetters[language] ?? '') know(letter).holds |= bitOf(language)
  for (const word of persons[language]?.split(' ') ?? []) know(word).person |= bitOf(language)
}
for (const verb of pastVerbs.split(' ')) know(verb).past = 1

/** The languages that a word, or a letter of its own, belongs to. */
export const languagesOfWord = (word: string): number => known[numberOf.get(word) ?? -1]?.holds ?? 0

const step = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193)
const slotMask = 4095
const slotOf = (hash: number) => (hash ^ (hash >>> 15)) & slotMask
/** Numbers of words under their hashes, open addressing; an eighth is taken. */
const slots = new Int16Array(slotMask + 1).fill(-1)
const hashes = new Int32Array(known.length)
const holds = Int32Array.from(known, each => each.holds)
const person = Int32Array.from(known, each => each.person)
const past = Uint8Array.from(known, each => each.past)
known.forEach(({ word }, number) => {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i))
  let slot = slotOf(hash)
  while (slots[slot]! >= 0) slot = (slot + 1) & slotMask
  slots[slot] = number
  hashes[number] = hash
})

/** What a code unit is: a letter or none, and whether that is all there is to say. */
const LETTER = 1
/** It may tell a language by itself. */
const OWN = 2
/** Its case is not that of one letter for one, so that verbs are looked for in the text as it came. */
const ODD = 4
/** Half of a character, or not yet asked about. */
const ASK = 8
const kindOf = new Uint8Array(65536).fill(ASK)
/** Beyond these no letter is told in advance, and none may be a verb's. */
const told = 0x250
for (let code = 0; code < told; code++) {
  const letter = String.fromCharCode(code)
  kindOf[code] = /\p{L}/u.test(letter) ? LETTER : 0
}
kindOf['ſ'.charCodeAt(0)]! |= ODD
for (const letter of Object.values(ownLetters).join('')) {
  kindOf[letter.charCodeAt(0)] = (/\p{L}/u.test(letter) ? LETTER : 0) | OWN
}

/** Cyrillic has as many letters in either case, and none that a Latin letter is a form of. */
const isPlainCyrillic = (code: number) => code >= 0x400 && code < 0x530

/** The kind of a unit that has more to say than whether it is a letter. */
function ask(text: string, i: number): number {
  const code = text.charCodeAt(i)
  if (code >= 0xd800 && code <= 0xdfff) {
    const codePoint = text.codePointAt(code >= 0xdc00 && i > 0 ? i - 1 : i)!
    return codePoint > 0xffff && /\p{L}/u.test(String.fromCodePoint(codePoint)) ? LETTER | ODD : 0
  }
  if (kindOf[code] !== ASK) return kindOf[code]!
  const isLetter = /\p{L}/u.test(String.fromCharCode(code))
  const isOdd = isLetter ? !isPlainCyrillic(code) : code < 0x370
  kindOf[code] = (isLetter ? LETTER : 0) | (isOdd ? ODD : 0)
  return kindOf[code]!
}

/** How often each language shows, and how often with each word once; reused from text to text. */
const shown = new Int32Array(languages.length)
const different = new Int32Array(languages.length)
/** For each known word the text that held it last, by number. */
const heldBy = new Float64Array(known.length)
let textNumber = 0

let latest: Vocabulary = {
  text: '',
  words: 0,
  functionWords: 0,
  languages: bitOf('en'),
  addressed: 0,
  pastVerbs: 0,
}

/** One pass over the text, which is asked about again and again while it is graded. */
export function vocabularyOf(text: string): Vocabulary {
  if (latest.text !== text) latest = count(text)
  return latest
}

function count(text: string): Vocabulary {
  const lower = text.toLowerCase()
  shown.fill(0)
  different.fill(0)
  textNumber++
  let words = 0
  let addressed = 0
  let verbs = 0
  let kinds = 0
  let hash = 0
  let letters = 0
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 0
    let kind = kindOf[code]!
    if (kind > LETTER) {
      kind = ask(lower, i)
      kinds |= kind
      if (kind & OWN) noteOwn(lower[i]!)
    }
    if (kind & LETTER) {
      hash = step(hash, code)
      letters++
      continue
    }
    if (letters === 0) continue
    words++
    const number = find(hash, lower, i - letters, letters)
    if (number >= 0) {
      addressed |= person[number]!
      note(number, letters)
    }
    if (number >= 0 && past[number] === 1) verbs++
    else if (letters >= 5 && lower.charCodeAt(i - 1) === d && lower.charCodeAt(i - 2) === e) verbs++
    hash = 0
    letters = 0
  }
  return {
    text,
    words,
    functionWords: most(shown),
    languages: likely(),
    addressed,
    pastVerbs: kinds & ODD ? (text.match(pastVerb) ?? []).length : verbs,
  }
}

const d = 'd'.charCodeAt(0)
const e = 'e'.charCodeAt(0)
const pastVerb = new RegExp(`(?<!\\p{L})(?:\\p{L}{3,}ed|${pastVerbs.replaceAll(' ', '|')})(?!\\p{L})`, 'giu')

/** The number of the known word that stands there, or -1. */
function find(hash: number, text: string, from: number, length: number): number {
  for (let slot = slotOf(hash); slots[slot]! >= 0; slot = (slot + 1) & slotMask) {
    const number = slots[slot]!
    if (hashes[number] !== hash) continue
    const { word } = known[number]!
    if (word.length === length && standsAt(text, from, word)) return number
  }
  return -1
}

function standsAt(text: string, from: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(from + i) !== word.charCodeAt(i)) return false
  return true
}

/** A lone letter is a unit or an initial as often as a word, and tells no language. */
function note(number: number, letters: number): void {
  const isFirst = letters > 1 && heldBy[number] !== textNumber
  if (isFirst) heldBy[number] = textNumber
  for (let bits = holds[number]!; bits !== 0; bits &= bits - 1) {
    const language = 31 - Math.clz32(bits & -bits)
    shown[language]!++
    if (isFirst) different[language]!++
  }
}

function noteOwn(letter: string): void {
  const number = numberOf.get(letter)!
  if (heldBy[number] === textNumber) return
  heldBy[number] = textNumber
  for (let bits = holds[number]!; bits !== 0; bits &= bits - 1) {
    different[31 - Math.clz32(bits & -bits)]! += letterWorth
  }
}

function most(counts: Int32Array): number {
  let found = 0
  for (let i = 0; i < counts.length; i++) if (counts[i]! > found) found = counts[i]!
  return found
}

/**
 * The languages that show most, or close to it. A short word of any other language is a coincidence. Where nothing
 * shows, as in many titles, English is taken for granted.
 */
function likely(): number {
  const least = most(different) - 1
  if (least < 0) return bitOf('en')
  let bits = 0
  for (let i = 0; i < languages.length; i++) if (different[i]! > 0 && different[i]! >= least) bits |= 1 << i
  return bits
}
