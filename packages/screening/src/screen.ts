import type { CompiledEdition } from './compile.ts'
import { deriveIndicators } from './context/derived.ts'
import { type IndicatorCode, speaksAgainst } from './context/indicators.ts'
import { spokenIn } from './context/spoken.ts'
import type { Term } from './edition.ts'
import { grade } from './grade/grade.ts'
import { ambiguousConfidenceMax, indicatorWeights } from './grade/weights.ts'
import type { Disguise } from './match/disguise.ts'
import { type Found, find } from './match/find.ts'
import { longest } from './match/longest.ts'
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
  const whole = `${listing.title}\n${listing.description ?? ''}`
  let offers = 0
  for (const field of ['title', 'description'] as const) {
    const text = listing[field] ?? ''
    if (text === '') continue
    read(text, reading)
    const found = find(compiled, reading)
    for (const match of longest(found.terms, compiled)) named.push(toHit(compiled, match, field, text))
    for (const { cue, start, end } of spokenIn(text, found.phrases, whole)) {
      if (cue === 'offer') offers++
      else indicators.push(toIndicator(cue, field, start, end, text.slice(start, end)))
    }
  }
  for (const { code, hit } of deriveIndicators(named, compiled.substances)) {
    if (hit.confidence > ambiguousConfidenceMax) {
      indicators.push(toIndicator(code, hit.field, hit.start, hit.end, hit.text))
    }
  }
  return grade(compiled, whole, named, indicators, offers)
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
    disguises: match.disguises,
    list: substance.control.filter(schedule => schedule !== 'none').join(';') || substance.category,
    edition: compiled.name,
    confidence: match.confidence,
  }
}
