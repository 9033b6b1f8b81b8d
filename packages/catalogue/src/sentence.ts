import type { Sentence } from '@tocsin/domain/sentence'
import type { Language } from './languages.ts'
import { translate, wordsOf } from './words.ts'

/** A refusal in its three parts: what was refused, why, and what one can do now. */
export type RefusalWords = { what: string; why: string; next: string }

export const refusalWords = (language: Language, code: string, params: Sentence['params']): RefusalWords => {
  const say = (part: keyof RefusalWords) =>
    wordsOf(language, `refusal.${code}.${part}`, params) ??
    translate(language, `refusal.unknown.${part}`, { code })
  return { what: say('what'), why: say('why'), next: say('next') }
}

/**
 * A stored sentence in the reader's language. A bare refusal code, or one under `refusal.`, is said whole: what, why
 * and what one can do. A code that this version does not know is said with its name, never as an empty line.
 */
export const sentence = (language: Language, { code, params }: Sentence): string => {
  const plain = wordsOf(language, code, params)
  if (plain !== null) return plain
  const refusal = code.replace(/^refusal\./, '')
  if (wordsOf(language, `refusal.${refusal}.what`, params) !== null) {
    const { what, why, next } = refusalWords(language, refusal, params)
    return [what, why, next].filter(part => part !== '').join(' ')
  }
  return translate(language, 'sentence.unknown', { code })
}
