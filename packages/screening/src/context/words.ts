import { type Language, languages } from './languages.ts'
import { ar } from './words/ar.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { it } from './words/it.ts'
import { nl } from './words/nl.ts'
import { pl } from './words/pl.ts'
import { pt } from './words/pt.ts'
import { ru } from './words/ru.ts'
import { tr } from './words/tr.ts'
import { zh } from './words/zh.ts'

/** What a word is about. Alone it says nothing; two of them beside one another do (rules.ts). */
export const wordClasses = [
  'no',
  'paper',
  'firm',
  'name',
  'ask',
  'matter',
  'goes',
  'as',
  'bearer',
  'says',
  'hidden',
  'object',
  'seized',
  'again',
  'insider',
  'border',
  'meet',
  'place',
  'dark',
  'only',
  'cash',
  'bank',
  'erase',
  'chat',
  'contact',
  'app',
  'stranger',
  'trusted',
  'test',
  'detect',
  'plate',
  'removed',
  'stamp',
  'logo',
  'require',
  'private',
  'institution',
  'authority',
  'reported',
  'shop',
  'goods',
  'report',
  'coin',
  'phone',
  'sign',
  'same',
  'original',
  'cook',
  'yield',
  'potency',
  'remote',
  'neighbour',
  'pay',
  'gold',
  'nominee',
] as const

export type WordClass = (typeof wordClasses)[number]

/** The words of each class in one language, between spaces: `*` ends a stem, `_` joins the words of one expression. */
export type Words = Record<WordClass, string>

const byLanguage: Record<Language, Words> = { ar, de, en, es, fr, it, nl, pl, pt, ru, tr, zh }

/** One meaning of a word: a class in a language. */
export type Sense = { language: Language; class: WordClass }

/** Every word once, with all that it may mean. */
export const words: { form: string; senses: Sense[] }[] = collect()

function collect() {
  const byForm = new Map<string, Sense[]>()
  for (const language of languages) {
    for (const of of wordClasses) {
      for (const written of byLanguage[language][of].split(' ')) {
        const form = written.replaceAll('_', ' ')
        byForm.set(form, [...(byForm.get(form) ?? []), { language, class: of }])
      }
    }
  }
  return [...byForm].map(([form, senses]) => ({ form, senses }))
}
