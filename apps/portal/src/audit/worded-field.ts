import { countryName, listOf, numberOf } from '@tocsin/catalogue/when'
import { particulars as shapeOfParticulars } from '@tocsin/domain/report/particulars'
import type { Sentence } from '@tocsin/domain/sentence'
import { useWords } from '../design/words.ts'
import { useDirectory, useSay } from '../frame/directory.ts'
import { useParticulars } from '../listing/use-particulars.ts'
import { utcMoment } from './utc.ts'

/** The closed list of a field's codes; where a name serves several lists, the first that knows the code. */
const lists: Record<string, readonly string[]> = {
  outcome: ['outcome', 'answer'],
  reason: ['closing'],
  type: ['question', 'incidentType', 'listingType', 'reportType'],
  basis: ['basis'],
  part: ['part'],
  urgency: ['urgency'],
  scale: ['scale'],
  code: ['feedback'],
  feedback: ['audit.feedback'],
  origin: ['audit.origin'],
  kind: ['identity', 'nexus', 'audit.kind'],
}
const isSentence = (value: object): value is Sentence => 'code' in value && 'params' in value
const isInstant = (value: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value)

/** Says a field's value in words. What has no word of its own is said as it stands. */
export const useWordedField = (): ((name: string, value: unknown) => string) => {
  const { t, word, language } = useWords()
  const say = useSay()
  const directory = useDirectory()
  const particulars = useParticulars()

  const ofText = (name: string, text: string): string => {
    const organisation = directory.get(text)
    if (organisation) return organisation.name
    if (isInstant(text)) return utcMoment(language, text)
    if (/^[A-Z]{2}$/.test(text)) return countryName(language, text)
    const list = lists[name]?.find(list => word(list, text) !== text)
    return list ? word(list, text) : text
  }
  const ofObject = (value: object): string => {
    if (isSentence(value)) return say(value)
    if ('country' in value && 'kind' in value)
      return `${ofText('kind', String(value.kind))} ${ofText('country', String(value.country))}`
    if ('country' in value) return ofText('country', String(value.country))
    if ('organisation' in value) return worded('organisation', value.organisation)
    if ('countries' in value) return worded('countries', value.countries)
    if ('sha256' in value) return `SHA-256 ${String(value.sha256).slice(0, 12)}…`
    if ('retainUntil' in value && 'kind' in value) return ofText('kind', String(value.kind))
    if ('substances' in value && Array.isArray(value.substances))
      return worded(
        'substances',
        value.substances.map(substance => substance?.name),
      )
    return Object.entries(value)
      .filter(([, part]) => part !== null)
      .map(([name, part]) => `${t('audit.named', { name: word('audit.field', name) })} ${worded(name, part)}`)
      .join(' · ')
  }
  const worded = (name: string, value: unknown): string => {
    const special = name === 'particulars' ? shapeOfParticulars.safeParse(value).data : undefined
    if (special)
      return particulars(special)
        .map(([field, said]) => `${t('audit.named', { name: field })} ${said}`)
        .join(' · ')
    if (value === null || value === undefined || value === '') return t('audit.nothing')
    if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no')
    if (typeof value === 'number') return numberOf(language, value)
    if (Array.isArray(value))
      return value.length === 0
        ? t('audit.nothing')
        : listOf(
            language,
            value.map(item => worded(name, item)),
          )
    return typeof value === 'object' ? ofObject(value) : ofText(name, String(value))
  }
  return worded
}
