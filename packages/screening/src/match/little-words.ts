import { BREAK, type Reading, SPACE } from '../text/reading.ts'
import type { Edge } from './edges.ts'
import type { Patterns } from './patterns.ts'

/** `un comprimé d'amphétamine` holds no d-amphetamine: a letter and an apostrophe are an elided word. */
export function isElided(reading: Reading, from: number, patterns: Patterns, pattern: number): boolean {
  if (patterns.broken[patterns.start[pattern]! + 1] !== 1 || reading.plain[from]! < 97) return false
  return /['\u2019\u02bc]/.test(reading.text[reading.at[from + 1]! - 1]!)
}

/** `cerotti al fentanil` holds no alfentanil, `al lado` no AL-LAD: the little word before is no part of the name. */
export function isSplitAfterWord(
  reading: Reading,
  from: number,
  patterns: Patterns,
  pattern: number,
  end: Edge,
): boolean {
  const first = patterns.start[pattern]!
  if (patterns.start[pattern + 1]! - first < 5 || (reading.gap[from + 2]! & BREAK) !== SPACE) return false
  if (end === 2 && patterns.broken[first + 2] === 1) return false
  return littleWords.has(String.fromCharCode(reading.plain[from]!, reading.plain[from + 1]!))
}

const littleWords = new Set(
  'al el il la le lo de di du da do en et ou un es au in an on of od na za po im am'.split(' '),
)
