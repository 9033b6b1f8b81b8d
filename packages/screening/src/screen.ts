import type { CompiledEdition } from './compiled.ts'
import { couldCompose } from './context/could-compose.ts'
import { deriveIndicators } from './context/derived.ts'
import { type IndicatorCode, speaksAgainst } from './context/indicators.ts'
import type { Phrase } from './context/phrases.ts'
import { hasQuantity } from './context/quantity.ts'
import { Spans } from './context/spans.ts'
import { isInItsLanguage, spokenIn } from './context/spoken.ts'
import { couldMatter, couldMatterWith, type Sight, speaksForItself } from './grade/could-matter.ts'
import { type Context, grade, mayMatter, nothingMatters } from './grade/grade.ts'
import { pointsOf } from './grade/score.ts'
import { isCertain } from './grade/support.ts'
import { indicatorWeights, reviewFrom } from './grade/weights.ts'
import type { Field, FoundIndicator, Hit, Listing, Screening } from './listing.ts'
import { findContext, findStrong, findWeak, noteContext } from './match/find.ts'
import type { Found, FoundInText } from './match/found.ts'
import { longest } from './match/longest.ts'
import { newReading, read } from './text/reading.ts'
import { type Weigh, weighWording } from './wording/wording.ts'

/** One reading for each field is reused from listing to listing: screening allocates only for what it finds. */
const readings = { title: newReading(), description: newReading() }
const fields = ['title', 'description'] as const

/**
 * Pure: the answer depends on the edition, the listing and the threshold alone. `threshold` is the score below which
 * a listing is clear; `thresholdFor` finds the one that keeps to an organisation's review budget.
 */
export function screen(compiled: CompiledEdition, listing: Listing, threshold?: number): Screening {
  const from = threshold === undefined ? reviewFrom : pointsOf(threshold)
  return screenWith(compiled, listing, from, weighWording)
}

/** The same with another way to weigh the words, as learning has one. */
export function screenWith(
  compiled: CompiledEdition,
  listing: Listing,
  from: number,
  weigh: Weigh,
): Screening {
  const found = findInBoth(compiled, listing)
  if (isNothing(found)) return nothingMatters([])
  const terms = [...found.title.terms, ...found.description.terms]
  const said = [...found.title.phrases, ...found.description.phrases]
  if (!couldMatter(compiled.needs, terms, said, from)) return nothingMatters([])
  const noted = noteInBoth(compiled, listing)
  if (!speaksForItself(compiled.needs, terms) && !mayBeSaid(compiled, listing, found, noted, from))
    return nothingMatters([])
  return workOut(compiled, listing, found, noted, from, weigh)
}

/** Whether ambiguous words and what is said of them could come to anything with all that the words around them may say. */
function mayBeSaid(
  compiled: CompiledEdition,
  listing: Listing,
  found: FoundInBoth,
  noted: NotedInBoth,
  from: number,
): boolean {
  const whole = wholeOf(listing)
  const sight: Sight = { named: [], said: [], independent: [], hasQuantity: hasQuantity(whole) }
  for (const { terms, phrases } of [found.title, found.description]) {
    for (const term of terms) sight.named.push(term)
    const names = new Spans(terms)
    for (const phrase of phrases) {
      if (!isInItsLanguage(phrase, whole)) continue
      sight.said.push(phrase)
      const isNamed = names.some(phrase.start, phrase.end, () => true)
      if (!isNamed) sight.independent.push(phrase)
    }
  }
  const said = couldCompose([noted.title, noted.description])
  return couldMatterWith(said, compiled.needs, sight, from)
}

const wholeOf = ({ title, description }: Listing) => `${title}\n${description ?? ''}`

type FoundInBoth = Record<Field, FoundInText>
type NotedInBoth = Record<Field, number[]>

/** Reads the listing, and tells what it names and says: nothing where it holds no more than words that mean nothing alone. */
export function findInBoth(compiled: CompiledEdition, listing: Listing): FoundInBoth {
  const found = {
    title: findIn(compiled, listing, 'title'),
    description: findIn(compiled, listing, 'description'),
  }
  if (isNothing(found)) return found
  for (const field of fields) findWeak(compiled, readings[field], found[field])
  return found
}

/** What stands around it, noted once: to be judged by what it could say, and to be read where that is enough. */
export function noteInBoth(compiled: CompiledEdition, { title, description }: Listing): NotedInBoth {
  return {
    title: title ? noteContext(compiled, readings.title) : [],
    description: description ? noteContext(compiled, readings.description) : [],
  }
}

const isNothing = ({ title, description }: FoundInBoth) =>
  title.terms.length + title.phrases.length + description.terms.length + description.phrases.length === 0

/** The grade of the listing read last, and the reasons for it. */
export function workOut(
  compiled: CompiledEdition,
  listing: Listing,
  found: FoundInBoth,
  noted: NotedInBoth,
  from: number,
  weigh = weighWording,
): Screening {
  const { title, description } = found
  const named = namedIn(compiled, listing, 'title', title.terms)
  if (description.terms.length > 0)
    for (const hit of namedIn(compiled, listing, 'description', description.terms)) named.push(hit)
  const said: Phrase[] = []
  for (const { phrase } of title.phrases) said.push(phrase)
  for (const { phrase } of description.phrases) said.push(phrase)
  if (!mayMatter(named, said, from)) return nothingMatters(named)
  const context = readContext(compiled, listing, found, noted, named)
  const texts = fields.filter(field => listing[field]).map(field => ({ field, reading: readings[field] }))
  const wording = weigh(compiled, { whole: context.text, texts, named })
  return grade(compiled, named, { ...context, wording }, from)
}

const nothing: FoundInText = { terms: [], phrases: [], weak: [] }

function findIn(compiled: CompiledEdition, listing: Listing, field: Field) {
  const text = listing[field]
  if (!text) return nothing
  read(text, readings[field])
  return findStrong(compiled, readings[field])
}

function namedIn(compiled: CompiledEdition, listing: Listing, field: Field, terms: Found[]): Hit[] {
  if (terms.length === 0) return []
  return longest(terms, compiled).map(match => toHit(compiled, match, field, listing[field]!))
}

/** What surrounds the names: indicators for and against, and whether anything is offered at all. */
function readContext(
  compiled: CompiledEdition,
  listing: Listing,
  found: FoundInBoth,
  noted: NotedInBoth,
  named: Hit[],
): Context {
  const whole = wholeOf(listing)
  const context: Context = { text: whole, indicators: [], offers: 0 }
  for (const field of fields) {
    const text = listing[field]
    if (!text) continue
    const said = findContext(compiled, readings[field], noted[field], found[field].phrases)
    for (const { cue, start, end } of spokenIn(text, said, whole)) {
      if (cue === 'offer') context.offers++
      else context.indicators.push(toIndicator(cue, field, start, end, text.slice(start, end)))
    }
  }
  for (const { code, hit } of deriveIndicators(named, compiled.substances)) {
    if (isCertain(hit)) {
      context.indicators.push(toIndicator(code, hit.field, hit.start, hit.end, hit.text))
    }
  }
  return context
}

function toIndicator(
  code: IndicatorCode,
  field: Field,
  start: number,
  end: number,
  text: string,
): FoundIndicator {
  return { code, against: speaksAgainst(code), field, start, end, text, weight: indicatorWeights[code] }
}

function toHit(compiled: CompiledEdition, match: Found, field: Field, text: string): Hit {
  const substance = compiled.substances.get(match.term.substanceId)!
  return {
    substanceId: substance.id,
    term: match.term.term,
    kind: match.term.kind,
    language: match.term.language,
    field,
    start: match.start,
    end: match.end,
    text: text.slice(match.start, match.end),
    disguises: match.reveal(),
    list: substance.control.filter(schedule => schedule !== 'none').join(';') || substance.category,
    edition: compiled.name,
    confidence: match.confidence,
  }
}
