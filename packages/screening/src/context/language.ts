import { knownWord } from './known-words.ts'
import { setOf } from './languages.ts'
import { vocabularyOf } from './vocabulary.ts'

/** The languages a text may be in: those whose function words, and letters of their own, show most. */
export const likelyLanguages = (text: string): ReadonlySet<string> => setOf(vocabularyOf(text).languages)

/** The share of a text's words that are function words of the language it shows most. */
export function functionWordShare(text: string): number {
  const { words, functionWords } = vocabularyOf(text)
  return words === 0 ? 0 : functionWords / words
}

/** Whether a word holds sentences together in one of these languages: `met` in Dutch, `al` in Italian. */
export function isFunctionWord(word: string, spoken: ReadonlySet<string>): boolean {
  for (const language of setOf(knownWord(word.toLowerCase())?.holds ?? 0))
    if (spoken.has(language)) return true
  return false
}
