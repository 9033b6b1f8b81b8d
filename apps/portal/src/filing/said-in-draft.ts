import { countryName, dateAsGiven, listOf } from '@tocsin/catalogue/when'
import type { ParticularsKind } from '@tocsin/domain/report/particulars'
import type { WordsInUse } from '../design/words.ts'
import type { Form } from './form.ts'
import { controlOf, listOfChoices, type Typed } from './particulars-of.ts'

type Words = Pick<WordsInUse, 'language' | 't' | 'word'>
type Said<V> = (value: V, words: Words, form: Form) => string

const asTyped = (text: string | null): string => text ?? ''
const yesNo: Said<boolean> = (on, { t }) => t(on ? 'filing.conflict.yes' : 'filing.conflict.no')
const day: Said<string> = (date, { language }) =>
  /^\d{4}-\d\d-\d\d$/.test(date) ? dateAsGiven(language, date, 'day') : date
const country: Said<string | null> = (code, { language }) => (code ? countryName(language, code) : '')
const countries: Said<string[]> = (codes, words, form) =>
  listOf(
    words.language,
    codes.map(code => country(code, words, form)),
  )
const chosenFrom =
  (list: string): Said<string> =>
  (code, { word }) =>
    word(list, code)
/** What she left undecided goes as it is proposed. */
const orProposed =
  <V>(said: Said<V>): Said<V | null> =>
  (value, words, form) =>
    value === null ? words.t('filing.conflict.proposed') : said(value, words, form)

const particular = (kind: ParticularsKind, name: string, value: Typed, words: Words, form: Form): string => {
  const { as } = controlOf(kind, name)
  const choice = chosenFrom(listOfChoices(name))
  if (typeof value === 'boolean') return yesNo(value, words, form)
  if (Array.isArray(value))
    return as === 'countries'
      ? countries(value, words, form)
      : listOf(
          words.language,
          value.map(one => choice(one, words, form)),
        )
  if (value.trim() === '') return ''
  if (as === 'country') return country(value, words, form)
  if (as === 'day') return day(value, words, form)
  return as === 'one' ? choice(value, words, form) : value
}

/** Those of another kind than the one that is chosen stay with the draft, and are said to be of that kind. */
const particulars: Said<Form['particulars']> = (all, words, form) =>
  (Object.entries(all) as [ParticularsKind, Record<string, Typed>][])
    .flatMap(([kind, typed]) =>
      Object.entries(typed).map(([name, value]) => {
        const said = particular(kind, name, value, words, form)
        const of = kind === form.kind ? '' : ` (${words.word('reportType', kind)})`
        return said === '' ? '' : `${words.word('particular', name)}${of}: ${said}`
      }),
    )
    .filter(line => line !== '')
    .join('\n')

const identity = ({ kind, value }: { kind: string; value: string }, { word }: Words): string =>
  `${word('identity', kind)}: ${value}`

const says: { [K in keyof Form]: Said<Form[K]> } = {
  kind: chosenFrom('reportType'),
  long: () => '',
  tried: () => '',
  pasted: () => '',
  url: asTyped,
  reference: asTyped,
  platform: asTyped,
  title: asTyped,
  text: asTyped,
  type: orProposed(chosenFrom('listingType')),
  price: asTyped,
  quantity: asTyped,
  substance: orProposed(asTyped),
  sellerLocated: country,
  shipsFrom: country,
  shipsTo: countries,
  particulars,
  seller: (all, words) =>
    all
      .filter(({ value }) => value !== '')
      .map(one => identity(one, words))
      .join('\n'),
  marked: (spans, words, form) =>
    spans
      .map(({ field, kind, start, end }) => identity({ kind, value: form[field].slice(start, end) }, words))
      .join('\n'),
  released: (passages, words) =>
    passages
      .map(passage => {
        const [kind = '', ...value] = passage.split(':')
        return identity({ kind, value: value.join(':') }, words)
      })
      .join('\n'),
  indicators: (decided, { t, word }) =>
    Object.entries(decided)
      .map(([code, on]) => {
        const what = word('indicator', `${code}.short`)
        return on ? what : t('filing.conflict.not', { what })
      })
      .join('\n'),
  reason: asTyped,
  audience: (audience, { t }) => t(`filing.audience.${audience}`),
  countries: orProposed(countries),
  label: (label, { t }) => label ?? t('filing.audience.labelDefault'),
  mayOpen: orProposed(countries),
  mayOpenBasis: asTyped,
  context: chosenFrom('context'),
  scale: chosenFrom('scale'),
  minorInvolved: yesNo,
  urgency: chosenFrom('urgency'),
  basis: chosenFrom('basis'),
  evidence: (files, { t }) =>
    files
      .map(({ name, showsNobody }) => (showsNobody ? `${name} (${t('filing.evidence.showsNobody')})` : name))
      .join('\n'),
  captureUnavailable: asTyped,
  notice: (state, { t }) => t(`sellerNotice.${state}`),
  noticeUntil: day,
  noticeOrder: asTyped,
  goodFaith: yesNo,
}

/** What stands in a field of a draft, as a person reads it: never a code. Nothing where it is empty. */
export const saidInDraft = <K extends keyof Form>(name: K, form: Form, words: Words): string =>
  says[name](form[name], words, form)
