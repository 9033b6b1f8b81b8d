import { BREAK, type Reading, SPACE } from '../text/reading.ts'
import type { Edge } from './edges.ts'
import type { Found } from './found.ts'
import type { Patterns } from './patterns.ts'

/** `un comprimé d'amphétamine` holds no d-amphetamine: a letter and an apostrophe are an elided word. */
export function isElided(reading: Reading, from: number, patterns: Patterns, pattern: number): boolean {
  if (patterns.broken[patterns.start[pattern]! + 1] !== 1 || reading.plain[from]! < 97) return false
  return /['\u2019\u02bc]/.test(reading.text[reading.at[from + 1]! - 1]!)
}

/** `al lado` holds no AL-LAD: a little word and a bent word behind it are no name of two parts. */
export function isSplitAfterWord(
  reading: Reading,
  from: number,
  patterns: Patterns,
  pattern: number,
  end: Edge,
): boolean {
  const first = patterns.start[pattern]!
  if (end === 2 || patterns.start[pattern + 1]! - first < 5 || patterns.broken[first + 2] !== 1) return false
  if ((reading.gap[from + 2]! & BREAK) !== SPACE) return false
  return littleWords.has(String.fromCharCode(reading.plain[from]!, reading.plain[from + 1]!))
}

const littleWords = new Set(
  'al el il la le lo de di du da do en et ou un es au in an on of od na za po im am'.split(' '),
)

/** Two letters and a space. */
const littleWordLength = 3

/**
 * `cerotti al fentanil` holds no alfentanil, `et kétamine` no ethketamine: where another name stands whole behind two
 * letters and a space, and more surely so, they are a word. `al prazolam` is alprazolam: no name is left without them.
 */
export function withoutLittleWords(found: Found[]): Found[] {
  if (found.length < 2) return found
  const from = new Map<number, Found[]>()
  for (const match of found) {
    const alike = from.get(match.start)
    if (alike) alike.push(match)
    else from.set(match.start, [match])
  }
  return found.filter(match => !takesLittleWord(match, from.get(match.start + littleWordLength) ?? []))
}

const takesLittleWord = (match: Found, behind: Found[]): boolean =>
  behind.some(
    other =>
      other.end === match.end &&
      other.confidence > match.confidence &&
      !other.term.ambiguous &&
      match.reveal().some(undone => undone.class === 'spaced'),
  )
