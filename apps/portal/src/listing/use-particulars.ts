import { countryName, listOf, numberOf } from '@tocsin/catalogue/when'
import { type Particulars, particularFields } from '@tocsin/domain/report/particulars'
import { useWords } from '../design/words.ts'

const lists: Record<string, string> = { unusual: 'unusual', mode: 'transport', method: 'paymentMethod' }
const countries: ReadonlySet<string> = new Set(['transit', 'beneficiaryCountry', 'registrarCountry'])
const days: ReadonlySet<string> = new Set(['orderedAt', 'madeAt', 'since', 'registeredAt'])

/** What one kind of report has to say, in words and in order; what was left out is not there. */
export const useParticulars = (): ((particulars: Particulars | null) => [name: string, value: string][]) => {
  const { t, word, language } = useWords()
  const dayOf = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  const said = (name: string, value: unknown): string => {
    if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no')
    if (typeof value === 'number') return numberOf(language, value)
    if (Array.isArray(value))
      return listOf(
        language,
        value.map(one => said(name, one)),
      )
    const text = String(value)
    if (lists[name]) return word(lists[name], text)
    if (countries.has(name)) return countryName(language, text)
    if (days.has(name)) return dayOf.format(new Date(text))
    return name === 'name' || name === 'nameservers' ? text.replaceAll('.', '[.]') : text
  }
  return particulars => {
    if (!particulars) return []
    const values = particulars as Record<string, unknown>
    return particularFields(particulars.kind)
      .filter(name => values[name] !== undefined)
      .map(name => [word('particular', name), said(name, values[name])] as [string, string])
      .filter(([, value]) => value !== '')
  }
}
