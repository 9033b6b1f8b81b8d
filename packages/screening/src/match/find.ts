import type { CompiledEdition } from '../compile.ts'
import type { IndicatorCode } from '../context/indicators.ts'
import { phrases } from '../context/phrases.ts'
import type { Term } from '../edition.ts'
import { BREAK, type Reading } from '../text/reading.ts'
import { casSpelling, findCas } from './cas.ts'
import type { Disguise } from './disguise.ts'
import { isUnspaced } from './edges.ts'
import { scan } from './gate.ts'
import { confidenceOf, standsAsWritten } from './licence.ts'
import { isPartOfLongerName } from './longer-name.ts'
import { reveal, spanOf } from './reveal.ts'

/** A term read in a text, before anything is said about what it means there. */
export type Found = {
  term: Term
  start: number
  end: number
  disguises: Disguise[]
  confidence: number
}

export type FoundPhrase = { code: IndicatorCode; start: number; end: number }

/** Everything the edition and the indicators' phrases name in one text, overlaps included. */
export function find(
  compiled: CompiledEdition,
  reading: Reading,
): { terms: Found[]; phrases: FoundPhrase[] } {
  const { patterns, terms, substances } = compiled
  const found: Found[] = []
  const said: FoundPhrase[] = []
  const mayStart = (symbol: number) =>
    (reading.gap[symbol]! & BREAK) !== 0 ||
    isUnspaced(reading.plain[symbol]!) ||
    isUnspaced(reading.plain[symbol - 1]!)
  scan(compiled.gate, patterns, reading.classes, reading.length, mayStart, (pattern, from) => {
    const length = patterns.start[pattern + 1]! - patterns.start[pattern]!
    const term = terms[pattern]
    if (!term) {
      if (standsAsWritten(reading, from, patterns, pattern)) {
        said.push({ code: phrases[pattern - terms.length]!.code, ...spanOf(reading, from, length) })
      }
      return
    }
    const confidence = confidenceOf(reading, from, patterns, pattern, term)
    if (confidence === 0) return
    if (isPartOfLongerName(reading, from, from + length, term, substances.get(term.substanceId)!)) return
    found.push({
      term,
      ...spanOf(reading, from, length),
      disguises: reveal(reading, from, patterns, pattern),
      confidence,
    })
  })
  findCas(reading, cas => {
    for (const term of compiled.cas.get(cas.number) ?? []) {
      const { start, end } = spanOf(reading, cas.from, cas.end - cas.from)
      found.push({
        term: { ...term, term: casSpelling(cas.number) },
        start,
        end,
        disguises: respelled(reading.text.slice(start, end), casSpelling(cas.number), start),
        confidence: cas.isPlain ? 0.99 : 0.93,
      })
    }
  })
  for (let i = 0; i < reading.pictures.length; i += 2) {
    const start = reading.pictures[i + 1]!
    const picture = String.fromCodePoint(reading.pictures[i]!)
    for (const term of compiled.pictures.get(reading.pictures[i]!) ?? []) {
      const end = start + picture.length
      found.push({
        term,
        start,
        end,
        disguises: [{ class: 'emoji', from: picture, to: '', at: start }],
        confidence: 0.3,
      })
    }
  }
  return { terms: found, phrases: said }
}

function respelled(raw: string, spelling: string, at: number): Disguise[] {
  return raw === spelling ? [] : [{ class: 'cas_spelling', from: raw, to: spelling, at }]
}
