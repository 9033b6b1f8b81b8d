import type { IndicatorCode } from '../context/indicators.ts'
import type { Term } from '../edition.ts'
import type { Found, FoundPhrase } from '../match/find.ts'
import { isUncommonName, neededBy } from './support.ts'
import { ambiguousConfidenceMax, indicatorWeights, quantityWeight, tellingFrom, unnamed } from './weights.ts'

/** How much must speak for a term before it counts, at its least, and whether it is worth showing at once. */
export type Need = { least: number; isUncommon: boolean }

export function needsOf(terms: Term[]): Map<Term, Need> {
  return new Map(terms.map(term => [term, { least: neededBy(term), isUncommon: isUncommonName(term) }]))
}

/**
 * Whether what was found could come to anything, told without working it out: false only where `mayMatter` is false too
 * and no name is worth showing. So end nineteen of twenty ordinary listings.
 */
export function couldMatter(
  needs: Map<Term, Need>,
  named: Found[],
  said: FoundPhrase[],
  threshold: number,
): boolean {
  let support = 0
  for (const { phrase } of said) {
    const weight = indicatorWeights[phrase.cue as IndicatorCode]
    if (weight >= tellingFrom) return true
    support += weight
  }
  if (unnamed + support >= threshold) return true
  for (const { term, confidence, start, end } of named) {
    if (confidence > ambiguousConfidenceMax) return true
    const need = needs.get(term)!
    if (need.isUncommon && (end - start > 2 || term.language === 'zh')) return true
    if (need.least <= support + quantityWeight) return true
  }
  return false
}
