import { valueAt } from '../text/word-table.ts'
import { type Heard, hear } from './hear.ts'
import { kinds } from './kinds.ts'
import { learned } from './learned.ts'
import type { Part, Tokens } from './tokens.ts'
import { layOut, type Weights } from './weights.ts'

/** What was added for each word of a text, in hundredths of a point. */
type WeighedPart = { tokens: Tokens; added: Int32Array }

/** What the words of a listing, and how its names stand, weigh as they were learnt. */
export type Weighed = {
  points: number
  /** The same before it was bounded, in hundredths: every text's base, the standing, and what each word added. */
  sum: number
  /** How many words there are. */
  words: number
  parts: WeighedPart[]
}

/** Words can add so many points or take them away, however many there are. */
export const wordingMax = 4
/** Few words say little: with fewer than so many the wording counts in proportion. */
const fullFrom = 16
const hundredth = 0.01

/** How much of what its words weigh a listing of so many is given. */
export const fullness = (words: number): number => Math.min(1, words / fullFrom)

/** What words that weigh so much together come to, in a listing of so many. */
export const boundedPoints = (weighed: number, words: number): number =>
  fullness(words) * wordingMax * Math.tanh(weighed / wordingMax)

/** Adds up what is heard of a listing: each word, stem, kind and pair once. Reused from listing to listing. */
class Scale implements Heard {
  readonly #weights: Weights
  /** In which listing each was last heard. */
  readonly #heardWord: Int32Array
  readonly #heardKind = new Int32Array(kinds.length)
  readonly #heardPair = new Int32Array(kinds.length ** 2)
  #listing = 0
  #added: Int32Array = new Int32Array(0)
  readonly #rooms: Int32Array[] = []
  readonly pairing: Uint8Array
  sum = 0
  parts: WeighedPart[] = []

  constructor(weights: Weights) {
    this.#weights = weights
    this.#heardWord = new Int32Array(weights.ofWord.length)
    this.pairing = weights.pairing
  }

  begin(standing: Set<string>): void {
    this.#listing++
    this.parts = []
    this.sum = this.#weights.base
    for (const way of standing) this.sum += this.#weights.ofStanding.get(way) ?? 0
  }

  part(tokens: Tokens): void {
    this.#added = this.#roomFor(tokens.count)
    this.parts.push({ tokens, added: this.#added })
  }

  word(hash: number, token: number): void {
    const entry = valueAt(this.#weights.words, hash)
    if (entry === 0 || this.#heardWord[entry] === this.#listing) return
    this.#heardWord[entry] = this.#listing
    this.#add(this.#weights.ofWord[entry]!, token)
  }

  stem(hash: number, token: number): void {
    this.word(hash, token)
  }

  kind(kind: number, token: number): void {
    if (this.#heardKind[kind] === this.#listing) return
    this.#heardKind[kind] = this.#listing
    this.#add(this.#weights.ofKind[kind]!, token)
  }

  pair(first: number, second: number, token: number): void {
    const place = first * kinds.length + second
    const weight = this.#weights.ofPair[place]!
    if (weight === 0 || this.#heardPair[place] === this.#listing) return
    this.#heardPair[place] = this.#listing
    this.#add(weight, token)
  }

  #add(weight: number, token: number): void {
    this.sum += weight
    this.#added[token]! += weight
  }

  #roomFor(count: number): Int32Array {
    const part = this.parts.length
    const room = this.#rooms[part]
    if (room !== undefined && room.length >= count) return room.fill(0, 0, count)
    const larger = new Int32Array(2 * count)
    this.#rooms[part] = larger
    return larger
  }
}

let scale: Scale | undefined

/** Linear in the length of the texts, and without a look at them as strings. What was learnt is laid out when it is first needed. */
export function weighWords(parts: Part[], standing: Set<string>, spoken: number): Weighed {
  scale ??= new Scale(layOut(learned))
  scale.begin(standing)
  hear(parts, spoken, scale)
  let words = 0
  for (const { tokens } of scale.parts) words += tokens.count
  const { sum, parts: weighed } = scale
  return { points: boundedPoints(hundredth * sum, words), sum, words, parts: weighed }
}
