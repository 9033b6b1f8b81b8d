import { signs } from '../text/fold.ts'
import { commonness } from './background.ts'
import { gramAt, gramLength } from './gate.ts'
import type { Patterns } from './patterns.ts'

/** Classes that are letters; `commonness` knows those. Others are rare in most texts. */
const letterClasses = 26

/** How common each three letters are, a factor of four a digit. */
const common = Float64Array.from(commonness, digit => 4 ** Number(digit))

function commonnessAt(classes: Uint8Array, i: number): number {
  const [a, b, c] = [classes[i]! - 1, classes[i + 1]! - 1, classes[i + 2]! - 1] as const
  if (a >= letterClasses || b >= letterClasses || c >= letterClasses) return 1
  return common[(a * letterClasses + b) * letterClasses + c]!
}

/** Passes in pairs take a sign for a separator, and see no gram that holds one. */
const costOfSign = 1e30

/** Whether a gram, or the symbol before it, is a sign used as a letter. */
export function holdsSign({ plain }: Patterns, from: number, at: number): boolean {
  for (let i = Math.max(from, at - 1); i < at + gramLength; i++) if (signs.has(plain[i]!)) return true
  return false
}

/** The first gram of a pattern may have any symbol before it: it is met more often, and takes four entries. */
const costOfFirst = 3

/**
 * The place in a pattern of the gram that ordinary text is least likely to hold, and that fewest of the patterns
 * before it share; counts it into `crowd`. Of `together` neighbouring grams, the place of the first.
 */
export function rarestGram(
  patterns: Patterns,
  pattern: number,
  crowd: Map<number, number>,
  together = 1,
): number {
  const { start, classes } = patterns
  const from = start[pattern]!
  const last = start[pattern + 1]! - gramLength
  let best = from
  let bestCost = Number.POSITIVE_INFINITY
  let costBefore = Number.POSITIVE_INFINITY
  for (let at = from; at <= last; at++) {
    const shared = crowd.get(gramAt(classes, at, gramLength)) ?? 0
    const cost =
      (at === from && together > 1 ? costOfFirst : 1) *
      (holdsSign(patterns, from, at) ? costOfSign : 1) *
      (1 + shared) ** 2 *
      commonnessAt(classes, at) *
      commonnessAt(classes, at + 1) *
      commonnessAt(classes, at + 2)
    const ofAll = together === 1 ? cost : cost + costBefore
    if (ofAll < bestCost) {
      bestCost = ofAll
      best = at - together + 1
    }
    costBefore = cost
  }
  for (let at = best; at < best + together && at <= last; at++) {
    const gram = gramAt(classes, at, gramLength)
    crowd.set(gram, (crowd.get(gram) ?? 0) + 1)
  }
  return best - from
}
