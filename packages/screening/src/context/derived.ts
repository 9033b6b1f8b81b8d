import type { Substance } from '../edition.ts'
import type { Hit } from '../listing.ts'
import { deliberateDisguises } from '../match/disguise.ts'
import type { IndicatorCode } from './indicators.ts'

/** An indicator that the names themselves show, with the hit that shows it. */
export type Derived = { code: IndicatorCode; hit: Hit }

/** Indicators that no phrase shows: what is named, how it is written, and what is named together. */
export function deriveIndicators(hits: Hit[], substances: Map<string, Substance>): Derived[] {
  const derived: Derived[] = []
  if (hits.length === 0) return derived
  const add = (code: IndicatorCode, hit: Hit | undefined) => {
    if (hit) derived.push({ code, hit })
  }
  const names = new Set(hits.filter(hit => hit.kind !== 'cas').map(hit => hit.substanceId))
  const numbers = hits.filter(hit => hit.kind === 'cas')
  const isDesigner = (hit: Hit) => {
    const { category, legitUse } = substances.get(hit.substanceId)!
    return legitUse === 'none' && (category === 'precursor' || category === 'synthetic_opioid')
  }
  add('P01', hits.find(isDesigner))
  add(
    'P03',
    numbers.find(hit => !names.has(hit.substanceId)),
  )
  add(
    'P05',
    hits.find(hit => hit.disguises.some(disguise => deliberateDisguises.has(disguise.class))),
  )
  const precursors = new Set(
    numbers
      .map(hit => hit.substanceId)
      .filter(id => substances.get(id)!.category === 'precursor' && substances.get(id)!.legitUse !== 'broad'),
  )
  if (precursors.size > 1) add('P06', numbers[1])
  return derived
}
