import { languages, languagesOfWord, vocabularyOf } from './vocabulary.ts'

/** Sets of languages by their bits, each made once: callers only ask them. */
const sets = new Map<number, ReadonlySet<string>>()

/** The languages a text may be in: those whose function words, and letters of their own, show most. */
export function likelyLanguages(text: string): ReadonlySet<string> {
  const bits = vocabularyOf(text).languages
  let set = sets.get(bits)
  if (!set) {
    set = new Set(languages.filter((_, index) => (bits >> index) & 1))
    sets.set(bits, set)
  }
  return set
}

/** The share of a text's words that are function words of the language it shows most. */
export function functionWordShare(text: string): number {
  const { words, functionWords } = vocabularyOf(text)
  return words === 0 ? 0 : functionWords / words
}

/** Whether a word holds sentences together in one of these languages: `met` in Dutch, `al` in Italian. */
export function isFunctionWord(word: string, spoken: ReadonlySet<string>): boolean {
  const bits = languagesOfWord(word.toLowerCase())
  return bits !== 0 && languages.some((language, index) => (bits >> index) & 1 && spoken.has(language))
}
