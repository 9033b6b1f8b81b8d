import { spanOf } from './tokens.ts'
import { fullness, type Weighed } from './weigh.ts'

/** A word and what it added or took, in points: where it stands, and in which text. */
export type Share = { part: number; start: number; end: number; points: number }

/** What is shown of a wording. All of it adds up to the points that the wording came to, in hundredths. */
type Shares = {
  /** The words that weighed most, either way, what speaks for a look first. */
  words: Share[]
  /** The names, as they stand and with what stands close by, and what every text begins with. */
  names: number
  /** All other words together. */
  others: number
}

const shownMax = 6
/** What weighed less, in hundredths of a point, is not worth a line. */
const shownFrom = 10

type Weight = { part: number; token: number; weight: number }

/** Divides the points, which a bound may have made fewer, among what weighed: in proportion, so that nothing is left over. */
export function sharesOf({ sum, parts, words: count }: Weighed, points: number): Shares {
  const most: Weight[] = []
  let ofWords = 0
  let weighing = 0
  parts.forEach(({ tokens: { count, isName }, added }, part) => {
    for (let token = 0; token < count; token++) {
      const weight = added[token]!
      if (weight === 0 || isName[token]) continue
      weighing++
      ofWords += weight
      keepMost(most, { part, token, weight })
    }
  })
  const worth = sum === 0 ? fullness(count) : (100 * points) / sum
  const shown = most
    .map(each => ({ ...each, share: Math.round(worth * each.weight) }))
    .filter(({ share }) => Math.abs(share) >= shownFrom)
  const rest = Math.round(100 * points) - shown.reduce((total, { share }) => total + share, 0)
  const names = shown.length === weighing ? rest : Math.round(worth * (sum - ofWords))
  return {
    words: shown
      .toSorted((a, b) => b.share - a.share)
      .map(({ part, token, share }) => ({
        part,
        ...spanOf(parts[part]!.tokens, token),
        points: share / 100,
      })),
    names: names / 100,
    others: (rest - names) / 100,
  }
}

function keepMost(most: Weight[], each: Weight): void {
  const size = Math.abs(each.weight)
  if (most.length === shownMax && size <= Math.abs(most[shownMax - 1]!.weight)) return
  let place = most.length
  while (place > 0 && Math.abs(most[place - 1]!.weight) < size) place--
  most.splice(place, 0, each)
  if (most.length > shownMax) most.pop()
}
