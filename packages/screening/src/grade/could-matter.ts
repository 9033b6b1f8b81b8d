import type { IndicatorCode } from '../context/indicators.ts'
import type { Term } from '../edition.ts'
import type { Found, FoundPhrase } from '../match/found.ts'
import { isUncommonName, neededBy } from './support.ts'
import {
  ambiguousConfidenceMax,
  indicatorWeights,
  quantityWeight,
  repeatShare,
  tellingFrom,
  unnamed,
} from './weights.ts'

/**
 * How much must speak for a term before it counts, at its least; whether it is worth showing at once; and whether it is
 * neither, but for what else is found.
 */
export type Need = { least: number; isUncommon: boolean; isWeak: boolean }

export function needsOf(terms: Term[]): Map<Term, Need> {
  return new Map(terms.map(term => [term, needOf(term)]))
}

function needOf(term: Term): Need {
  const least = neededBy(term)
  const isUncommon = isUncommonName(term)
  return { least, isUncommon, isWeak: term.ambiguous && !isUncommon && least > quantityWeight }
}

/**
 * Whether what was found could come to anything, told by weights alone: false only where nothing found counts, is worth
 * showing, or is reason enough to read what stands around it. So end nineteen of twenty ordinary listings.
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
  return unnamed + support >= threshold || couldCount(needs, named, support + quantityWeight)
}

/** Whether some name counts with so much support, or is worth showing without. */
function couldCount(needs: Map<Term, Need>, named: Found[], support: number): boolean {
  for (const { term, confidence, start, end } of named) {
    if (confidence > ambiguousConfidenceMax) return true
    const need = needs.get(term)!
    if (need.isUncommon && (end - start > 2 || term.language === 'zh')) return true
    if (need.least <= support) return true
  }
  return false
}

/** Whether some name counts without a word for it. */
export const speaksForItself = (needs: Map<Term, Need>, named: Found[]) =>
  couldCount(needs, named, quantityWeight)

/** The most that an indicator weighs, in however many wordings. */
const inManyWordings = 1 / (1 - repeatShare)

/** What is found in a listing: names, what is said of them in its languages, and that which no name is a part of. */
export type Sight = { named: Found[]; said: FoundPhrase[]; independent: FoundPhrase[]; hasQuantity: boolean }

/** `couldMatter` with all that reading the context could add, and less what a name would say for itself. */
export function couldMatterWith(
  context: Set<IndicatorCode>,
  needs: Map<Term, Need>,
  { named, said, independent, hasQuantity }: Sight,
  threshold: number,
): boolean {
  let support = hasQuantity ? quantityWeight : 0
  for (const cue of context) support += indicatorWeights[cue] * inManyWordings
  return (
    unnamed + support + sumOf(said) >= threshold || couldCount(needs, named, support + sumOf(independent))
  )
}

const sumOf = (said: FoundPhrase[]) =>
  said.reduce((sum, { phrase }) => sum + indicatorWeights[phrase.cue as IndicatorCode], 0)
