import { endOf } from '../text/reading.ts'
import { valueAt } from '../text/word-table.ts'
import type { Heard } from './features.ts'
import { kinds } from './kinds.ts'
import { hearParts, type Part } from './parts.ts'
import type { Tokens } from './tokens.ts'
import { noWeights, weights } from './weights.ts'

/** What the words of a listing and the standing of its names weigh as they were learnt, and the words that weighed most in that direction. */
export type Wording = { points: number; telling: Telling[] }
/** A word that weighed much: where it stands, and in which part. */
export type Telling = { part: number; start: number; end: number }

/** Words can add so many points or take them away, however many there are. */
export const wordingMax = 4
const hundredth = 0.01
const tellingMax = 4
/** Few words say little: with fewer than so many the wording counts in proportion. */
const fullFrom = 16

/** What words that weigh so much together come to, in a listing of so many. */
export const boundedPoints = (weighed: number, words: number): number =>
  Math.min(1, words / fullFrom) * wordingMax * Math.tanh(weighed / wordingMax)
/** Words that weighed less than this together are not worth showing. */
const shownFrom = 0.3

/** Each word, stem, kind and pair counts once in a listing: in which one it was last heard. */
let heardWord: Int32Array = new Int32Array(0)
const heardKind = new Int32Array(kinds.length)
const heardPair = new Int32Array(kinds.length ** 2)
let listing = 0

/** What all words added so far, and what each word of the part that is heard did. */
let sum = 0
let added: Int32Array = new Int32Array(0)

function add(weight: number, token: number): void {
  sum += weight
  added[token]! += weight
}

let learnt = noWeights()

function weighWord(hash: number, token: number): void {
  const entry = valueAt(learnt.words, hash)
  if (entry === 0 || heardWord[entry] === listing) return
  heardWord[entry] = listing
  add(learnt.ofWord[entry]!, token)
}

const weighing: Heard & { pairing: Uint8Array } = {
  word: weighWord,
  stem: weighWord,
  kind(kind, token) {
    if (heardKind[kind] === listing) return
    heardKind[kind] = listing
    add(learnt.ofKind[kind]!, token)
  },
  pair(first, second, token) {
    const place = first * kinds.length + second
    const weight = learnt.ofPair[place]!
    if (weight === 0 || heardPair[place] === listing) return
    heardPair[place] = listing
    add(weight, token)
  },
  pairing: new Uint8Array(kinds.length),
}

/** Everything learnt is laid out when it is first needed. */
function begin(): void {
  if (learnt.ofWord.length > 0) return
  learnt = weights()
  heardWord = new Int32Array(learnt.ofWord.length)
  learnt.ofPair.forEach((weight, place) => {
    if (weight === 0) return
    weighing.pairing[Math.floor(place / kinds.length)]! |= 1
    weighing.pairing[place % kinds.length]! |= 2
  })
}

/** What each word added, by part. Reused from listing to listing. */
const addedOf: Int32Array[] = []

function addedIn(part: number, count: number): Int32Array {
  const room = addedOf[part]
  if (room === undefined || room.length < count) {
    addedOf[part] = new Int32Array(2 * count)
    return addedOf[part]
  }
  room.fill(0, 0, count)
  return room
}

/** Linear in the length of the texts, and without a look at them as strings. */
export function wordingOf(parts: Part[], standing: Set<string>, spoken: number): Wording {
  begin()
  listing++
  sum = learnt.base
  for (const each of standing) sum += learnt.ofStanding.get(each) ?? 0
  const heard: Tokens[] = []
  hearParts(parts, spoken, weighing, (tokens, part) => {
    added = addedIn(part, tokens.count)
    heard.push(tokens)
  })
  const words = heard.reduce((count, tokens) => count + tokens.count, 0)
  const points = boundedPoints(hundredth * sum, words)
  return { points, telling: Math.abs(points) < shownFrom ? [] : tellingIn(parts, heard) }
}

/** The words that weighed most; where none but the names did, by how they stand, those. */
function tellingIn(parts: Part[], heard: Tokens[]): Telling[] {
  const words = mostTelling(parts, heard, 0)
  return words.length > 0 ? words : mostTelling(parts, heard, 1)
}

function mostTelling(parts: Part[], heard: Tokens[], names: 0 | 1): Telling[] {
  const most: { part: number; token: number; weight: number }[] = []
  heard.forEach(({ count, isName }, part) => {
    const of = addedOf[part]!
    for (let token = 0; token < count; token++)
      if (of[token] !== 0 && isName[token] === names)
        keepMost(most, part, token, sum < 0 ? -of[token]! : of[token]!)
  })
  return most.map(({ part, token }) => ({ part, ...spanOf(parts[part]!, heard[part]!, token) }))
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
