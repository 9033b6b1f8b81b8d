import type { CompiledEdition } from './compiled.ts'
import { contextPhrases, phrases } from './context/phrases.ts'
import type { Edition, Term } from './edition.ts'
import { needsOf } from './grade/could-matter.ts'
import { indexBeginnings } from './match/beginnings.ts'
import { casNumber, checkDigitAgrees } from './match/cas.ts'
import { writePatterns } from './match/patterns.ts'
import { tradeNumbersOf } from './match/trade-numbers.ts'
import { buildTypos, isEligible } from './match/typo.ts'
import { variantsOf } from './match/variants.ts'

/** Deterministic: the same edition always compiles to the same arrays. */
export function compile(published: Edition): CompiledEdition {
  const edition = { ...published, terms: [...published.terms, ...inchikeys(published)] }
  const spelled = spellings(edition.terms)
  const variants = edition.terms.flatMap((term, index) =>
    (spelled[index] ? variantsOf(term) : []).map(variant => ({ ...variant, term: index })),
  )
  const ownNames = edition.terms.flatMap((term, index) =>
    isEligible(term) ? [{ written: term.term, term: index }] : [],
  )
  const patterns = writePatterns([
    ...spelled,
    ...variants.map(variant => variant.written),
    ...phrases.map(phrase => phrase.opening),
  ])
  const contextFrom = patterns.open.length - contextPhrases.length
  return {
    ...indexTerms(edition),
    variants: variants.map(({ term, class: disguise }) => ({ term, class: disguise })),
    patterns,
    beginnings: indexBeginnings(patterns, numbersFrom(0, contextFrom)),
    contextBeginnings: indexBeginnings(patterns, numbersFrom(contextFrom, patterns.open.length)),
    typos: buildTypos([...ownNames, ...variants.filter(variant => variant.class === 'transliterated')]),
  }
}

const numbersFrom = (first: number, end: number) => Array.from({ length: end - first }, (_, i) => first + i)

/** The key of each listed structure, which catalogues print beside a name or in its place. */
function inchikeys({ substances, terms }: Edition): Term[] {
  return substances
    .filter(({ inchikey }) => inchikey)
    .map(({ id, inchikey }, index) => ({
      id: terms.length + index,
      substanceId: id,
      term: inchikey!,
      kind: 'iupac',
      language: 'und',
      ambiguous: false,
    }))
}

/** Kinds that are found by their digits or their picture. */
const hasOwnWay = new Set<Term['kind']>(['cas', 'ec', 'un', 'emoji'])

/**
 * What the gate looks for, by term: nothing for numbers and pictures, which have ways of their own, and nothing for
 * a spelling that another term of the same substance has already, the unambiguous first, then
 * one with options of its own, and the listed name.
 */
function spellings(terms: Term[]): string[] {
  const rank = (term: Term) =>
    (term.ambiguous ? 8 : 0) +
    (term.options?.length ? 0 : 4) +
    (term.kind === 'name' ? 0 : 2) +
    (term.language === 'en' ? 0 : 1)
  const best = new Map<string, Term>()
  for (const term of terms) {
    const key = `${term.substanceId}\n${term.term.toLowerCase()}`
    const known = best.get(key)
    if (!known || rank(term) < rank(known)) best.set(key, term)
  }
  const chosen = new Set(best.values())
  return terms.map(term => (hasOwnWay.has(term.kind) || !chosen.has(term) ? '' : term.term))
}

/** What is looked up by key: cheap to build, so never written into a bundle. */
export function indexTerms(edition: Edition) {
  return {
    name: edition.name,
    date: edition.date,
    substances: new Map(edition.substances.map(substance => [substance.id, substance])),
    terms: edition.terms,
    cas: casTerms(edition),
    tradeNumbers: tradeNumbersOf(edition.terms),
    pictures: pictureTerms(edition.terms),
    needs: needsOf(edition.terms),
  }
}

/** CAS numbers that fail their check digit are left out: they name nothing. */
function casTerms(edition: Edition): Map<number, Term[]> {
  const byNumber = new Map<number, Term[]>()
  const add = (number: number, term: Term) => {
    if (checkDigitAgrees(number)) byNumber.set(number, [...(byNumber.get(number) ?? []), term])
  }
  for (const term of edition.terms) if (term.kind === 'cas') add(casNumber(term.term), term)
  for (const substance of edition.substances) {
    for (const cas of substance.cas) {
      const number = casNumber(cas)
      if (byNumber.get(number)?.some(term => term.substanceId === substance.id)) continue
      add(number, {
        id: -1,
        substanceId: substance.id,
        term: cas,
        kind: 'cas',
        language: 'und',
        ambiguous: false,
      })
    }
  }
  return byNumber
}

function pictureTerms(terms: Term[]): Map<number, Term[]> {
  const byCodePoint = new Map<number, Term[]>()
  for (const term of terms) {
    if (term.kind !== 'emoji') continue
    const codePoint = term.term.codePointAt(0)!
    byCodePoint.set(codePoint, [...(byCodePoint.get(codePoint) ?? []), term])
  }
  return byCodePoint
}
