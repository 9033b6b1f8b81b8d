import { hashStart, hashStep } from '../text/hash.ts'
import { ask, kindOf, LETTER, ODD, OWN } from './code-units.ts'
import { pastVerbs } from './function-words.ts'
import { type KnownWord, knownAt, knownCount, knownWord } from './known-words.ts'
import { bitOf, languages } from './languages.ts'

/** What the words of a text show. Languages are bits (languages.ts). */
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

/** What one letter of a single language is worth, in function words. */
const letterWorth = 2

/** How often each language shows, and how often with each word once; reused from text to text. */
const shown = new Int32Array(languages.length)
const different = new Int32Array(languages.length)
/** For each known word the text that held it last, by number. */
const heldBy = new Float64Array(knownCount)
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

const d = 'd'.charCodeAt(0)
const e = 'e'.charCodeAt(0)
const pastVerb = new RegExp(`(?<!\\p{L})(?:\\p{L}{3,}ed|${pastVerbs.replaceAll(' ', '|')})(?!\\p{L})`, 'giu')

function count(text: string): Vocabulary {
  const lower = text.toLowerCase()
  shown.fill(0)
  different.fill(0)
  textNumber++
  let words = 0
  let addressed = 0
  let verbs = 0
  let kinds = 0
  let hash = hashStart
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
      hash = hashStep(hash, code)
      letters++
      continue
    }
    if (letters === 0) continue
    words++
    const known = knownAt(hash, lower, i - letters, letters)
    if (known) {
      addressed |= known.person
      note(known, letters)
    }
    const isVerb =
      known?.past || (letters >= 5 && lower.charCodeAt(i - 1) === d && lower.charCodeAt(i - 2) === e)
    if (isVerb) verbs++
    hash = hashStart
    letters = 0
  }
  return {
    text,
    words,
    functionWords: Math.max(...shown),
    languages: likely(),
    addressed,
    pastVerbs: kinds & ODD ? (text.match(pastVerb) ?? []).length : verbs,
  }
}

/** A lone letter is a unit or an initial as often as a word, and tells no language. */
function note({ number, holds }: KnownWord, letters: number): void {
  const isFirst = letters > 1 && heldBy[number] !== textNumber
  if (isFirst) heldBy[number] = textNumber
  for (let bits = holds; bits !== 0; bits &= bits - 1) {
    const language = 31 - Math.clz32(bits & -bits)
    shown[language]!++
    if (isFirst) different[language]!++
  }
}

function noteOwn(letter: string): void {
  const { number, holds } = knownWord(letter)!
  if (heldBy[number] === textNumber) return
  heldBy[number] = textNumber
  for (let bits = holds; bits !== 0; bits &= bits - 1)
    different[31 - Math.clz32(bits & -bits)]! += letterWorth
}

/**
 * The languages that show most, or close to it. A short word of any other language is a coincidence. Where nothing
 * shows, as in many titles, English is taken for granted.
 */
function likely(): number {
  const least = Math.max(...different) - 1
  if (least < 0) return bitOf('en')
  let bits = 0
  for (let i = 0; i < languages.length; i++) if (different[i]! > 0 && different[i]! >= least) bits |= 1 << i
  return bits
}
