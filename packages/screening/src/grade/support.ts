import type { FoundIndicator, Hit } from '../screen.ts'
import { everyday } from './everyday.ts'
import { ambiguousConfidenceMax, besideCertain, supportNeeded } from './weights.ts'

export const isCertain = (hit: Hit): boolean => hit.confidence > ambiguousConfidenceMax

/**
 * The hits that count: certain ones, and ambiguous words beside a certain hit of the same substance or where enough
 * speaks for them. Everyday goods speak against, and half as loudly against a word that ordinary listings never hold.
 * Beside the certain name of another substance, slang is talk about that one: `candy` next to cocaine is no MDMA.
 */
export function countingHits(named: Hit[], support: number, ordinary: number): Hit[] {
  const certain = new Set(named.filter(isCertain).map(hit => hit.substanceId))
  if (named.every(isCertain)) return named
  const settled = new Set(named.filter(hit => certain.has(hit.substanceId)).map(placeOf))
  const base = support + (certain.size > 0 ? besideCertain : 0)
  return named.filter(hit => {
    if (isCertain(hit) || certain.has(hit.substanceId)) return true
    if (settled.has(placeOf(hit)) || (certain.size > 0 && isSlang(hit))) return false
    return base - (isRare(hit) ? ordinary / 2 : ordinary) >= neededFor(hit)
  })
}

const placeOf = ({ field, start, end }: Hit) => `${field} ${start} ${end}`

/** An everyday word of the trade, or a picture. */
const isSlang = (hit: Hit) =>
  hit.kind === 'emoji' || (hit.kind === 'street' && everyday[hit.term.toLowerCase()] !== undefined)

/** Indicators that no ambiguous word shows by itself: `hash` as trade talk says nothing for `hash` as a name. */
export function independentOf(hits: Hit[], indicators: FoundIndicator[]): FoundIndicator[] {
  const occupied = { title: new Set<number>(), description: new Set<number>() }
  for (const { field, start, end } of hits) for (let at = start; at < end; at++) occupied[field].add(at)
  return indicators.filter(({ field, start, end }) => {
    for (let at = start; at < end; at++) if (occupied[field].has(at)) return false
    return true
  })
}

/** How much must speak for an ambiguous word before it counts. */
function neededFor(hit: Hit): number {
  if (hit.kind === 'emoji' || /^\d+$/.test(hit.term)) return supportNeeded.picture
  const listings = everyday[hit.term.toLowerCase()]
  const short = lettersOf(hit) <= 2 ? supportNeeded.tiny : 0
  if (listings !== undefined)
    return short + supportNeeded.rare + supportNeeded.perTenfold * Math.log10(listings)
  return (
    short + (hit.language === 'en' || hit.language === 'und' ? supportNeeded.rare : supportNeeded.unmeasured)
  )
}

/** A sign of Chinese says as much as two letters. */
const lettersOf = ({ text }: Hit) => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)

/** Whether ordinary listings were counted for the word and hardly ever hold it. */
function isRare(hit: Hit): boolean {
  return everyday[hit.term.toLowerCase()] === undefined && (hit.language === 'en' || hit.language === 'und')
}

/** An ambiguous name that ordinary listings hardly ever hold: worth showing, even where it does not count. */
export function isTelling(hit: Hit): boolean {
  return /^(?:name|synonym|abbreviation)$/.test(hit.kind) && isUncommon(hit)
}

/** Slang and brands that ordinary listings hardly ever hold: worth showing where no everyday goods surround them. */
export function isTellingSlang(hit: Hit): boolean {
  return /^(?:street|brand)$/.test(hit.kind) && isUncommon(hit)
}

function isUncommon(hit: Hit): boolean {
  return lettersOf(hit) >= 3 && hit.disguises.length === 0 && everyday[hit.term.toLowerCase()] === undefined
}
