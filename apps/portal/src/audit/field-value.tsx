import { countryName, listOf, numberOf } from '@tocsin/catalogue/when'
import type { Sentence } from '@tocsin/domain/sentence'
import { useWords } from '../design/words.ts'
import { useDirectory, useSay } from '../frame/directory.ts'
import { utcMoment } from './utc.ts'

/** Closed lists by the field that holds them. */
const lists: Record<string, string> = {
  outcome: 'outcome',
  basis: 'basis',
  part: 'part',
  urgency: 'urgency',
  code: 'feedback',
  feedback: 'audit.feedback',
  origin: 'audit.origin',
}

const shortMax = 160

const isSentence = (value: object): value is Sentence => 'code' in value && 'params' in value
const isInstant = (value: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value)

type Props = { name: string; value: unknown; short?: boolean }

/** A value as the ledger holds it, in words where it is a code, and never as markup or a link. */
export const FieldValue = ({ name, value, short = false }: Props) => {
  const { t, word, language } = useWords()
  const say = useSay()
  const directory = useDirectory()

  const worded = (value: unknown): string => {
    if (value === null || value === undefined) return t('audit.nothing')
    if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no')
    if (typeof value === 'number') return numberOf(language, value)
    if (Array.isArray(value))
      return value.length === 0 ? t('audit.nothing') : listOf(language, value.map(worded))
    if (typeof value === 'object') {
      if (isSentence(value)) return say(value)
      if ('country' in value && 'because' in value) return countryName(language, String(value.country))
      if ('organisation' in value) return worded(value.organisation)
      if ('countries' in value) return worded(value.countries)
      if ('sha256' in value) return `SHA-256 ${String(value.sha256).slice(0, 12)}…`
      if ('kind' in value) return word('audit.kind', String(value.kind))
      return JSON.stringify(value)
    }
    const text = String(value)
    const organisation = directory.get(text)
    if (organisation) return organisation.name
    if (isInstant(text)) return utcMoment(language, text)
    if (/^[A-Z]{2}$/.test(text)) return countryName(language, text)
    if (name === 'type')
      return word('question', text) === text ? word('incidentType', text) : word('question', text)
    if (name === 'reason') return word('closing', text)
    if (name === 'outcome' && word('outcome', text) === text) return word('answer', text)
    const list = lists[name]
    return list ? word(list, text) : text
  }
  const words = worded(value)
  return (
    <bdi className="break-words whitespace-pre-wrap">
      {short && words.length > shortMax ? `${words.slice(0, shortMax)}…` : words}
    </bdi>
  )
}
