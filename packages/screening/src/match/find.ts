import type { CompiledEdition } from '../compile.ts'
import { type Phrase, phrases } from '../context/phrases.ts'
import type { Term } from '../edition.ts'
import type { Reading } from '../text/reading.ts'
import { casSpelling, findCas } from './cas.ts'
import type { Disguise, DisguiseClass } from './disguise.ts'
import { isDigit } from './edges.ts'
import { scan } from './gate.ts'
import { confidenceOf, phraseEnd } from './licence.ts'
import { isPartOfLongerName } from './longer-name.ts'
import { ordinaryNeighbours } from './ordinary-neighbours.ts'
import { reveal, type Span, spanOf } from './reveal.ts'
import { forEachWord, nearestTerm, stretchedTerm } from './typo.ts'

/** A term read in a text, before anything is said about what it means there. */
export type Found = {
  term: Term
  start: number
  end: number
  disguises: Disguise[]
  confidence: number
}

export type FoundPhrase = { phrase: Phrase; start: number; end: number }

/** Everything the edition and the indicators' phrases name in one text, overlaps included. */
export function find(
  compiled: CompiledEdition,
  reading: Reading,
): { terms: Found[]; phrases: FoundPhrase[] } {
  const terms: Found[] = []
  const said: FoundPhrase[] = []
  scan(compiled.gate, compiled.patterns, reading, (pattern, from) => {
    const phrase = phrases[pattern - compiled.terms.length - compiled.variants.length]
    if (phrase) {
      const end = phraseEnd(reading, from, compiled.patterns, pattern, phrase.rest)
      if (end > 0) said.push({ phrase, ...spanOf(reading, from, end - from) })
    } else {
      const found = readTerm(compiled, reading, pattern, from)
      if (found) terms.push(found)
    }
  })
  findNumbers(compiled, reading, terms)
  findPictures(compiled, reading, terms)
  findMisspelt(compiled, reading, terms)
  return { terms, phrases: said }
}

function readTerm(
  compiled: CompiledEdition,
  reading: Reading,
  pattern: number,
  from: number,
): Found | undefined {
  const { patterns, substances } = compiled
  const variant = compiled.variants[pattern - compiled.terms.length]
  const term = compiled.terms[variant ? variant.term : pattern]!
  const length = patterns.start[pattern + 1]! - patterns.start[pattern]!
  const confidence = confidenceOf(reading, from, patterns, pattern, term)
  if (confidence === 0) return undefined
  if (isPartOfLongerName(reading, from, from + length, term, substances.get(term.substanceId)!))
    return undefined
  const span = spanOf(reading, from, length)
  const disguises = reveal(reading, from, patterns, pattern)
  if (!variant) return { term, ...span, disguises, confidence }
  disguises.push(undone(variant.class, reading, span, term.term))
  return { term, ...span, disguises, confidence: confidence - 0.04 }
}

function findNumbers(compiled: CompiledEdition, reading: Reading, found: Found[]): void {
  findCas(reading, cas => {
    for (const term of compiled.cas.get(cas.number) ?? []) {
      const span = spanOf(reading, cas.from, cas.end - cas.from)
      const spelling = casSpelling(cas.number)
      const isSpelt = reading.text.slice(span.start, span.end) === spelling
      found.push({
        term: { ...term, term: spelling },
        ...span,
        disguises: isSpelt ? [] : [undone('cas_spelling', reading, span, spelling)],
        confidence: cas.isPlain ? 0.99 : 0.93,
      })
    }
  })
}

function findPictures(compiled: CompiledEdition, reading: Reading, found: Found[]): void {
  for (let i = 0; i < reading.pictures.length; i += 2) {
    const start = reading.pictures[i + 1]!
    const span = { start, end: start + String.fromCodePoint(reading.pictures[i]!).length }
    for (const term of compiled.pictures.get(reading.pictures[i]!) ?? []) {
      found.push({
        term,
        ...span,
        disguises: [undone('emoji', reading, span, term.substanceId)],
        confidence: 0.3,
      })
    }
  }
}

/** Names one letter off, or with stretched letters, where nothing was read as it stands. */
function findMisspelt(compiled: CompiledEdition, reading: Reading, found: Found[]): void {
  forEachWord(reading, (from, end) => {
    const typo = nearestTerm(compiled.typos, reading, from, end)
    const index = typo >= 0 ? typo : stretchedTerm(compiled.typos, reading, from, end)
    if (index < 0 || followsLocant(reading, from)) return
    if (ordinaryNeighbours.has(String.fromCharCode(...reading.plain.subarray(from, end)))) return
    const span = spanOf(reading, from, end - from)
    if (
      found.some(other => other.start <= span.start && span.end <= other.end && other.disguises.length === 0)
    )
      return
    const term = compiled.terms[index]!
    if (isPartOfLongerName(reading, from, end, term, compiled.substances.get(term.substanceId)!)) return
    const disguises = [undone(typo >= 0 ? 'typo' : 'repeated', reading, span, term.term)]
    found.push({ term, ...span, disguises, confidence: 0.85 })
  })
}

/** `2-heptanone` is a systematic name of its own, not a misspelling of a name without a number. */
function followsLocant(reading: Reading, from: number): boolean {
  return from > 0 && isDigit(reading.plain[from - 1]!) && reading.text[reading.at[from]! - 1] === '-'
}

function undone(disguise: DisguiseClass, reading: Reading, span: Span, to: string): Disguise {
  return { class: disguise, from: reading.text.slice(span.start, span.end), to, at: span.start }
}
