import { countries } from '../../design/countries.ts'
import { plain } from './labels.ts'

const languages = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'zh', 'ar', 'tr', 'cs', 'ro', 'uk']

/** What pages say and no list of names has. */
const also: Record<string, string> = {
  uk: 'GB',
  'u.k.': 'GB',
  england: 'GB',
  'great britain': 'GB',
  usa: 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  'mainland china': 'CN',
  'china (mainland)': 'CN',
  prc: 'CN',
  holland: 'NL',
  'the netherlands': 'NL',
  niederlande: 'NL',
  'czech republic': 'CZ',
  'south korea': 'KR',
  'hong kong': 'HK',
  россия: 'RU',
  国内: 'CN',
}

let known: Map<string, string> | null = null

/** Every country by its name in each language. Made when first asked: pasting is rare. */
const names = (): Map<string, string> => {
  if (known) return known
  known = new Map(Object.entries(also))
  for (const language of languages) {
    const nameOf = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const { code } of countries('en')) {
      const name = plain(nameOf.of(code) ?? '')
      // Three letters name a country less often than something else ("Oman" is the shortest in Latin letters).
      if (name.length > 3 || /[^\p{Script=Latin}]/u.test(name)) known.set(name, known.get(name) ?? code)
    }
  }
  return known
}

/** The countries that a short text names, in order, each once. */
export const countriesNamed = (value: string): string[] => {
  const text = plain(value.slice(0, 400))
  const code = /^\s*([A-Z]{2})\s*$/.exec(value)?.[1]
  if (code && countries('en').some(country => country.code === code)) return [code]
  const found: { at: number; length: number; code: string }[] = []
  for (const [name, country] of names()) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const spaced = /\p{Script=Han}/u.test(name)
      const before = text.slice(0, at).at(-1) ?? ' '
      const after = text.slice(at + name.length)[0] ?? ' '
      if (spaced || !(/\p{L}/u.test(before) || /\p{L}/u.test(after)))
        found.push({ at, length: name.length, code: country })
    }
  }
  found.sort((a, b) => a.at - b.at || b.length - a.length)
  const kept: string[] = []
  let end = 0
  for (const { at, length, code } of found) {
    if (at < end) continue
    end = at + length
    if (!kept.includes(code)) kept.push(code)
  }
  return kept
}
