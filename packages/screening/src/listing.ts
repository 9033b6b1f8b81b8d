import type { IndicatorCode } from './context/indicators.ts'
import type { Term } from './edition.ts'
import type { Disguise } from './match/disguise.ts'
import type { Sentence } from './sentences.ts'

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
