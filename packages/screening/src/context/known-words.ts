import { hashOf } from '../text/hash.ts'
import { tableOf, valueAt } from '../text/word-table.ts'
import { functionWords, ownLetters, pastVerbs, persons } from './function-words.ts'
import { bitOf, languages } from './languages.ts'

/**
 * A word, or a letter of one language, that tells something about a text: the languages that it holds together, those in
 * which it is a person, and whether it is a verb of the past.
 */
export type KnownWord = { number: number; word: string; holds: number; person: number; past: boolean }

const known: KnownWord[] = []
const byWord = new Map<string, KnownWord>()

function know(word: string): KnownWord {
  let each = byWord.get(word)
  if (!each) {
    each = { number: known.length, word, holds: 0, person: 0, past: false }
    known.push(each)
    byWord.set(word, each)
  }
  return each
}

for (const language of languages) {
  for (const word of functionWords[language]?.split(' ') ?? []) know(word).holds |= bitOf(language)
  for (const letter of ownLetters[language] ?? '') know(letter).holds |= bitOf(language)
  for (const word of persons[language]?.split(' ') ?? []) know(word).person |= bitOf(language)
}
for (const verb of pastVerbs.split(' ')) know(verb).past = true

export const knownCount = known.length

const table = tableOf(new Map(known.map(({ word, number }) => [hashOf(word), number + 1])))

/** The known word that stands there, by its hash and held against its letters. */
export function knownAt(hash: number, text: string, from: number, length: number): KnownWord | undefined {
  const each = known[valueAt(table, hash) - 1]
  return each && each.word.length === length && text.startsWith(each.word, from) ? each : undefined
}

export const knownWord = (word: string): KnownWord | undefined => byWord.get(word)
