import { sentences as screening } from '@tocsin/screening/sentences'
import i18next from 'i18next'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Language } from './languages.ts'
import { setAll } from './set-french.ts'
import { countryInSentence, dateAndTime } from './when.ts'

export type Words = typeof en

type Leaf<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${K}` : Leaf<T[K], `${Path}${K}.`>
}[keyof T & string]
type Singular<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K

/** Every key of the catalogue, plural forms as one. */
export type Key = Singular<Leaf<Words>>
export type Params = Record<string, string | number>

/** Screening says its own sentences; it is useful without us and brings them along. */
const fromScreening = (language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(screening).map(([code, words]) => [code, words[language]]))

const catalogue = i18next.createInstance()
void catalogue.init({
  resources: {
    en: { translation: { ...fromScreening('en'), ...en } },
    fr: { translation: setAll({ ...fromScreening('fr'), ...fr }) },
  },
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  interpolation: { escapeValue: false },
})

/** Codes inside a sentence are said in words too: `{{verb, verb}}`, `{{country, country}}`, `{{at, moment}}`. */
const vocabularies = ['verb', 'part', 'state', 'basis', 'outcome', 'closing', 'identity', 'notice'] as const
for (const name of vocabularies) {
  catalogue.services.formatter?.add(name, (value: string, language = 'en') =>
    catalogue.t(`${name}.${value}`, { lng: language, defaultValue: value }),
  )
}
catalogue.services.formatter?.add('country', (value: string, language = 'en') =>
  countryInSentence(language as Language, value),
)
catalogue.services.formatter?.add('moment', (value: string, language = 'en') =>
  dateAndTime(language as Language, value),
)

/** Words for a key. What comes in through `params` stays text: it is never read as a key or as markup. */
export const translate = (language: Language, key: Key, params: Params = {}): string =>
  catalogue.t(key, { ...params, lng: language })

/** Words for a code that was stored or sent, which this version may not know: null then. */
export const wordsOf = (language: Language, code: string, params: Params = {}): string | null => {
  const options = { ...params, lng: language }
  if (!catalogue.exists(code, options)) return null
  const words: unknown = catalogue.t(code, { ...options, returnObjects: true })
  return typeof words === 'string' ? words : null
}
