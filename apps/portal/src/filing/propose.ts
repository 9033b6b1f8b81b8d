import type { Organisation } from '@tocsin/domain/organisation'
import { type IndicatorCode, indicatorCodes } from '@tocsin/domain/report/indicators'
import { nexusOf as nexusIn } from '@tocsin/domain/report/nexus'
import type { Recognition } from '@tocsin/domain/report/recognition'
import type { ListingType, Nexus, ReportType } from '@tocsin/domain/report/vocabulary'
import { isSlang } from '../listing/surest-first.ts'
import type { Form } from './form.ts'
import { particularsOf } from './particulars-of.ts'

/** Where countries come into it, strongest first; the platform's own country joins on the server. */
export const nexusOf = (form: Form): Nexus[] => nexusIn(form, particularsOf(form))

const once = <T>(items: readonly T[]): T[] => [...new Set(items)]

/** The countries concerned: as she chose, else by nexus and the platform's own. */
export const countriesOf = (form: Form, reporter: Organisation): string[] =>
  form.countries ??
  once([...nexusOf(form).map(({ country }) => country), ...(reporter.country ? [reporter.country] : [])])

/** Who may open the identities: as she chose, else where the seller or the goods are, and the platform's own country. */
export const mayOpenOf = (form: Form, reporter: Organisation): string[] => {
  if (form.mayOpen) return form.mayOpen
  const near = nexusOf(form).filter(({ kind }) => kind !== 'ships_to')
  const proposed = once([
    ...near.map(({ country }) => country),
    ...(reporter.country ? [reporter.country] : []),
  ])
  if (form.audience === 'my_country') return proposed.filter(country => country === reporter.country)
  const inside = countriesOf(form, reporter)
  return form.audience === 'all_governments' ? proposed : proposed.filter(country => inside.includes(country))
}

const typeOfKind: Partial<Record<ReportType, ListingType>> = {
  listing: 'offer_to_sell',
  request_to_buy: 'request_to_buy',
  equipment: 'equipment_offer',
}

/** What is offered: as she chose, else as the kind has it. */
export const typeOf = ({ kind, type }: Form): ListingType => type ?? typeOfKind[kind] ?? 'unclear'

const isCode = (code: string): code is IndicatorCode => indicatorCodes.some(known => known === code)

export const foundIndicators = (recognition: Recognition | null): IndicatorCode[] =>
  once((recognition?.indicators ?? []).map(({ code }) => code).filter(isCode))

/** What is ticked: her decisions, and what was found where she made none. */
export const indicatorsOf = (form: Form, recognition: Recognition | null): IndicatorCode[] => {
  const found = new Set(foundIndicators(recognition))
  return indicatorCodes.filter(code => form.indicators[code] ?? found.has(code))
}

/** The names as they stand in the text, each once, until she writes her own; slang only where there is nothing else. */
export const substanceOf = (form: Form, recognition: Recognition | null): string => {
  if (form.substance !== null) return form.substance
  const hits = recognition?.hits ?? []
  const named = hits.filter(hit => !isSlang(hit))
  return once((named.length > 0 ? named : hits).map(({ text }) => text.trim()))
    .join(', ')
    .slice(0, 500)
}

/** What is read for recognition: where nothing was put up in words, the name of the goods. */
export const toRead = ({ title, text, substance }: Form): { title: string; text: string } => ({
  title: `${title}${text}`.trim() === '' ? (substance ?? '').slice(0, 500) : title,
  text,
})
