import { bitOf } from '../context/languages.ts'
import { hashOf } from '../text/hash.ts'
import { newReading, read } from '../text/reading.ts'
import { tableOf, type WordTable } from '../text/word-table.ts'
import { type Form, forms } from './forms.ts'
import { asStem, joined } from './keys.ts'
import { newTokens, stemMin, tokensOf } from './tokens.ts'

/** Every word, stem and expression of a kind, by its key. */
export type Lexicon = {
  /** Where the senses of each begin. */
  table: WordTable
  /** In a row for each word: a kind in the bits from `kindShift` on, and the languages in which the word has it in those below. */
  senses: Int32Array
  /** By the first three letters of a word, how long the stems are that begin so, as bits. */
  stemLengths: Uint16Array
}

export const kindShift = 16
/** Any language, among the bits of a sense. */
export const everyLanguage = 0xffff
/** The last sense of its word. */
export const LAST = 1 << 30
/** An expression begins with the word, whose first sense this is. */
export const BEGINS = 1 << 29

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
  const senses = [0]
  const starts = new Map<number, number>()
  for (const [key, entry] of entries) {
    starts.set(key, senses.length)
    senses.push(...sensesOf(entry))
  }
  return { table: tableOf(starts), senses: Int32Array.from(senses), stemLengths }
}

/** A word that only begins expressions has one sense, in no language. */
function sensesOf({ senses, begins }: Entry): number[] {
  const row = [...senses].map(([kind, languages]) => (kind << kindShift) | languages)
  if (row.length === 0) row.push(0)
  if (begins) row[0]! |= BEGINS
  row[row.length - 1]! |= LAST
  return row
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
