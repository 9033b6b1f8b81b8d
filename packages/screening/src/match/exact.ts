import { DROPPED, SEPARATOR } from '../text/fold.ts'
import { isMark } from '../text/reading.ts'
import {
  classMask,
  hasSignForLetter,
  SYMBOL,
  wide,
  written,
  writtenPlainAt,
  writtenStepAt,
} from '../text/units.ts'
import { isUnspaced } from './edges.ts'
import type { Exact } from './exact-index.ts'
import { type FoundExact, findInReading } from './exact-read.ts'
import { behindMask, gramLength, placeShift, SECOND, slotOf } from './gate.ts'
import { passInPairs, suspects } from './pass.ts'
import type { Patterns } from './patterns.ts'

/**
 * Every place where a term stands as a whole: its own letters in any case, width, font or accent, and separators of
 * any kind where it has some. Offsets are UTF-16 code units of the text as it came.
 * Known weakness: a list with terms of three letters or fewer reads the text as a whole, at a third of the speed.
 */
export function findExact(exact: Exact, text: string, found: FoundExact): void {
  const isPlain = passInPairs(exact.gate, text) && !(exact.hasSigns && hasSignForLetter(text))
  if (isPlain && suspects.count > 0) verify(exact, text, found)
  if (!isPlain || exact.shorts.entries.length > 0) findInReading(exact, text, isPlain, found)
}

/** Holds each suspect against the patterns of its gram: most are told apart by the two symbols behind it. */
function verify(exact: Exact, text: string, found: FoundExact): void {
  const { at: seenAt, grams, count, inPairs } = suspects
  for (let k = 0; k < count; k++) {
    const at = inPairs ? lastOf(text, seenAt[k]!) : seenAt[k]!
    if (at < 0 || writtenPlainAt(text, at) <= SEPARATOR) continue
    const behind = behindAt(text, at)
    const classes = behind & behindMask
    const gram = grams[k]!
    lookUp(exact, gram, classes, text, at, found)
    if (behind & MAY_END && classes > 0) lookUp(exact, gram, 0, text, at, found)
    if (behind & MAY_END_LATER && classes > classMask)
      lookUp(exact, gram, classes & classMask, text, at, found)
  }
}

/** Finds the patterns with this gram and these classes behind it. */
function lookUp(
  { gate, patterns }: Exact,
  gram: number,
  classes: number,
  text: string,
  at: number,
  found: FoundExact,
): void {
  const slot = slotOf(gate, gram, classes)
  if (slot < 0) return
  const { heads, entries } = gate
  const end = 3 * heads[slot + 1]!
  for (let entry = 3 * heads[slot]!; entry < end; entry += 3) {
    const note = entries[entry + 2]!
    if (entries[entry] !== gram || (note & behindMask) !== classes) continue
    if (note & SECOND && !(suspects.inPairs && sawOnlySecond(text, at))) continue
    const pattern = entries[entry + 1]!
    const last = patterns.start[pattern]! + (note >> placeShift) + gramLength - 1
    const behindLast = endFrom(patterns, pattern, last, text, at)
    if (behindLast < 0) continue
    const first = startFrom(patterns, pattern, last, text, at)
    if (first >= 0) found(pattern, first, behindLast)
  }
}

/** The gram's last unit, of the two at `i`; -1 where both are separators, and the gram was seen before. */
function lastOf(text: string, i: number): number {
  if (i + 1 < text.length && writtenPlainAt(text, i + 1) > SEPARATOR) return i + 1
  return writtenPlainAt(text, i) > SEPARATOR ? i : -1
}

/** Whether the pass stepped over the unit before, and saw the gram that ends there no more. */
const sawOnlySecond = (text: string, at: number) => (at & 1) === 1 && writtenPlainAt(text, at - 1) > SEPARATOR

/** Beside the two classes behind a gram: a term may end before the first of them, and before the second. */
const MAY_END = 1 << 12
const MAY_END_LATER = 1 << 13

/** The classes of the two symbols behind the one at `at`, 0 at the end of the text, and where a term may end. */
function behindAt(text: string, at: number): number {
  let behind = 0
  let last = at
  let isSecond = false
  for (let i = at + 1; i < text.length; i++) {
    const step = writtenStepAt(text, i)
    if ((step & SYMBOL) === 0) continue
    // Two symbols side by side, in a script that parts its words.
    const isJoined = i === last + 1 && (written.inBytes || (wide[i]! < 0x80 && wide[last]! < 0x80))
    if (isSecond) return behind | ((step & classMask) << 6) | (isJoined ? 0 : MAY_END_LATER)
    behind = (step & classMask) | (isJoined ? 0 : MAY_END)
    last = i
    isSecond = true
  }
  return behind | (isSecond ? MAY_END_LATER : MAY_END)
}

/** Follows the pattern from its symbol `last`, which stands at `at`, to its end; the end in the text, or -1. */
function endFrom(patterns: Patterns, pattern: number, last: number, text: string, at: number): number {
  const stop = patterns.start[pattern + 1]!
  let i = at
  let plain = writtenPlainAt(text, i)
  for (let symbol = last; ; ) {
    if (plain !== patterns.plain[symbol]) return -1
    if (++symbol === stop) break
    let broken = 0
    for (;;) {
      if (++i >= text.length) return -1
      plain = writtenPlainAt(text, i)
      if (plain > SEPARATOR) break
      if (plain === SEPARATOR) broken = 1
    }
    if (broken !== patterns.broken[symbol]) return -1
  }
  let end = i + 1
  while (end < text.length && isMark(text.charCodeAt(end))) end++
  for (i = end; i < text.length; i++) {
    const behind = writtenPlainAt(text, i)
    if (behind === DROPPED) continue
    return behind === SEPARATOR || isUnspaced(behind) || isUnspaced(plain) ? end : -1
  }
  return end
}

/** The same back to its beginning. */
function startFrom(patterns: Patterns, pattern: number, last: number, text: string, at: number): number {
  const first = patterns.start[pattern]!
  let start = at
  let plain = patterns.plain[last]!
  for (let symbol = last; symbol > first; symbol--) {
    let broken = 0
    for (;;) {
      if (--start < 0) return -1
      plain = writtenPlainAt(text, start)
      if (plain > SEPARATOR) break
      if (plain === SEPARATOR) broken = 1
    }
    if (broken !== patterns.broken[symbol] || plain !== patterns.plain[symbol - 1]) return -1
  }
  for (let i = start - 1; i >= 0; i--) {
    const before = writtenPlainAt(text, i)
    if (before === DROPPED) continue
    return before === SEPARATOR || isUnspaced(before) || isUnspaced(plain) ? start : -1
  }
  return start
}
