import { bitOf } from '../context/languages.ts'
import { hashOf } from '../text/hash.ts'
import { newReading, read } from '../text/reading.ts'
import { tableOf, type WordTable } from '../text/word-table.ts'
import { type Form, forms } from './forms.ts'
import { asStem, joined } from './keys.ts'
import { newTokens, stemMin, tokensOf } from './tokens.ts'

/** Every word, stem and expression of a kind, by its key. */
export type Lexicon = {
  table: WordTable
  /** For each entry where its senses begin: a kind each, and the languages in which it has it, as bits. */
  first: Int32Array
  kind: Uint8Array
  spoken: Uint16Array
  /** Whether an expression begins with it. */
  begins: Uint8Array
  /** By the first three letters of a word, how long the stems are that begin so, as bits. */
  stemLengths: Uint16Array
}

/** Longer expressions are not looked for, nor longer stems. */
export const wordsMax = 4
const stemMax = 14

/** Where the lengths of stems stand that begin with three letters of this hash. */
export const lengthsAt = (hash: number): number => hash >>> 18

let built: Lexicon | undefined
/** Built when it is first asked for: it depends on nothing but the words. */
export const lexicon = (): Lexicon => {
  built ??= layOut(forms())
  return built
}

type Entry = { senses: Map<number, number>; begins: boolean }

function layOut(written: Form[]): Lexicon {
  const entries = new Map<number, Entry>()
  const stemLengths = new Uint16Array(1 << 14)
  for (const form of written) enter(form, entries, stemLengths)
  const all = [...entries]
  const senses = all.flatMap(([, entry]) => [...entry.senses])
  const first = new Int32Array(all.length + 2)
  all.forEach(([, entry], index) => {
    first[index + 2] = first[index + 1]! + entry.senses.size
  })
  return {
    table: tableOf(new Map(all.map(([key], index) => [key, index + 1]))),
    first,
    kind: Uint8Array.from(senses, ([kind]) => kind),
    spoken: Uint16Array.from(senses, ([, languages]) => languages),
    begins: Uint8Array.from([0, ...all.map(([, { begins }]) => (begins ? 1 : 0))]),
    stemLengths,
  }
}

const reading = newReading()
const tokens = newTokens()

/** Enters a word whole, a stem by its letters, and an expression under its words, the first of which is told to begin one. */
function enter(
  { written, language, kind }: Form,
  entries: Map<number, Entry>,
  stemLengths: Uint16Array,
): void {
  const isStem = written.endsWith('*')
  read(isStem ? written.slice(0, -1) : written, reading)
  tokensOf({ reading, names: [] }, tokens)
  const { length } = reading
  const letters = String.fromCharCode(...reading.plain.subarray(0, length))
  if (length === 0) return
  if (tokens.count > 1 && !tokens.isHan[0]) {
    if (tokens.count > wordsMax) return
    entryOf(entries, tokens.word[0]!).begins = true
    addSense(entries, tokens.word.subarray(0, tokens.count).reduce(joined), kind, bitOf(language))
  } else if (!isStem) addSense(entries, hashOf(letters), kind, bitOf(language))
  else if (length >= stemMin && length <= stemMax) {
    stemLengths[lengthsAt(hashOf(letters.slice(0, stemMin)))]! |= 1 << length
    addSense(entries, asStem(hashOf(letters)), kind, bitOf(language))
  }
}

function addSense(entries: Map<number, Entry>, key: number, kind: number, language: number): void {
  const { senses } = entryOf(entries, key)
  senses.set(kind, (senses.get(kind) ?? 0) | language)
}

function entryOf(entries: Map<number, Entry>, key: number): Entry {
  const known = entries.get(key)
  if (known) return known
  const made = { senses: new Map<number, number>(), begins: false }
  entries.set(key, made)
  return made
}
