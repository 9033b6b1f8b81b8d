import { spanOf } from './tokens.ts'
import type { Weighed, WeighedPart } from './weigh.ts'

/** A word that weighed much: where it stands, and in which part. */
export type Telling = { part: number; start: number; end: number }

const tellingMax = 4
/** Words that weighed less than this together are not worth showing. */
const shownFrom = 0.3

/** The words that weighed most; where none but the names did, by how they stand, those. */
export function tellingIn({ points, sum, parts }: Weighed): Telling[] {
  if (Math.abs(points) < shownFrom) return []
  const words = mostTelling(parts, sum, 0)
  return words.length > 0 ? words : mostTelling(parts, sum, 1)
}

type Most = { part: number; token: number; weight: number }

function mostTelling(parts: WeighedPart[], sum: number, names: 0 | 1): Telling[] {
  const most: Most[] = []
  parts.forEach(({ tokens: { count, isName }, added }, part) => {
    for (let token = 0; token < count; token++)
      if (added[token] !== 0 && isName[token] === names)
        keepMost(most, { part, token, weight: sum < 0 ? -added[token]! : added[token]! })
  })
  return most.map(({ part, token }) => ({ part, ...spanOf(parts[part]!.tokens, token) }))
}

function keepMost(most: Most[], each: Most): void {
  const { weight } = each
  if (weight <= 0 || (most.length === tellingMax && weight <= most[tellingMax - 1]!.weight)) return
  let place = most.length
  while (place > 0 && most[place - 1]!.weight < weight) place--
  most.splice(place, 0, each)
  if (most.length > tellingMax) most.pop()
}
