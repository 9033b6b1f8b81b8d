import type { CompiledEdition } from '../compile.ts'
import { hasQuantity } from '../context/quantity.ts'
import type { Substance } from '../edition.ts'
import type { FoundIndicator, Grade, Hit, Listing, Screening } from '../screen.ts'
import type { Sentence } from '../sentences.ts'
import {
  ambiguousConfidenceMax,
  namingWeight,
  repeatShare,
  reviewFrom,
  steepness,
  supportNeeded,
} from './weights.ts'

/** What was found, weighed: which hits count, the score, the grade, and the sentence a person reads. */
export function grade(
  compiled: CompiledEdition,
  listing: Listing,
  named: Hit[],
  indicators: FoundIndicator[],
): Screening {
  const suspicion = weigh(indicators.filter(indicator => !indicator.against))
  const exculpation = weigh(indicators.filter(indicator => indicator.against))
  const quantity = hasQuantity(listing.title) || hasQuantity(listing.description ?? '')
  const certain = named.filter(hit => hit.confidence > ambiguousConfidenceMax)
  const support = suspicion - exculpation + (quantity ? 0.6 : 0)
  const hits = named.filter(hit => certain.includes(hit) || isSupported(hit, certain, support))
  const substances = [...new Set(hits.map(hit => hit.substanceId))].map(id => compiled.substances.get(id)!)
  const naming = substances.length > 0 ? Math.max(...substances.map(namingWeight)) : -1
  const disguised = hits.some(hit => hit.disguises.some(disguise => deliberate.has(disguise.class))) ? 1 : 0
  const points = naming + suspicion + disguised + (quantity && substances.length > 0 ? 0.4 : 0) - exculpation
  const score = 1 / (1 + Math.exp(-steepness * (points - reviewFrom)))
  const given: Grade =
    points < reviewFrom ? 'clear' : isUrgent(substances, suspicion, exculpation) ? 'urgent' : 'review'
  return {
    grade: given,
    score,
    hits,
    indicators,
    summary: summarise(given, substances, suspicion, exculpation),
  }
}

const deliberate = new Set(['zero_width', 'homoglyph', 'leet', 'spaced', 'punctuated', 'font'])

function weigh(indicators: FoundIndicator[]): number {
  const phrasesByCode = new Map<string, Set<string>>()
  for (const { code, text } of indicators) {
    phrasesByCode.set(code, (phrasesByCode.get(code) ?? new Set()).add(text.toLowerCase()))
  }
  let sum = 0
  for (const { code, weight } of indicators) {
    const phrases = phrasesByCode.get(code)
    if (!phrases) continue
    sum += weight * ((1 - repeatShare ** phrases.size) / (1 - repeatShare))
    phrasesByCode.delete(code)
  }
  return sum
}

/** An ambiguous word counts beside a certain hit of the same substance, or where enough speaks for it. */
function isSupported(hit: Hit, certain: Hit[], support: number): boolean {
  if (certain.some(other => other.substanceId === hit.substanceId)) return true
  const needed =
    hit.kind === 'emoji'
      ? supportNeeded.picture
      : hit.kind === 'street' || hit.kind === 'brand'
        ? supportNeeded.word
        : supportNeeded.code
  return support + (certain.length > 0 ? 0.6 : 0) >= needed
}

function isUrgent(substances: Substance[], suspicion: number, exculpation: number): boolean {
  const context = suspicion - exculpation
  return substances.some(({ category, legitUse, control }) => {
    if (category === 'synthetic_opioid') return legitUse === 'none' || context > 1
    if (category === 'precursor') return legitUse === 'none' || (control.includes('1988-I') && context > 0.5)
    return false
  })
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
  return {
    code: given === 'urgent' ? 'urgent_named' : 'review_named',
    params: { names, count: substances.length },
  }
}
