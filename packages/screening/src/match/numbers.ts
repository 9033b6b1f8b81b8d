import type { CompiledEdition } from '../compile.ts'
import { newReading, read } from '../text/reading.ts'
import { bytes, narrowStepOf, stepAt, stepOf, wide, written } from '../text/units.ts'
import { findCas } from './cas.ts'
import { bounds } from './look.ts'
import { findTradeNumbers } from './trade-numbers.ts'

const reading = newReading()

/** Whether a listed number stands in the text looked at last, which has digits: a CAS, EC or UN number. */
export function holdsNumber({ cas, tradeNumbers }: CompiledEdition, text: string): boolean {
  if (!mayHoldNumber(text)) return false
  let isListed = false
  read(text, reading)
  findCas(reading, ({ number }) => {
    isListed ||= cas.has(number)
  })
  findTradeNumbers(tradeNumbers, reading, () => {
    isListed = true
  })
  return isListed
}

const classOfLetter = (letter: string) => stepOf[letter.charCodeAt(0)]! & 63
const classO = classOfLetter('o')
const classI = classOfLetter('i')
const classU = classOfLetter('u')
const digitBit = 0x800

/** Digits, and what is written for one: `o`, `l` and `i`, with all that looks like them. */
const isLikeDigit = (step: number) =>
  (step & digitBit) !== 0 || (step & 63) === classO || (step & 63) === classI

/** The shortest run of digits that may be a number without its hyphens. */
const runMin = 5

/** Two digits between two groups, five single ones or five together; twice three; a few letters before digits. */
function mayHoldNumber(text: string): boolean {
  const { at, count } = bounds
  const units = written.inBytes ? bytes : wide
  const steps = written.inBytes ? narrowStepOf : stepOf
  let singles = 0
  for (let k = 0; k < count; k += 2) {
    const start = at[k]!
    const end = at[k + 1]!
    const length = end - start
    const first = steps[units[start]!]!
    if (length >= runMin) {
      singles = 0
      // A run passes one of these places.
      for (let i = start + runMin - 1; i < end; i += runMin)
        if (isLikeDigit(steps[units[i]!]!) && isInAnnouncedRun(text, i, k)) return true
    } else if (isLikeDigit(first)) {
      singles = length === 1 ? singles + 1 : 0
      if (singles === runMin) return true
      if (length === 3 && isBeforeThree(text, k)) return true
      if (length === 2 && isBetweenGroups(text, k)) return true
    } else singles = 0
    const sign = first & 63
    if ((sign === classU || sign === classO) && isAnnouncement(text, k)) return true
  }
  return false
}

const likeDigitAt = (text: string, i: number) => isLikeDigit(stepAt(text, i))

function isBetweenGroups(text: string, k: number): boolean {
  const { at, count } = bounds
  if (k === 0 || k + 2 >= count || !likeDigitAt(text, at[k]! + 1)) return false
  return likeDigitAt(text, at[k - 1]! - 1) && likeDigitAt(text, at[k + 2]!)
}

const isBeforeThree = (text: string, k: number) =>
  k + 4 < bounds.count && bounds.at[k + 3]! - bounds.at[k + 2]! === 3 && likeDigitAt(text, bounds.at[k + 2]!)

/** `UN`, `ONU` and the like, directly before digits or a word or two before them. */
function isAnnouncement(text: string, k: number): boolean {
  const { at, count } = bounds
  const start = at[k]!
  const length = at[k + 1]! - start
  const isDigit = (i: number) => (stepAt(text, i) & digitBit) !== 0
  if (length > 3) return isDigit(start + 2) || isDigit(start + 3)
  if (length < 2) return false
  return (k + 2 < count && isDigit(at[k + 2]!)) || (k + 4 < count && isDigit(at[k + 4]!))
}

/** What `cas`, `no`, `nr`, `rn` and `number` begin with. */
const announces = new Set(['c', 'n', 'r'].map(classOfLetter))

/** Whether a run of digits goes through `i`, and what stands before it may say that it is a number of the registry. */
function isInAnnouncedRun(text: string, i: number, k: number): boolean {
  const [start, end] = [bounds.at[k]!, bounds.at[k + 1]!]
  let from = i
  while (from > start && likeDigitAt(text, from - 1)) from--
  let to = i + 1
  while (to < end && likeDigitAt(text, to)) to++
  if (to - from < runMin) return false
  const before = from > start ? start : k > 0 ? bounds.at[k - 2]! : -1
  return before >= 0 && announces.has(stepAt(text, before) & 63)
}
