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
export const tipOf = (length: number) => (length < 8 ? 2 : length < 11 ? 3 : 4)

/** Letters of a word that tell whether it may be one of the two words of a name. */
export const partLength = 4

/** Letters are chained from the outside to the inside, so that a tip is a beginning of its side. */
export const chained = (chain: number, letter: number) => Math.imul(chain ^ letter, 0x01000193)

const mixed = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
const beginKey = (side: number, length: number) => mixed(side ^ Math.imul(length, 0x9e3779b1))
const endKey = (side: number, length: number) => ~mixed(side ^ Math.imul(length, 0x85ebca6b))
const tipsKey = (first: number, last: number, length: number) =>
  mixed(Math.imul(first, 0x2545f491) ^ last ^ Math.imul(length, 0xc2b2ae35))
const partKey = (side: number, length: number) => mixed(~side ^ Math.imul(length, 0x27d4eb2f))

/** Whether a word may be one letter off a name, given the chains of its sides and of its tips. */
export function showsOutline(
  outlines: Outlines,
  length: number,
  side: number,
  endSide: number,
  tip: number,
  endTip: number,
): boolean {
  return (
    has(outlines, beginKey(side, length)) ||
    has(outlines, endKey(endSide, length)) ||
    has(outlines, tipsKey(tip, endTip, length))
  )
}

/** Whether a word may be a word of a name of two, given the chain of its first four letters. */
export const showsPart = (outlines: Outlines, length: number, side: number) =>
  has(outlines, partKey(side, length))

/** Notes a name of seven letters or more: a word one letter off it may be a letter shorter or longer. */
export function noteOutlines(outlines: Outlines, letters: Uint16Array, from: number, end: number): void {
  for (let length = end - from - 1; length <= end - from + 1; length++) {
    const [side, tip] = [sideOf(length), tipOf(length)]
    note(outlines, beginKey(forward(letters, from, side), length))
    note(outlines, endKey(backward(letters, end, side), length))
    note(outlines, tipsKey(forward(letters, from, tip), backward(letters, end, tip), length))
  }
}

export function notePart(outlines: Outlines, letters: Uint16Array, length: number): void {
  note(outlines, partKey(forward(letters, 0, partLength), length))
}

/** Whether a word of seven letters or more may be one letter off a name. */
export function mayBeMisspelt(outlines: Outlines, letters: Uint16Array, from: number, end: number): boolean {
  const length = end - from
  const [side, tip] = [sideOf(length), tipOf(length)]
  return showsOutline(
    outlines,
    length,
    forward(letters, from, side),
    backward(letters, end, side),
    forward(letters, from, tip),
    backward(letters, end, tip),
  )
}

function forward(letters: Uint16Array, from: number, count: number): number {
  let chain = 0
  for (let i = from; i < from + count; i++) chain = chained(chain, letters[i]!)
  return chain
}

function backward(letters: Uint16Array, end: number, count: number): number {
  let chain = 0
  for (let i = end - 1; i >= end - count; i--) chain = chained(chain, letters[i]!)
  return chain
}

function note(outlines: Outlines, hash: number): void {
  outlines[hash >>> shift]! |= (1 << hash) | (1 << (hash >>> 5))
}

function has(outlines: Outlines, hash: number): boolean {
  const word = outlines[hash >>> 17]!
  return ((word >>> hash) & (word >>> (hash >>> 5)) & 1) === 1
}
