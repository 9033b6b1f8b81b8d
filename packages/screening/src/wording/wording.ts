import { endOf } from '../text/reading.ts'
import type { Heard } from './features.ts'
import { valueAt } from './hash.ts'
import { kinds } from './kinds.ts'
import { hearParts, type Part } from './parts.ts'
import type { Tokens } from './tokens.ts'
import { weights } from './weights.ts'

/** What the words of a listing and the standing of its names weigh as they were learnt, and the words that weighed most in that direction. */
export type Wording = { points: number; telling: Telling[] }
/** A word that weighed much: where it stands, and in which part. */
export type Telling = { part: number; start: number; end: number }

/** Words can add so many points or take them away, however many there are. */
export const wordingMax = 4
const hundredth = 0.01
const tellingMax = 4

/** Each word, stem, kind and pair counts once in a listing: in which one it was last heard. */
let heardWord = new Int32Array(0)
const heardKind = new Int32Array(kinds.length)
const heardPair = new Int32Array(kinds.length ** 2)
let listing = 0

/** What all words added so far, and what each word of the part that is heard did. */
let sum = 0
let added = new Int32Array(0)

function add(weight: number, token: number): void {
  sum += weight
  added[token]! += weight
}

function weighWord(hash: number, token: number): void {
  const { words, ofWord } = weights()
  const entry = valueAt(words, hash)
  if (entry === 0 || heardWord[entry] === listing) return
  heardWord[entry] = listing
  add(ofWord[entry]!, token)
}

const weighing: Heard = {
  word: weighWord,
  stem: weighWord,
  kind(kind, token) {
    if (heardKind[kind] === listing) return
    heardKind[kind] = listing
    add(weights().ofKind[kind]!, token)
  },
  pair(first, second, token) {
    const place = first * kinds.length + second
    if (heardPair[place] === listing) return
    heardPair[place] = listing
    add(weights().ofPair[place]!, token)
  },
}

/** Linear in the length of the texts, and without a look at them as strings. */
export function wordingOf(parts: Part[], standing: Set<string>, spoken: Iterable<string>): Wording {
  const { ofWord, ofStanding, base } = weights()
  if (heardWord.length < ofWord.length) heardWord = new Int32Array(ofWord.length)
  listing++
  sum = base
  for (const each of standing) sum += ofStanding.get(each) ?? 0
  const heard: { tokens: Tokens; added: Int32Array }[] = []
  hearParts(parts, spoken, weighing, tokens => {
    added = new Int32Array(tokens.count)
    heard.push({ tokens, added })
  })
  const points = wordingMax * Math.tanh((hundredth * sum) / wordingMax)
  const most: { part: number; token: number; weight: number }[] = []
  heard.forEach(({ tokens, added }, part) => {
    for (let token = 0; token < tokens.count; token++)
      keepMost(most, part, token, sum < 0 ? -added[token]! : added[token]!)
  })
  const telling = most.map(({ part, token }) => ({
    part,
    ...spanOf(parts[part]!, heard[part]!.tokens, token),
  }))
  return { points, telling }
}

function keepMost(
  most: { part: number; token: number; weight: number }[],
  part: number,
  token: number,
  weight: number,
): void {
  if (weight <= 0 || (most.length === tellingMax && weight <= most[tellingMax - 1]!.weight)) return
  let place = most.length
  while (place > 0 && most[place - 1]!.weight < weight) place--
  most.splice(place, 0, { part, token, weight })
  if (most.length > tellingMax) most.pop()
}

const spanOf = ({ reading }: Part, { from, to }: Tokens, token: number) => ({
  start: reading.at[from[token]!]!,
  end: endOf(reading, to[token]! - 1),
})
