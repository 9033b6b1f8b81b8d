import { plainLetters } from '../text/fold.ts'
import { words } from './all-words.ts'
import { type Cue, type Phrases, speaksAgainst } from './indicators.ts'
import { type Language, languages } from './languages.ts'
import { ar } from './phrases/ar.ts'
import { de } from './phrases/de.ts'
import { en } from './phrases/en.ts'
import { es } from './phrases/es.ts'
import { fr } from './phrases/fr.ts'
import { it } from './phrases/it.ts'
import { nl } from './phrases/nl.ts'
import { pl } from './phrases/pl.ts'
import { pt } from './phrases/pt.ts'
import { ru } from './phrases/ru.ts'
import { tr } from './phrases/tr.ts'
import { zh } from './phrases/zh.ts'
import { noRoles, type Roles, rolesOf } from './rules.ts'
import type { Sense } from './words.ts'

const byLanguage: Record<Language, Phrases> = { ar, de, en, es, fr, it, nl, pl, pt, ru, tr, zh }

export type Phrase = {
  /** What it tells; a word tells only beside another word. */
  cue: Cue | 'word'
  language: string
  /** What the gate looks for: the phrase up to its first inner stem. */
  opening: string
  /** The words that must follow, a trailing `*` marking a stem. */
  rest: string[]
  /** One short word in Latin letters, which may be an ordinary word of another language. */
  isShort: boolean
  /** What a word may mean; empty for a phrase. */
  senses: Sense[]
  /** What those let it say. */
  roles: Roles
}

const all: (Phrase & { cue: Cue })[] = languages.flatMap(language =>
  Object.entries(byLanguage[language]).flatMap(([cue, forms]) =>
    forms.map(form => toPhrase(form, cue as Cue, language)),
  ),
)

/** Phrases that may raise a listing by themselves. */
const suspiciousPhrases: Phrase[] = all.filter(({ cue }) => cue !== 'offer' && !speaksAgainst(cue))
/** Phrases that matter only where something was found. */
export const contextPhrases: Phrase[] = [
  ...all.filter(({ cue }) => cue === 'offer' || speaksAgainst(cue)),
  ...words.map(
    ({ form, senses }): Phrase => ({
      cue: 'word',
      language: '',
      opening: form,
      rest: [],
      isShort: false,
      senses,
      roles: rolesOf(form, senses),
    }),
  ),
]

/** Every phrase, in the order in which patterns number them. */
export const phrases: Phrase[] = [...suspiciousPhrases, ...contextPhrases]

function toPhrase(form: string, cue: Cue, language: string): Phrase & { cue: Cue } {
  const stem = form.indexOf('* ')
  const opening = stem < 0 ? form : form.slice(0, stem + 1)
  const rest =
    stem < 0
      ? []
      : form
          .slice(stem + 2)
          .split(' ')
          .map(plainWord)
  const isShort = /^[\p{Script=Latin}]{1,6}\*?$/u.test(form)
  return { cue, language, opening, rest, isShort, senses: [], roles: noRoles }
}

function plainWord(word: string): string {
  return [...word].map(letter => (letter === '*' ? letter : plainLetters(letter))).join('')
}
