import type { FoundIndicator } from '../screen.ts'
import { likelyLanguages } from './language.ts'
import { isProse } from './prose.ts'

/** Words by which whoever sells speaks of himself and of the buyer, in languages that seldom leave them out. */
const persons: Record<string, Set<string>> = {
  en: wordsOf('i me my mine we us our ours you your yours'),
  fr: wordsOf('je j me m moi mon ma mes nous notre nos on tu te toi ton ta tes vous votre vos'),
  de: wordsOf('ich mir mich mein meine wir uns unser unsere du dir dich dein deine ihr euch euer'),
  nl: wordsOf('ik mij me mijn wij we ons onze jij je jou jouw u uw jullie'),
}

function wordsOf(written: string): Set<string> {
  return new Set(written.split(' '))
}

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
  const told = wordingsOf(indicators, isTold)
  if (told > 2 + offers || !isProse(text)) return told - offers
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (isImpersonal(text, words)) return told + 1 + (isPast(text, words) ? 1 : 0)
  // Whoever speaks for himself, and covertly more often than as a reporter would, sells.
  const covert = wordingsOf(indicators, isCovert)
  return told + (isPast(text, words) ? 1 : 0) - offers - (covert > told ? covert - told : 0)
}

function wordingsOf(indicators: FoundIndicator[], wanted: Set<string>): number {
  return new Set(indicators.flatMap(({ code, text }) => (wanted.has(code) ? [text.toLowerCase()] : []))).size
}

function isPast(text: string, words: string[]): boolean {
  const verbs = (text.match(past) ?? []).length
  return verbs > 1 && verbs >= words.length * pastShareMin
}

const isCovert = new Set(['P02', 'P10', 'L01', 'L02', 'L03', 'L10', 'M01', 'M02', 'M04', 'V04', 'V09'])
const isTold = new Set(['X03', 'X04'])

/** Sentences in which neither seller nor buyer appears, in a language that would name them. */
export function isImpersonal(text: string, words = text.toLowerCase().match(/\p{L}+/gu) ?? []): boolean {
  return [...likelyLanguages(text)].every(
    language => persons[language] && !words.some(word => persons[language]!.has(word)),
  )
}

/** Shorter texts may be an offer in a sentence or two. */
const taleLengthMin = 150

/** Sentences enough to tell something, in a language in which words of offering would be known. */
export function isTale(text: string): boolean {
  const knowsPersons = [...likelyLanguages(text)].every(language => persons[language])
  return text.length > taleLengthMin && knowsPersons && isProse(text)
}
