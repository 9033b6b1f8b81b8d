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
import { type Sense, type Words, wordClasses } from './words.ts'

const byLanguage: Record<Language, Words> = { ar, de, en, es, fr, it, nl, pl, pt, ru, tr, zh }

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
