import { SEPARATOR } from '../text/fold.ts'
import { classMask, plainAt, SYMBOL, stepAt } from '../text/units.ts'
import { isDigit } from './edges.ts'
import type { Patterns } from './patterns.ts'

/** What is asked of a pattern's place, beside its classes. */
export const OWN_LETTERS = 1
export const OWN_BREAKS = 2
export const CLEAN_START = 4
export const CLEAN_END = 8
/** More letters may follow. */
export const OPEN = 16

/**
 * Where a pattern may begin in a text of which its symbol number `symbol` (counted through all patterns) stands at
 * `at`; -1 where it does not stand there. Told from the units alone, for texts in scripts with spaces and without
 * anything hidden: what a reading would accept is never refused.
 */
export function mayBeginAt(
  patterns: Patterns,
  pattern: number,
  symbol: number,
  text: string,
  at: number,
  asked: number,
): number {
  const last = walk(patterns, symbol, patterns.start[pattern + 1]! - 1, text, at, 1, asked)
  if (last < 0) return -1
  const end = asked & OPEN ? clean : endEdgeAt(text, last)
  if (end === none || (end === soft && asked & CLEAN_END)) return -1
  const first = walk(patterns, symbol, patterns.start[pattern]!, text, at, -1, asked)
  if (first < 0) return -1
  const start = startEdgeAt(text, first)
  return start === none || (start === soft && asked & CLEAN_START) ? -1 : first
}

/** Follows a pattern from its symbol `from` to its symbol `to`; the place of that one in the text, or -1. */
function walk(
  { classes, plain, broken }: Patterns,
  from: number,
  to: number,
  text: string,
  at: number,
  way: 1 | -1,
  asked: number,
): number {
  let i = at
  for (let symbol = from; ; symbol += way) {
    if (asked & OWN_LETTERS && plainAt(text, i) !== plain[symbol]) return -1
    if (symbol === to) return i
    let step = 0
    let separated = 0
    for (i += way; i >= 0 && i < text.length; i += way) {
      step = stepAt(text, i)
      if (step & SYMBOL) break
      separated = 1
    }
    if ((step & SYMBOL) === 0 || (step & classMask) !== classes[symbol + way]) return -1
    if (asked & OWN_BREAKS && separated !== broken[way > 0 ? symbol + 1 : symbol]) return -1
  }
}

const none = 0
const soft = 1
const clean = 2

const isSymbolAt = (text: string, i: number) => i >= 0 && i < text.length && plainAt(text, i) > SEPARATOR

/** As `startEdge`, except that whatever precedes an Arabic letter may be a prefix. */
function startEdgeAt(text: string, i: number): number {
  if (!isSymbolAt(text, i - 1)) return clean
  const before = plainAt(text, i - 1)
  const here = plainAt(text, i)
  const mayBe = isDigit(before) !== isDigit(here) || before < 48 || before === 64 || here >= 0x600
  return mayBe ? soft : none
}

/** No inflection is longer. */
const inflectionMax = 3

/** As `endEdge`, except that every short remainder may be an inflection. */
function endEdgeAt(text: string, i: number): number {
  if (!isSymbolAt(text, i + 1)) return clean
  if (isDigit(plainAt(text, i)) !== isDigit(plainAt(text, i + 1))) return soft
  for (let next = i + 2; next <= i + 1 + inflectionMax; next++) if (!isSymbolAt(text, next)) return soft
  return none
}
