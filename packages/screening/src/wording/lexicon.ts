import { bitOf } from '../context/languages.ts'
import { hashStart, hashStep } from '../text/hash.ts'
import { newReading, read } from '../text/reading.ts'
import { tableOf, type WordTable } from '../text/word-table.ts'
import { asStem, joined } from './keys.ts'
import { forms } from './kinds.ts'
import { newTokens, stemMin, tokensOf } from './tokens.ts'

/** Every word of a kind by its number. Senses lie in runs: a kind and the languages in which it has it, as bits. */
export type Lexicon = {
  table: WordTable
  first: Int32Array
  kind: Uint8Array
  spoken: Uint16Array
  /** By the first three letters of a word, how long the stems are that begin so, as bits. */
  stemLengths: Uint16Array
  /** The words that begin an expression. */
  beginnings: WordTable
}

/** Longer expressions are not looked for, nor shorter or longer stems. */
export const wordsMax = 4
export const stemMax = 14

/** Where the lengths of stems stand that begin with three letters of this number. */
export const lengthsAt = (hash: number): number => hash >>> 18

let built: Lexicon | undefined
/** Built when it is first asked for: it depends on nothing but the words. */
export const lexicon = (): Lexicon => {
  built ??= build()
  return built
}

function build(): Lexicon {
  const senses = new Map<number, Map<number, number>>()
  const beginnings = new Map<number, number>()
  const stemLengths = new Uint16Array(1 << 14)
  const reading = newReading()
  const tokens = newTokens()
  for (const { written, language, kind } of forms()) {
    const isStem = written.endsWith('*')
    read(isStem ? written.slice(0, -1) : written, reading)
    tokensOf(reading, tokens)
    if (reading.length === 0) continue
    let key = hashStart
    if (tokens.count === 1 || tokens.isHan[0]) {
      if (isStem && (reading.length < stemMin || reading.length > stemMax)) continue
      for (let at = 0; at < reading.length; at++) {
        key = hashStep(key, reading.plain[at]!)
        if (isStem && at === stemMin - 1) stemLengths[lengthsAt(key)]! |= 1 << reading.length
      }
      if (isStem) key = asStem(key)
    } else {
      if (tokens.count > wordsMax) continue
      key = tokens.word[0]!
      beginnings.set(key, 1)
      for (let k = 1; k < tokens.count; k++) key = joined(key, tokens.word[k]!)
    }
    const of = senses.get(key) ?? new Map<number, number>()
    senses.set(key, of.set(kind, (of.get(kind) ?? 0) | bitOf(language)))
  }
  return { ...flat(senses), stemLengths, beginnings: tableOf(beginnings) }
}

function flat(senses: Map<number, Map<number, number>>): Omit<Lexicon, 'beginnings' | 'stemLengths'> {
  const all = [...senses]
  const count = all.reduce((sum, [, of]) => sum + of.size, 0)
  const lexicon = {
    table: tableOf(new Map(all.map(([key], index) => [key, index + 1]))),
    first: new Int32Array(all.length + 2),
    kind: new Uint8Array(count),
    spoken: new Uint16Array(count),
  }
  let next = 0
  all.forEach(([, of], index) => {
    lexicon.first[index + 1] = next
    for (const [kind, mask] of of) {
      lexicon.kind[next] = kind
      lexicon.spoken[next++] = mask
    }
  })
  lexicon.first[all.length + 1] = next
  return lexicon
}
