import type { FoundIndicator } from '../listing.ts'
import { persons } from './function-words.ts'
import { bitOf, languages } from './languages.ts'
import { isProse } from './prose.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** What share of a report's words tell of the past, at least. */
const pastShareMin = 0.04

/**
 * How much shows that a text reports: different words of reporting, sentences without `I` and `you`, verbs of the
 * past. Words of offering count against it, except in sentences in which nobody speaks for himself.
 */
export function reporting(text: string, indicators: FoundIndicator[], offers: number): number {
  const told = wordingsOf(indicators, isTold)
  if (told > 2 + offers || !isProse(text)) return told - offers
  const vocabulary = vocabularyOf(text)
  const past = isPast(vocabulary) ? 1 : 0
  if (namesNobody(vocabulary)) return told + 1 + past
  // Whoever speaks for himself, and covertly more often than as a reporter would, sells.
  const covert = wordingsOf(indicators, isCovert)
  return told + past - offers - (covert > told ? covert - told : 0)
}

function wordingsOf(indicators: FoundIndicator[], wanted: Set<string>): number {
  return new Set(indicators.flatMap(({ code, text }) => (wanted.has(code) ? [text.toLowerCase()] : []))).size
}

const isPast = ({ words, pastVerbs }: Vocabulary) => pastVerbs > 1 && pastVerbs >= words * pastShareMin

const isCovert = new Set(['P02', 'P10', 'L01', 'L02', 'L03', 'L10', 'M01', 'M02', 'M04', 'V04', 'V09'])
const isTold = new Set(['X03', 'X04'])

/** Sentences in which neither seller nor buyer appears, in a language that would name them. */
export const isImpersonal = (text: string): boolean => namesNobody(vocabularyOf(text))

/** The languages whose words for persons are known. */
const withPersons = languages
  .filter(language => persons[language])
  .reduce((bits, language) => bits | bitOf(language), 0)

const namesNobody = (vocabulary: Vocabulary) =>
  knowsPersons(vocabulary) && (vocabulary.languages & vocabulary.addressed) === 0

const knowsPersons = ({ languages }: Vocabulary) => (languages & ~withPersons) === 0

/** Shorter texts may be an offer in a sentence or two. */
const taleLengthMin = 150

/** Sentences enough to tell something, in a language in which words of offering would be known. */
export function isTale(text: string): boolean {
  return text.length > taleLengthMin && knowsPersons(vocabularyOf(text)) && isProse(text)
}
