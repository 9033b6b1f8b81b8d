import type { CompiledEdition } from '../compiled.ts'
import { phrases } from '../context/phrases.ts'
import type { Term } from '../edition.ts'
import { isDigit } from '../text/fold.ts'
import { endOf, hasStretches, newReading, type Reading, squeeze } from '../text/reading.ts'
import { casSpelling, findCas } from './cas.ts'
import type { Disguise, DisguiseClass } from './disguise.ts'
import type { Found, FoundInText, FoundPhrase } from './found.ts'
import { confidenceOf, phraseEnd } from './licence.ts'
import { isPartOfLongerName } from './longer-name.ts'
import { ordinaryNeighbours } from './ordinary-neighbours.ts'
import { reveal, type Span, spanOf } from './reveal.ts'
import { scan } from './scan.ts'
import { findTradeNumbers } from './trade-numbers.ts'
import { forEachWord, nearestTerm } from './typo.ts'

/**
 * What the edition and the suspicious phrases name in one text, overlaps included. Words that nothing but other finds
 * could make something of are only noted in `weak`, for `findWeak`: every second ordinary listing holds one.
 */
export function findStrong(compiled: CompiledEdition, reading: Reading): FoundInText {
  const terms: Found[] = []
  const said: FoundPhrase[] = []
  const weak: number[] = []
  const first = firstPhrase(compiled)
  scan(compiled.beginnings, compiled.patterns, reading, (pattern, from) => {
    if (pattern >= first) {
      const read = readPhrase(compiled, reading, pattern, from)
      if (read) said.push(read)
    } else if (compiled.needs.get(termOf(compiled, pattern))!.isWeak) weak.push(pattern, from)
    else {
      const found = readTerm(compiled, reading, pattern, from)
      if (found) terms.push(found)
    }
  })
  findNumbers(compiled, reading, terms)
  findListedNumbers(compiled, reading, terms)
  findPictures(compiled, reading, terms)
  findMisspelt(compiled, reading, terms)
  if (hasStretches(reading)) findStretched(compiled, reading, terms)
  return { terms, phrases: said, weak }
}

/** Reads what was only noted, and adds it to what was found. */
export function findWeak(compiled: CompiledEdition, reading: Reading, { terms, weak }: FoundInText): void {
  for (let i = 0; i < weak.length; i += 2) {
    const found = readTerm(compiled, reading, weak[i]!, weak[i + 1]!)
    if (found) terms.push(found)
  }
}

/** Everything that is named in one text. */
export function find(compiled: CompiledEdition, reading: Reading): FoundInText {
  const found = findStrong(compiled, reading)
  findWeak(compiled, reading, found)
  return found
}

function termOf({ terms, variants }: CompiledEdition, pattern: number): Term {
  return terms[pattern < terms.length ? pattern : variants[pattern - terms.length]!.term]!
}

/**
 * Notes the phrases that say how to take what was found, and matter nowhere else: each by its number, with where it
 * begins, for `couldCompose` to judge and `findContext` to read.
 */
export function noteContext(compiled: CompiledEdition, reading: Reading): number[] {
  const noted: number[] = []
  const first = firstPhrase(compiled)
  scan(compiled.contextBeginnings, compiled.patterns, reading, (pattern, from) => {
    noted.push(pattern - first, from)
  })
  return noted
}

/** Reads what was only noted, behind what was said already. */
export function findContext(
  compiled: CompiledEdition,
  reading: Reading,
  noted: number[],
  said: FoundPhrase[],
): FoundPhrase[] {
  const found = said.slice()
  const first = firstPhrase(compiled)
  for (let i = 0; i < noted.length; i += 2) {
    const read = readPhrase(compiled, reading, first + noted[i]!, noted[i + 1]!)
    if (read) found.push(read)
  }
  return found
}

const firstPhrase = ({ terms, variants }: CompiledEdition) => terms.length + variants.length

function readPhrase(compiled: CompiledEdition, reading: Reading, pattern: number, from: number) {
  const phrase = phrases[pattern - firstPhrase(compiled)]!
  const end = phraseEnd(reading, from, compiled.patterns, pattern, phrase.rest)
  return end > 0 ? { phrase, start: reading.at[from]!, end: endOf(reading, end - 1) } : undefined
}

function readTerm(
  compiled: CompiledEdition,
  reading: Reading,
  pattern: number,
  from: number,
): Found | undefined {
  const { patterns, substances } = compiled
  const variant = compiled.variants[pattern - compiled.terms.length]
  const term = termOf(compiled, pattern)
  const length = patterns.start[pattern + 1]! - patterns.start[pattern]!
  const confidence = confidenceOf(reading, from, patterns, pattern, term)
  if (confidence === 0) return undefined
  if (isPartOfLongerName(reading, from, from + length, term, substances.get(term.substanceId)!))
    return undefined
  const span = spanOf(reading, from, length)
  const raw = reading.text.slice(span.start, span.end)
  const path = () =>
    raw.toLowerCase() === term.term.toLowerCase() ? [] : reveal(reading, from, patterns, pattern)
  if (!variant) return { term, ...span, confidence, reveal: path }
  const toTerm = () => [...path(), undone(variant.class, reading, span, term.term)]
  return { term, ...span, confidence: confidence - 0.04, reveal: toTerm }
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
        reveal: () => (isSpelt ? [] : [undone('cas_spelling', reading, span, spelling)]),
        confidence: cas.isPlain ? 0.99 : 0.93,
      })
    }
  })
}

function findListedNumbers(compiled: CompiledEdition, reading: Reading, found: Found[]): void {
  findTradeNumbers(compiled.tradeNumbers, reading, ({ terms, from, end, spelling }) => {
    const span = spanOf(reading, from, end - from)
    const isSpelt = reading.text.slice(span.start, span.end) === spelling
    const path = () => (isSpelt ? [] : [undone('cas_spelling', reading, span, spelling)])
    for (const term of terms)
      found.push({ term, ...span, confidence: term.ambiguous ? 0.6 : 0.97, reveal: path })
  })
}

/** A row of pictures says no more than its beginning. */
const picturesMax = 64

function findPictures(compiled: CompiledEdition, reading: Reading, found: Found[]): void {
  const read = Math.min(reading.pictures.length, 2 * picturesMax)
  for (let i = 0; i < read; i += 2) {
    const start = reading.pictures[i + 1]!
    const span = { start, end: start + String.fromCodePoint(reading.pictures[i]!).length }
    for (const term of compiled.pictures.get(reading.pictures[i]!) ?? []) {
      found.push({
        term,
        ...span,
        reveal: () => [undone('emoji', reading, span, term.substanceId)],
        confidence: 0.3,
      })
    }
  }
}

const squeezed = newReading()

/** Names whose letters are repeated: read again with every stretch written once, and written twice. */
function findStretched(compiled: CompiledEdition, reading: Reading, found: Found[]): void {
  for (const kept of [1, 2] as const) {
    squeeze(reading, squeezed, kept)
    scan(compiled.beginnings, compiled.patterns, squeezed, (pattern, from) => {
      if (pattern >= compiled.terms.length) return
      const again = readTerm(compiled, squeezed, pattern, from)
      if (!again || again.term.ambiguous) return
      const end = endOfStretch(reading.text, again.end)
      const span = { start: again.start, end }
      if (!/(.)\1\1/u.test(reading.text.slice(span.start, span.end).toLowerCase())) return
      // The squeezed reading is about to be written over: what it shows is worked out now.
      const disguises = [...again.reveal(), undone('repeated', reading, span, again.term.term)]
      found.push({ term: again.term, ...span, confidence: again.confidence - 0.08, reveal: () => disguises })
    })
  }
}

function endOfStretch(text: string, end: number): number {
  let last = end
  while (last < text.length && text[last]!.toLowerCase() === text[end - 1]!.toLowerCase()) last++
  return last
}

/** One letter of difference leaves some doubt. */
const typoConfidence = 0.85

/** Names one letter off, where nothing was read as it stands. */
function findMisspelt(compiled: CompiledEdition, reading: Reading, found: Found[]): void {
  const { typos } = compiled
  /** Where names begin that were read with less doubt. */
  let read: Set<number> | undefined
  forEachWord(typos, reading, (from, end) => {
    const index = nearestTerm(typos, reading, from, end)
    if (index < 0 || followsLocant(reading, from)) return
    if (ordinaryNeighbours.has(String.fromCharCode(...reading.plain.subarray(from, end)))) return
    const span = spanOf(reading, from, end - from)
    read ??= new Set(found.filter(({ confidence }) => confidence > typoConfidence).map(({ start }) => start))
    if (read.has(span.start)) return
    const term = compiled.terms[index]!
    if (isPartOfLongerName(reading, from, end, term, compiled.substances.get(term.substanceId)!)) return
    const path = () => [undone('typo', reading, span, term.term)]
    found.push({ term, ...span, confidence: typoConfidence, reveal: path })
  })
}

/** `2-heptanone` is a systematic name of its own, not a misspelling of a name without a number. */
function followsLocant(reading: Reading, from: number): boolean {
  return from > 0 && isDigit(reading.plain[from - 1]!) && reading.text[reading.at[from]! - 1] === '-'
}

function undone(disguise: DisguiseClass, reading: Reading, span: Span, to: string): Disguise {
  return { class: disguise, from: reading.text.slice(span.start, span.end), to, at: span.start }
}
