import { setBits, wordOf } from './bits.ts'

/** Whole symbols in a gram, of six bits each; two bits are left in 32. */
export const gramLength = 5

/**
 * An index of patterns by a gram of each. A bit of `filter` answers for most grams of a text, and two of `behind`, with
 * the classes of the symbols behind, for most of the others.
 */
export type Gate = {
  filter: Int32Array
  behind: Int32Array
  /** For each gram and what is behind it, hashed, where its entries begin; they end where those of the next begin. */
  heads: Int32Array
  /**
   * Three numbers an entry: gram, pattern, and the place of the gram in it above the bits of a note. The note's lower
   * bits are the two classes behind the gram, as far as the pattern goes on.
   */
  entries: Int32Array
}

export const placeShift = 13
/** In a note: the two classes behind the gram, the nearer in the lower six bits. */
export const behindMask = 0xfff
/** In a note: a neighbour of the gram that the pattern is entered under; who sees every gram passes over it. */
export const SECOND = 1 << 12

/**
 * Multiplicative hashing, and words and bits of it as in bits.ts. Passes say so in digits: an import costs them a load.
 */
const hash = (gram: number) => Math.imul(gram, 0x9e3779b1)
const bitIn = (hashed: number) => 1 << (hashed >>> 27)
const hashBehind = (gram: number, behind: number) => hash(gram + Math.imul(behind, 0x85ebca6b))

/**
 * The slot of the entries whose pattern has the gram and goes on with just these two classes, with one, or with none; -1
 * as a rule where there is none.
 */
export function slotOf({ behind }: Gate, gram: number, classes: number): number {
  // As `hasBits` does; written out, since two calls deeper the exact view was a tenth slower.
  const hashed = hashBehind(gram, classes)
  const word = (hashed >>> 10) & (behind.length - 1)
  const bits = bitIn(hashed) | (1 << (hashed >>> 5))
  return (behind[word]! & bits) === bits ? word : -1
}

/** What is entered, in the order in which it will be found. */
export class Entries {
  readonly numbers: number[] = []

  add(gram: number, pattern: number, place: number, note: number): void {
    this.numbers.push(gram, pattern, (place << placeShift) | note)
  }

  /** Two words of the filter for each gram or so: one bit in sixty is set, and it stays in the second cache. */
  toGate(): Gate {
    const { numbers } = this
    const grams = new Set<number>()
    for (let i = 0; i < numbers.length; i += 3) grams.add(numbers[i]!)
    const size = 2 ** Math.max(9, Math.round(Math.log2(grams.size + 1)))
    const filter = new Int32Array(2 * size)
    const behind = new Int32Array(size)
    const heads = new Int32Array(size + 1)
    for (let i = 0; i < numbers.length; i += 3) {
      const hashed = hash(numbers[i]!)
      filter[wordOf(filter, hashed)]! |= bitIn(hashed)
      const hashedBehind = hashBehind(numbers[i]!, numbers[i + 2]! & behindMask)
      setBits(behind, hashedBehind)
      heads[wordOf(behind, hashedBehind) + 1]!++
    }
    for (let slot = 0; slot < size; slot++) heads[slot + 1]! += heads[slot]!
    const next = heads.slice()
    const entries = new Int32Array(numbers.length)
    for (let i = 0; i < numbers.length; i += 3) {
      const entry = 3 * next[wordOf(behind, hashBehind(numbers[i]!, numbers[i + 2]! & behindMask))]!++
      entries[entry] = numbers[i]!
      entries[entry + 1] = numbers[i + 1]!
      entries[entry + 2] = numbers[i + 2]!
    }
    return { filter, behind, heads, entries }
  }
}

/** Short keys carry their length in no bits of their own: classes start at 1, so leading zeros tell. */
export function gramAt(classes: Uint8Array, from: number, length: number): number {
  let gram = 0
  for (let i = 0; i < length; i++) gram = (gram << 6) | classes[from + i]!
  return gram
}

/** The classes of the two symbols from `at` on, the nearer in the lower six bits, as far as there are any before `end`. */
export const behindIn = (classes: Uint8Array, at: number, end: number): number =>
  at + 1 < end ? classes[at]! | (classes[at + 1]! << 6) : at < end ? classes[at]! : 0
