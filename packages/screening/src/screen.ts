import type { CompiledEdition } from './compile.ts'
import { deriveIndicators } from './context/derived.ts'
import { type IndicatorCode, speaksAgainst } from './context/indicators.ts'
import { likelyLanguages } from './context/language.ts'
import type { Term } from './edition.ts'
import { grade } from './grade/grade.ts'
import { ambiguousConfidenceMax, indicatorWeights } from './grade/weights.ts'
import type { Disguise } from './match/disguise.ts'
import { type Found, type FoundPhrase, find } from './match/find.ts'
import type { Sentence } from './sentences.ts'
import { newReading, read } from './text/reading.ts'

export type Listing = { title: string; description?: string; category?: string }
export type Field = 'title' | 'description'
export type Grade = 'clear' | 'review' | 'urgent'

/** `start` and `end` are UTF-16 offsets into the very string given: `text === string.slice(start, end)`. */
export type Hit = {
  substanceId: string
  term: string
  kind: Term['kind']
  language: string
  field: Field
  start: number
  end: number
  text: string
  /** The path from the raw span to the term, in reading order; empty where the term stands as listed. */
  disguises: Disguise[]
  /** The convention's schedules, or the watchlist's category where none lists the substance. */
  list: string
  edition: string
  /** How surely the span is this term, 0 to 1. It says nothing about how much the listing matters. */
  confidence: number
}

export type FoundIndicator = {
  code: IndicatorCode
  /** Speaks against suspicion. */
  against: boolean
  field: Field
  start: number
  end: number
  text: string
  weight: number
}

export type Screening = {
  grade: Grade
  /** Calibrated: of the listings that score s, about a share s deserve a look. */
  score: number
  hits: Hit[]
  indicators: FoundIndicator[]
  summary: Sentence
}

/** One reading is reused for every text: screening allocates only for what it finds. */
const reading = newReading()

/** Pure: the answer depends on the edition and the listing alone. */
export function screen(compiled: CompiledEdition, listing: Listing): Screening {
  const named: Hit[] = []
  const indicators: FoundIndicator[] = []
  let languages: Set<string> | undefined
  for (const field of ['title', 'description'] as const) {
    const text = listing[field] ?? ''
    if (text === '') continue
    read(text, reading)
    const found = find(compiled, reading)
    for (const match of longest(found.terms)) named.push(toHit(compiled, match, field, text))
    const spoken = found.phrases.filter(({ phrase }) => {
      if (!phrase.isShort) return true
      languages ??= likelyLanguages(`${listing.title}\n${listing.description ?? ''}`)
      return languages.has(phrase.language)
    })
    for (const { phrase, start, end } of longestWordings(spoken)) {
      indicators.push(toIndicator(phrase.code, field, start, end, text))
    }
  }
  for (const { code, hit } of deriveIndicators(named, compiled.substances)) {
    if (hit.confidence > ambiguousConfidenceMax)
      indicators.push({ ...toIndicator(code, hit.field, hit.start, hit.end, ''), text: hit.text })
  }
  return grade(compiled, listing, named, indicators)
}

/** Where one reading lies within another, the longer name is the one that was written. */
function longest(found: Found[]): Found[] {
  const byStart = found.toSorted(
    (a, b) =>
      a.start - b.start ||
      b.end - a.end ||
      b.confidence - a.confidence ||
      remoteness(a.term) - remoteness(b.term),
  )
  const kept: Found[] = []
  for (const match of byStart) {
    const covered = kept.some(
      other =>
        other.start <= match.start &&
        match.end <= other.end &&
        (other.end - other.start > match.end - match.start ||
          other.term.substanceId === match.term.substanceId),
    )
    if (!covered) kept.push(match)
  }
  return kept
}

/** The same words may be a phrase of two languages, or a stem of a longer phrase: one wording counts once. */
function longestWordings(found: FoundPhrase[]): FoundPhrase[] {
  return found.filter(
    (phrase, index) =>
      !found.some(
        (other, otherIndex) =>
          other.phrase.code === phrase.phrase.code &&
          other.start <= phrase.start &&
          phrase.end <= other.end &&
          (other.end - other.start > phrase.end - phrase.start || otherIndex < index),
      ),
  )
}

function toIndicator(
  code: IndicatorCode,
  field: Field,
  start: number,
  end: number,
  text: string,
): FoundIndicator {
  const weight = indicatorWeights[code]
  return { code, against: speaksAgainst(code), field, start, end, text: text.slice(start, end), weight }
}

/** Of equal readings, the listed name in its own language is the one to show. */
const remoteness = (term: Term) =>
  (term.kind === 'name' ? 0 : 2) + (term.language === 'en' || term.language === 'und' ? 0 : 1)

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
    disguises: match.disguises,
    list: substance.control.filter(schedule => schedule !== 'none').join(';') || substance.category,
    edition: compiled.name,
    confidence: match.confidence,
  }
}
