import { hashStep, mixed } from '../text/hash.ts'
import { hasBits, setBits } from './bits.ts'

/**
 * What an edit leaves of a name, whatever letter it changes: the beginning, the end, or both tips. A word that shows
 * none of the three, as some name of about its length has them, is not one letter off any name.
 */
export type Outlines = Int32Array

/** In 2^20 bits some 60,000 outlines set two each: one ordinary word in thirty passes for nothing. */
export const newOutlines = (): Outlines => new Int32Array(2 ** 15)

/**
 * How many letters at either end are looked at in a word of `length` letters, and how many in both tips. Side and
 * tip together are one letter shorter than the word: no letter, and no two neighbours, touch all three.
 */
const sideOf = (length: number) => (length < 9 ? 4 : length < 10 ? 5 : 6)
const tipOf = (length: number) => (length < 8 ? 2 : length < 11 ? 3 : 4)

const beginKey = (side: number, length: number) => mixed(side ^ Math.imul(length, 0x9e3779b1))
const endKey = (side: number, length: number) => ~mixed(side ^ Math.imul(length, 0x85ebca6b))
const tipsKey = (first: number, last: number, length: number) =>
  mixed(Math.imul(first, 0x2545f491) ^ last ^ Math.imul(length, 0xc2b2ae35))

/** Notes a name of seven letters or more: a word one letter off it may be a letter shorter or longer. */
export function noteOutlines(outlines: Outlines, classes: Uint8Array, from: number, end: number): void {
  for (let length = end - from - 1; length <= end - from + 1; length++) {
    const [side, tip] = [sideOf(length), tipOf(length)]
    setBits(outlines, beginKey(forward(classes, from, side), length))
    setBits(outlines, endKey(backward(classes, end, side), length))
    setBits(outlines, tipsKey(forward(classes, from, tip), backward(classes, end, tip), length))
  }
}

/** Whether a word of seven letters or more may be one letter off a name. */
export function mayBeMisspelt(outlines: Outlines, classes: Uint8Array, from: number, end: number): boolean {
  const length = end - from
  const sideLength = sideOf(length)
  const tipLength = tipOf(length)
  let side = 0
  let endSide = 0
  for (let i = 0; i < tipLength; i++) {
    side = hashStep(side, classes[from + i]!)
    endSide = hashStep(endSide, classes[end - 1 - i]!)
  }
  if (hasBits(outlines, tipsKey(side, endSide, length))) return true
  for (let i = tipLength; i < sideLength; i++) {
    side = hashStep(side, classes[from + i]!)
    endSide = hashStep(endSide, classes[end - 1 - i]!)
  }
  return hasBits(outlines, beginKey(side, length)) || hasBits(outlines, endKey(endSide, length))
}

/** Classes of letters are hashed from the outside to the inside, so that a tip is a beginning of its side. */
function forward(classes: Uint8Array, from: number, count: number): number {
  let chain = 0
  for (let i = from; i < from + count; i++) chain = hashStep(chain, classes[i]!)
  return chain
}

function backward(classes: Uint8Array, end: number, count: number): number {
  let chain = 0
  for (let i = end - 1; i >= end - count; i--) chain = hashStep(chain, classes[i]!)
  return chain
}
