import { words } from '../context/all-words.ts'
import { type Language, languages } from '../context/languages.ts'
import { wordClasses } from '../context/words.ts'
import { ar } from './kinds/ar.ts'
import { de } from './kinds/de.ts'
import { en } from './kinds/en.ts'
import { es } from './kinds/es.ts'
import { fr } from './kinds/fr.ts'
import { it } from './kinds/it.ts'
import { nl } from './kinds/nl.ts'
import { pl } from './kinds/pl.ts'
import { pt } from './kinds/pt.ts'
import { ru } from './kinds/ru.ts'
import { tr } from './kinds/tr.ts'
import { zh } from './kinds/zh.ts'
import { type Kinds, topics } from './kinds.ts'

const byLanguage: Record<Language, Kinds> = { ar, de, en, es, fr, it, nl, pl, pt, ru, tr, zh }

/** A word, a stem or an expression, and what it may be about: a kind by its number (kinds.ts). */
export type Form = { written: string; language: Language; kind: number }

/** All of them, in every language: the words that say something in pairs, and those of the topics. */
export function forms(): Form[] {
  const paired = words.flatMap(({ form, senses }) =>
    senses.map(({ language, class: of }) => ({ written: form, language, kind: 1 + wordClasses.indexOf(of) })),
  )
  const topical = languages.flatMap(language =>
    topics.flatMap((topic, index) =>
      (byLanguage[language][topic] ?? '')
        .split(' ')
        .filter(form => form !== '')
        .map(form => ({
          written: form.replaceAll('_', ' ').trim(),
          language,
          kind: 1 + wordClasses.length + index,
        })),
    ),
  )
  return [...paired, ...topical]
}
