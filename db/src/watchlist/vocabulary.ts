/** The words that lines may use. A new language, jurisdiction or instrument is a change here, seen in review. */
export const categories = ['precursor', 'synthetic_opioid', 'nps', 'controlled_drug', 'equipment'] as const

export const kinds = [
  'name',
  'synonym',
  'iupac',
  'cas',
  'abbreviation',
  'street',
  'brand',
  'misspelling',
  'emoji',
  'formula',
  'ec',
  'un',
] as const

/**
 * How a term may be read: `case` only in its own letter case, as a code is; `part` also with more letters behind it, as
 * in the compounds of German and Dutch.
 */
export const termOptions = ['case', 'part'] as const

/** ISO 639-1; `und` belongs to no language (numbers, formulae, emoji). */
export const languages = [
  'ar',
  'cs',
  'de',
  'en',
  'es',
  'et',
  'fa',
  'fr',
  'hi',
  'it',
  'ja',
  'la',
  'lv',
  'nl',
  'pl',
  'pt',
  'ru',
  'so',
  'th',
  'tr',
  'und',
  'vi',
  'zh',
] as const

export const conventionSchedules = [
  '1961-I',
  '1961-II',
  '1961-III',
  '1961-IV',
  '1971-I',
  '1971-II',
  '1971-III',
  '1971-IV',
  '1988-I',
  '1988-II',
] as const

/** Which instruments may place a substance under control, by jurisdiction. EU acts are named one by one. */
const instruments: Record<string, RegExp> = {
  UN: /^(1961|1971|1988) Convention$/,
  EU: /^(Regulation \(EC\) (273\/2004|111\/2005)|Council Decision \d{4}\/\d+\/(JHA|EU)|Council Implementing Decision \(EU\) \d{4}\/\d+|Commission Delegated Directive \(EU\) \d{4}\/\d+)$/,
  US: /^Controlled Substances Act( \(permanent rule\))?$/,
  GB: /^Misuse of Drugs Act 1971$/,
  DE: /^NpSG$/,
  CN: /^NPS and controlled-drug catalogue announcements$/,
}

export const jurisdictions = Object.keys(instruments)

export function isInstrumentOf(jurisdiction: string, instrument: string): boolean {
  return instruments[jurisdiction]?.test(instrument) ?? false
}
