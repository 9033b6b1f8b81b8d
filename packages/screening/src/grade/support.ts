import type { Term } from '../edition.ts'
import type { FoundIndicator, Hit } from '../listing.ts'
import { everyday } from './everyday.ts'
import { ambiguousConfidenceMax, besideCertain, supportNeeded } from './weights.ts'

/** How many ordinary listings hold a word, where they were counted for it. */
const counted = new Map(Object.entries(everyday))
export const listingsWith = (term: string): number | undefined => counted.get(term.toLowerCase())

export const isCertain = (hit: Hit): boolean => hit.confidence > ambiguousConfidenceMax

/**
 * The hits that count: certain ones, and ambiguous words beside a certain hit of the same substance or where enough
 * speaks for them. Everyday goods speak against, and half as loudly against a word that ordinary listings never hold.
 * Beside the certain name of another substance, slang is talk about that one: `candy` next to cocaine is no MDMA.
 */
export function countingHits(named: Hit[], support: number, ordinary: number): Hit[] {
  if (named.every(isCertain)) return named
  const certain = new Set(named.filter(isCertain).map(hit => hit.substanceId))
  const settled =
    certain.size > 0 ? new Set(named.filter(hit => certain.has(hit.substanceId)).map(placeOf)) : undefined
  const base = support + (certain.size > 0 ? besideCertain : 0)
  return named.filter(hit => {
    if (isCertain(hit) || certain.has(hit.substanceId)) return true
    if (settled && (settled.has(placeOf(hit)) || isSlang(hit))) return false
    return base - (isRare(hit) ? ordinary / 2 : ordinary) >= neededFor(hit)
  })
}

const placeOf = ({ field, start, end }: Hit) => `${field} ${start} ${end}`

/** An everyday word of the trade, or one that may be, or a picture. */
export const isSlang = (hit: Hit) =>
  hit.kind === 'emoji' ||
  (hit.kind === 'street' && (listingsWith(hit.term) !== undefined || isUncounted(hit))) ||
  (hit.kind === 'synonym' && isUncounted(hit) && hit.term.length <= slangLettersMax)

/** Longer synonyms are names that mean something else too, as `anhydride` does. */
const slangLettersMax = 7

/** How everyday a word is was counted in English alone. */
const isUncounted = ({ language }: Hit) => language !== 'en' && language !== 'und'

/** Indicators that no ambiguous word shows by itself: `hash` as trade talk says nothing for `hash` as a name. */
export function independentOf(hits: Hit[], indicators: FoundIndicator[]): FoundIndicator[] {
  if (hits.length === 0) return indicators
  const occupied = { title: new Set<number>(), description: new Set<number>() }
  for (const { field, start, end } of hits) for (let at = start; at < end; at++) occupied[field].add(at)
  return indicators.filter(({ field, start, end }) => {
    for (let at = start; at < end; at++) if (occupied[field].has(at)) return false
    return true
  })
}

/** How much must speak for an ambiguous word before it counts. */
const neededFor = (hit: Hit) => neededBy(hit) + (isShort(hit) && !isPicture(hit) ? supportNeeded.tiny : 0)

type Word = Pick<Term, 'kind' | 'term' | 'language'>

/** The same of a word of three letters or more. */
export function neededBy(word: Word): number {
  if (isPicture(word)) return supportNeeded.picture
  const listings = listingsWith(word.term)
  if (listings !== undefined) return supportNeeded.rare + supportNeeded.perTenfold * Math.log10(listings)
  return word.language === 'en' || word.language === 'und' ? supportNeeded.rare : supportNeeded.unmeasured
}

const isPicture = ({ kind, term }: Word) => kind === 'emoji' || /^\d+$/.test(term)

/** Two letters at most; a sign of Chinese says as much as two. */
const isShort = ({ text }: Hit) =>
  text.length <= 2 && text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0) <= 2

/** Whether ordinary listings were counted for the word and hardly ever hold it. */
function isRare(hit: Hit): boolean {
  return listingsWith(hit.term) === undefined && (hit.language === 'en' || hit.language === 'und')
}

/** An ambiguous name that ordinary listings hardly ever hold: worth showing, even where it does not count. */
export const isTelling = (hit: Hit): boolean => !isOfTheTrade(hit) && isUncommon(hit)

/** Slang and brands that ordinary listings hardly ever hold: worth showing where no everyday goods surround them. */
export const isTellingSlang = (hit: Hit): boolean => isOfTheTrade(hit) && isUncommon(hit)

const isUncommon = (hit: Hit) => isUncommonName(hit) && !isShort(hit) && hit.disguises.length === 0

/** A name, slang or brand that ordinary listings hardly ever hold. */
export const isUncommonName = ({ kind, term }: Word): boolean =>
  /^(?:name|synonym|abbreviation|street|brand)$/.test(kind) && everyday[term.toLowerCase()] === undefined

const isOfTheTrade = ({ kind }: Word) => kind === 'street' || kind === 'brand'
