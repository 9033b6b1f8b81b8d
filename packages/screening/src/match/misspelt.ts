import { newReading, type Reading } from '../text/reading.ts'
import { bytes, plainAt, wide, written } from '../text/units.ts'
import { bounds } from './look.ts'
import { ordinaryNeighbours } from './ordinary-neighbours.ts'
import { chained, partLength, showsOutline, showsPart, sideOf, tipOf } from './outlines.ts'
import { nameLengthMin, nearestTerm, type Typos, wordLengthMax } from './typo.ts'

/** Whether some word of the text looked at last, or two that may be a name together, may be one letter off a name. */
export function holdsMisspelt(typos: Typos, text: string): boolean {
  const { outlines } = typos
  const { at, count } = bounds
  const units = written.inBytes ? bytes : wide
  const inBytes = written.inBytes
  let before = -1
  let beforeIsPart = false
  for (let k = 0; k < count; k += 2) {
    const start = at[k]!
    const end = at[k + 1]!
    const length = end - start
    if (length < partLength) {
      before = -1
      continue
    }
    let side = 0
    let tip = 0
    const [sideLength, tipLength] = [sideOf(length), tipOf(length)]
    let isPart = false
    for (let i = 0; i < sideLength; i++) {
      side = chained(side, inBytes ? units[start + i]! | 32 : plainAt(text, start + i))
      if (i === tipLength - 1) tip = side
      if (i === partLength - 1) isPart = showsPart(outlines, length, side)
    }
    if (length >= nameLengthMin) {
      let endSide = 0
      let endTip = 0
      for (let i = 1; i <= sideLength; i++) {
        endSide = chained(endSide, inBytes ? units[end - i]! | 32 : plainAt(text, end - i))
        if (i === tipLength) endTip = endSide
      }
      const mayBe = showsOutline(outlines, length, side, endSide, tip, endTip)
      if (mayBe && isMisspelt(typos, text, start, end, end, end)) return true
    }
    if (before >= 0 && (isPart || beforeIsPart)) {
      if (isMisspelt(typos, text, at[before]!, at[before + 1]!, start, end)) return true
    }
    before = k
    beforeIsPart = isPart
  }
  return false
}

const reading: Reading = newReading()

/** Whether the symbols from `start` to `end` and from `start2` to `end2`, read as one word, are a misspelt name. */
function isMisspelt(
  typos: Typos,
  text: string,
  start: number,
  end: number,
  start2: number,
  end2: number,
): boolean {
  const { plain } = reading
  const length = end - start + end2 - start2
  if (length > wordLengthMax) return false
  for (let i = start; i < end; i++) plain[i - start] = plainAt(text, i)
  for (let i = start2; i < end2; i++) plain[end - start + i - start2] = plainAt(text, i)
  if (nearestTerm(typos, reading, 0, length) < 0) return false
  return !ordinaryNeighbours.has(String.fromCharCode(...plain.subarray(0, length)))
}
