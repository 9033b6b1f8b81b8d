import { hashOf, hashStart, hashStep, mixed } from '../text/hash.ts'

/** The beginning of a word, which is no word of its own. */
export const asStem = (hash: number): number => hashStep(hash, 42)

/** A word and the one behind it. */
export const joined = (first: number, second: number): number => (mixed(first) + second) | 0

/** All numbers are one word. */
export const anyNumber = hashStep(hashStart, 48)

/** A word is written as it is folded, a stem with `*` behind it. */
export const keyOf = (written: string): number =>
  written.endsWith('*') ? asStem(hashOf(written.slice(0, -1))) : hashOf(written)
