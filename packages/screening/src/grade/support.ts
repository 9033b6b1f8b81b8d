import type { Hit } from '../screen.ts'
import { everyday } from './everyday.ts'
import { supportNeeded } from './weights.ts'

/** How much must speak for an ambiguous word before it counts. */
export function neededFor(hit: Hit): number {
  if (hit.kind === 'emoji') return supportNeeded.picture
  const listings = everyday[hit.term.toLowerCase()]
  const short = hit.end - hit.start <= 2 ? supportNeeded.tiny : 0
  if (listings !== undefined)
    return short + supportNeeded.rare + supportNeeded.perTenfold * Math.log10(listings)
  return (
    short + (hit.language === 'en' || hit.language === 'und' ? supportNeeded.rare : supportNeeded.unmeasured)
  )
}

/** Whether ordinary listings were counted for the word and hardly ever hold it. */
export function isRare(hit: Hit): boolean {
  return everyday[hit.term.toLowerCase()] === undefined && (hit.language === 'en' || hit.language === 'und')
}

/** An ambiguous name that ordinary listings hardly ever hold: worth showing, even where it does not count. */
export function isTelling(hit: Hit): boolean {
  return (
    /^(?:name|synonym|abbreviation)$/.test(hit.kind) &&
    hit.end - hit.start >= 3 &&
    hit.disguises.length === 0 &&
    everyday[hit.term.toLowerCase()] === undefined
  )
}
