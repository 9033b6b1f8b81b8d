/**
 * What an edit leaves of a name, whatever letter it changes: the beginning, the end, or both tips. A word that shows
 * none of the three, as some name of about its length has them, is not one letter off any name.
 */
export type Outlines = Int32Array

/** In 2^20 bits some 60,000 outlines set two each: one ordinary word in thirty passes for nothing. */
const addressBits = 15
const shift = 32 - addressBits

export const newOutlines = (): Outlines => new Int32Array(2 ** addressBits)

/**
 * How many letters at either end are looked at in a word of `length` letters, and how many in both tips. Side and
 * tip together are one letter shorter than the word: no letter, and no two neighbours, touch all three.
 */
export const sideOf = (length: number) => (length < 9 ? 4 : length < 10 ? 5 : 6)
const tipOf = (length: number) => (length < 8 ? 2 : length < 11 ? 3 : 4)
/** Letters of a word that tell whether it may be one of the two words of a name. */
export const partLength = 4
const partSeed = 0x2545f491

/** Notes a name of seven letters or more: a word one letter off it may be a letter shorter or longer. */
export function noteOutlines(outlines: Outlines, letters: Uint16Array, from: number, end: number): void {
  for (let length = end - from - 1; length <= end - from + 1; length++) {
    const side = sideOf(length)
    const tip = tipOf(length)
    note(outlines, hashOf(letters, from, side, length))
    note(outlines, ~hashOf(letters, end - side, side, length))
    note(outlines, hashOf(letters, from, tip, hashOf(letters, end - tip, tip, length)))
  }
}

/** Whether a word of seven letters or more may be one letter off a name. */
export function mayBeMisspelt(outlines: Outlines, letters: Uint16Array, from: number, end: number): boolean {
  const length = end - from
  const side = sideOf(length)
  const tip = tipOf(length)
  return (
    has(outlines, hashOf(letters, from, side, length)) ||
    has(outlines, ~hashOf(letters, end - side, side, length)) ||
    has(outlines, hashOf(letters, from, tip, hashOf(letters, end - tip, tip, length)))
  )
}

export function notePart(outlines: Outlines, letters: Uint16Array, length: number): void {
  note(outlines, hashOf(letters, 0, partLength, partSeed ^ length))
}

/** Whether a word of `length` letters that begins with these four may be a word of a name of two. */
export function mayBePart(outlines: Outlines, letters: Uint16Array, length: number): boolean {
  return has(outlines, hashOf(letters, 0, partLength, partSeed ^ length))
}

function hashOf(letters: Uint16Array, from: number, count: number, seed: number): number {
  let hash = seed
  for (let i = from; i < from + count; i++) hash = Math.imul(hash ^ letters[i]!, 0x01000193)
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
}

function note(outlines: Outlines, hash: number): void {
  outlines[hash >>> shift]! |= (1 << hash) | (1 << (hash >>> 5))
}

function has(outlines: Outlines, hash: number): boolean {
  const word = outlines[hash >>> shift]!
  return ((word >>> hash) & (word >>> (hash >>> 5)) & 1) === 1
}
