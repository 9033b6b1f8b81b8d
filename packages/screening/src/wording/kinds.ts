import { type Language, languages } from '../context/languages.ts'
import { wordClasses, words } from '../context/words.ts'
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

/** What listings and reports talk about, beside the kinds that say something in pairs (context/words.ts). */
export const topics = [
  'food',
  'cookery',
  'garden',
  'animal',
  'wear',
  'beauty',
  'home',
  'building',
  'vehicle',
  'electronics',
  'child',
  'leisure',
  'nature',
  'cleaning',
  'patient',
  'pharmacy',
  'rescue',
  'science',
  'teaching',
  'law',
  'court',
  'news',
  'book',
  'job',
  'event',
  'help',
  'memory',
  'warning',
  'passive',
  'parcel',
  'hours',
  'returns',
  'tax',
  'sheet',
  'licence',
  'account',
  'hazard',
  'measure',
  'used',
  'collect',
  'industry',
  'standard',
  'verify',
  'high',
  'take',
  'unit',
  'dealer',
  'quiet',
  'advance',
  'mobile',
  'spot',
  'night',
  'route',
  'diverted',
  'cut',
  'cooking',
  'strong',
  'lookalike',
  'know',
  'bundle',
  'taste',
  'bulk',
  'price',
  'hurry',
  'speaker',
  'buyer',
  'seek',
  'press',
  'pure',
  'risk',
  'club',
  'pain',
  'wink',
  'helper',
  'heat',
  'vouch',
  'crypto',
  'proxy',
  'messenger',
  'wipe',
  'tuck',
  'relabel',
  'rub',
  'reship',
  'residue',
  'human',
  'question',
  'stock',
  'stealth',
  'arrival',
  'customs',
  'abroad',
  'prison',
  'notes',
  'please',
  'genuine',
] as const

export type Topic = (typeof topics)[number]

/** The words of each topic in one language, between spaces: `*` ends a stem, `_` joins the words of one expression. */
export type Kinds = Partial<Record<Topic, string>>

/** Every kind that learning may weigh, in the order of their numbers; the first is a certain name of something listed. */
export const kinds: string[] = ['name', ...wordClasses, ...topics]

const byLanguage: Record<Language, Kinds> = {
  ar,
  de,
  en,
  es,
  fr,
  it,
  nl,
  pl,
  pt,
  ru,
  tr,
  zh,
}

/** A word, a stem or an expression, and what it may be about. */
export type Form = { written: string; language: Language; kind: number }

export function forms(): Form[] {
  const known = words.flatMap(({ form, senses }) =>
    senses.map(sense => ({
      written: form,
      language: sense.language,
      kind: 1 + wordClasses.indexOf(sense.class),
    })),
  )
  const told = languages.flatMap(language =>
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
  return [...known, ...told]
}
