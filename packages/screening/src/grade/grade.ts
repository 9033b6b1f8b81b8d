import type { CompiledEdition } from '../compile.ts'
import { isProse } from '../context/prose.ts'
import { hasQuantity } from '../context/quantity.ts'
import type { Substance } from '../edition.ts'
import type { FoundIndicator, Grade, Hit, Screening } from '../screen.ts'
import type { Sentence } from '../sentences.ts'
import { isRare, isTelling, neededFor } from './support.ts'
import {
  ambiguousConfidenceMax,
  ambiguousShare,
  namingWeight,
  proseUpTo,
  proseWeight,
  quantityWeight,
  repeatShare,
  reviewFrom,
  steepness,
  topicRepeatShare,
  unnamed,
} from './weights.ts'

/** What was found, weighed: which hits count, the score, the grade, and the sentence a person reads. */
export function grade(
  compiled: CompiledEdition,
  text: string,
  named: Hit[],
  indicators: FoundIndicator[],
  offers: number,
): Screening {
  const suspicion = weigh(indicators.filter(indicator => !indicator.against))
  const ordinary = weigh(indicators.filter(indicator => indicator.code === 'X07'))
  const offersNothing =
    offers === 0 && suspicion < proseUpTo && named.length > 0 && isProse(text) ? proseWeight : 0
  const exculpation =
    weigh(indicators.filter(indicator => indicator.against && indicator.code !== 'X07')) + offersNothing
  const quantity = hasQuantity(text)
  const certain = named.filter(hit => hit.confidence > ambiguousConfidenceMax)
  const unproven = named.filter(hit => !certain.includes(hit))
  const independent = indicators.filter(
    indicator => !indicator.against && !unproven.some(hit => overlaps(hit, indicator)),
  )
  const support = weigh(independent) - exculpation + (quantity ? quantityWeight : 0)
  const counting = named.filter(hit => certain.includes(hit) || isSupported(hit, certain, support, ordinary))
  const hits = named.filter(hit => counting.includes(hit) || isTelling(hit))
  const substances = [...new Set(counting.map(hit => hit.substanceId))].map(
    id => compiled.substances.get(id)!,
  )
  const naming =
    counting.length > 0
      ? namingPoints(counting, certain, compiled) + (quantity ? quantityWeight : 0)
      : unnamed - ordinary
  const points = naming + suspicion - exculpation
  const score = 1 / (1 + Math.exp(-steepness * (points - reviewFrom)))
  const given: Grade =
    points < reviewFrom ? 'clear' : isUrgent(certain, indicators, compiled) ? 'urgent' : 'review'
  return {
    grade: given,
    score,
    hits,
    indicators,
    summary: summarise(given, substances, suspicion, exculpation),
  }
}

/** The most telling name counts; an ambiguous word counts less than a name that means nothing else. */
function namingPoints(counting: Hit[], certain: Hit[], compiled: CompiledEdition): number {
  const points = counting.map(hit => {
    const weight = namingWeight(compiled.substances.get(hit.substanceId)!)
    return certain.includes(hit) ? weight : weight * ambiguousShare
  })
  return Math.max(...points)
}

/** A word cannot vouch for itself: `hash` as trade talk says nothing for `hash` as a name. */
function overlaps(hit: Hit, indicator: FoundIndicator): boolean {
  return hit.field === indicator.field && hit.start < indicator.end && indicator.start < hit.end
}

function weigh(indicators: FoundIndicator[]): number {
  const wordings = new Map<string, Set<string>>()
  const weights = new Map<string, number>()
  for (const { code, text, weight } of indicators) {
    wordings.set(code, (wordings.get(code) ?? new Set()).add(text.toLowerCase()))
    weights.set(code, weight)
  }
  let sum = 0
  for (const [code, texts] of wordings) {
    const share = code === 'X07' || code === 'X04' ? topicRepeatShare : repeatShare
    sum += weights.get(code)! * ((1 - share ** texts.size) / (1 - share))
  }
  return sum
}

/** An ambiguous word counts beside a certain hit of the same substance, or where enough speaks for it. */
function isSupported(hit: Hit, certain: Hit[], support: number, ordinary: number): boolean {
  if (certain.some(other => other.substanceId === hit.substanceId)) return true
  const doubt = isRare(hit) ? ordinary / 2 : ordinary
  return support - doubt + (certain.length > 0 ? 0.5 : 0) >= neededFor(hit)
}

/** Illicit opioids, designer precursors, Table I precursors offered covertly, dies with a maker's imprint. */
function isUrgent(certain: Hit[], indicators: FoundIndicator[], compiled: CompiledEdition): boolean {
  const isCovert = indicators.some(
    ({ code, against }) => !against && !/^P(?:01|03|09|11|13|15)|L05|V10/.test(code),
  )
  return certain.some(({ substanceId }) => {
    const { category, legitUse, control } = compiled.substances.get(substanceId)!
    if (category === 'synthetic_opioid') {
      return legitUse === 'none' || (control.includes('1961-I') && !isMedicine(certain, substanceId))
    }
    return category === 'precursor' && (legitUse === 'none' || (control.includes('1988-I') && isCovert))
  })
}

/** A brand, or a form that only medicine has. */
function isMedicine(hits: Hit[], substanceId: string): boolean {
  return hits.some(hit => hit.substanceId === substanceId && hit.kind === 'brand')
}

function summarise(given: Grade, substances: Substance[], suspicion: number, exculpation: number): Sentence {
  const names = substances
    .slice(0, 3)
    .map(substance => substance.name)
    .join(', ')
  if (substances.length === 0)
    return { code: given === 'clear' ? 'nothing_named' : 'indicators_only', params: {} }
  if (given === 'clear') {
    return {
      code: exculpation > suspicion ? 'named_but_explained' : 'named_without_context',
      params: { names },
    }
  }
  return { code: given === 'urgent' ? 'urgent_named' : 'review_named', params: { names } }
}
