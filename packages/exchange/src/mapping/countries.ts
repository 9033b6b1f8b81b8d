import { folded } from './folded.ts'

const languages = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl'] as const
const shapes = /^[A-Z]{2}$/
/** Codes of ISO 3166 that are groups or reserved: no filing may name them. */
const noCountry = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])
const alsoCalled: Record<string, string> = {
  uk: 'GB',
  usa: 'US',
  'u s a': 'US',
  'great britain': 'GB',
  england: 'GB',
  uae: 'AE',
  holland: 'NL',
  'czech republic': 'CZ',
  'mainland china': 'CN',
  'pr china': 'CN',
  'p r china': 'CN',
  'south korea': 'KR',
  burma: 'MM',
}

/** Codes that were withdrawn stand for their successors, and share their names. */
const current = (code: string): boolean =>
  !noCountry.has(code) && new Intl.Locale(`und-${code}`).region === code

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

let known: Map<string, string> | null = null

/** What countries are called in eight languages, as this machine's own tables have it; made when first asked. */
const names = (): Map<string, string> => {
  if (known) return known
  known = new Map(Object.entries(alsoCalled))
  const codes = letters.flatMap(a => letters.map(b => a + b)).filter(current)
  for (const language of languages) {
    const say = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const code of codes) {
      const name = say.of(code)
      if (name && !known.has(folded(name))) known.set(folded(name), code)
    }
  }
  return known
}

/** A file says the same few countries again and again. */
const told = new Map<string, string | null>()
const toldMax = 2_000

/** The code of a country that is written as a code or a name; null where it is neither. */
export const countryOf = (written: string): string | null => {
  const before = told.get(written)
  if (before !== undefined) return before
  const code = lookedUp(written)
  if (told.size < toldMax) told.set(written, code)
  return code
}

const lookedUp = (written: string): string | null => {
  const said = names().get(folded(written))
  if (said) return said
  const upper = written.trim().toUpperCase()
  if (!shapes.test(upper) || !current(upper)) return null
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(upper) ? upper : null
}
