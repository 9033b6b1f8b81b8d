import type { FoundIndicator } from '../screen.ts'
import { likelyLanguages } from './language.ts'
import { isProse } from './prose.ts'

/** Words by which whoever sells speaks of himself and of the buyer: reports have few. */
const persons = new Set(
  (
    'i me my mine we us our ours you your yours im dm je j me moi mon ma mes nous notre nos on tu te toi ton ta tes vous votre vos ' +
    'ich mir mich mein meine wir uns unser unsere du dir dich dein deine ihr euch euer ' +
    'ik mij me mijn wij we ons onze jij je jou jouw u uw jullie'
  ).split(' '),
)
/** Languages that seldom leave the pronoun out. */
const withPronouns = new Set(['en', 'fr', 'de', 'nl'])
/** What is told is over: the past of English and French verbs. */
const past =
  /(?<!\p{L})(?:was|were|had|been|said|found|told|saw|sent|took|fell|rose|began|became|came|went|led|left|held|kept|wrote|spoke|brought|heard|\p{L}{3,}ed|été|étaient|était|avait|avaient|a|ont|fut|furent)(?!\p{L})/giu

/** What share of a report's words tell of the past, at least. */
const pastShareMin = 0.04

/**
 * How much shows that a text reports: different words of reporting, sentences without `I` and `you`, verbs of the
 * past. Words of offering count against it, except in sentences in which nobody speaks for himself.
 */
export function reporting(text: string, indicators: FoundIndicator[], offers: number): number {
  const told = new Set(indicators.flatMap(({ code, text }) => (isTold.has(code) ? [text.toLowerCase()] : [])))
  if (told.size > 2 + offers || !isProse(text)) return told.size - offers
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const isPast = (text.match(past) ?? []).length >= words.length * pastShareMin
  const shown = told.size + (isPast ? 1 : 0)
  return isImpersonal(text, words) ? shown + 1 : shown - offers
}

const isTold = new Set(['X03', 'X04'])

/** Sentences in which neither seller nor buyer appears, in a language that would name them. */
export function isImpersonal(text: string, words = text.toLowerCase().match(/\p{L}+/gu) ?? []): boolean {
  return (
    !words.some(word => persons.has(word)) &&
    [...likelyLanguages(text)].every(language => withPronouns.has(language))
  )
}
