import type { Term } from '../edition.ts'
import { isDigit } from '../text/fold.ts'
import { BREAK, HIDDEN, MAY_START, PUNCTUATION, type Reading, SPACE } from '../text/reading.ts'
import { isHeadOfCompound } from './compounds.ts'
import { type Edge, endEdge, endsCleanly, isUnspaced, startEdge, wordFrom } from './edges.ts'
import { isElided, isSplitAfterWord } from './little-words.ts'
import type { Patterns } from './patterns.ts'
import { spanOf } from './reveal.ts'

/** How a pattern's symbols lie in the text: what had to be undone, counted. */
type Fit = {
  length: number
  /** Separators where the term has none, away from digits. */
  splits: number
  spacedSplits: number
  /** Runs of symbols that the text does not separate. */
  pieces: number
  /** Separators of the term that the text lacks, away from digits. */
  joins: number
  /** A digit or sign for a letter. */
  leet: number
  /** A letter for a digit. */
  reverseLeet: number
  homoglyphs: number
  /** Those among them that are l for i or i for l. */
  latinSwaps: number
  /** Letters for digits that nobody would take for the digit. */
  oddSwaps: number
  /** Digits for a letter at either end, where model numbers have them. */
  leetAtEnds: number
  /** Letters of the span that are the term's own. */
  own: number
  hidden: number
  hasDigit: boolean
}

/**
 * Confidence that the span really is the term, 0 where the differences go beyond what anyone would read through.
 * Each rule admits a disguise and refuses the accident that looks like it.
 */
export function confidenceOf(
  reading: Reading,
  from: number,
  patterns: Patterns,
  pattern: number,
  term: Term,
): number {
  const start = startEdge(reading, from)
  if (start === 0) return 0
  const length = patterns.start[pattern + 1]! - patterns.start[pattern]!
  const end = endEdge(reading, from + length) || compoundEdge(reading, from + length, start, term)
  if (end === 0 || (term.options?.includes('case') && !isInOwnCase(reading, from, length, term))) return 0
  if (length === 1 && isUnspaced(reading.plain[from]!) && !standsAlone(reading, from)) return 0
  const fit = measure(reading, from, patterns, pattern)
  const isShort = length < 6 || term.ambiguous
  const last = patterns.plain[patterns.start[pattern]! + length - 1]!
  if ((end === 1 && isDigit(last)) || (start === 1 && isDigit(reading.plain[from]!))) return 0
  if ((start === 1 || end === 1) && (isShort ? fit.length < 4 || term.ambiguous : false)) return 0
  if (term.ambiguous && isArticle(reading, from, patterns, pattern)) return 0
  if (isSplitAfterOne(reading, from, patterns, pattern)) return 0
  if (isSplitAfterWord(reading, from, patterns, pattern, end) || isElided(reading, from, patterns, pattern))
    return 0
  let confidence = term.ambiguous ? 0.6 : 0.98
  if (fit.splits > 0) {
    if (!splitsAreDeliberate(fit)) return 0
    confidence -= 0.05
  }
  if (fit.joins > 0) {
    if (!fit.hasDigit && (term.ambiguous || fit.length < 6)) return 0
    confidence -= 0.02
  }
  if (fit.leet + fit.reverseLeet + fit.homoglyphs > 0) {
    if (!swapsAreDeliberate(fit, term)) return 0
    confidence -= 0.08
  }
  return start === 1 || end === 1 ? confidence - 0.05 : confidence
}

/** `Fentanylpflaster`: a name that may be a part of a word, with the rest of the word behind it. */
function compoundEdge(reading: Reading, end: number, start: Edge, term: Term): Edge {
  if (start !== 2) return 0
  const rest = wordFrom(reading, end)
  if (rest.length < restMin) return 0
  if (term.options?.includes('part') && !isAnotherSubstance.test(rest)) return 1
  return !term.ambiguous && isNameInOneWord.test(term.term) && isHeadOfCompound(rest) ? 1 : 0
}

const isNameInOneWord = /^\p{L}{6,}$/u

/** Shorter rests are endings of other names. */
const restMin = 4
const isAnotherSubstance = /(?:yl|ol|on|one|in|ine|an|en|id|at|ate|ose|ase|amid|amide)s?$/

/** A code in capitals is no word: `MET` is one, `met` holds Dutch together. */
function isInOwnCase(reading: Reading, from: number, length: number, term: Term): boolean {
  const { start, end } = spanOf(reading, from, length)
  const letters = (text: string) => text.replace(/[^A-Za-z]/g, '')
  return letters(reading.text.slice(start, end)) === letters(term.term)
}

/** `a PHP developer` is not a-PHP: a lone letter and a space are an article more often than a prefix. */
function isArticle(reading: Reading, from: number, patterns: Patterns, pattern: number): boolean {
  const second = patterns.start[pattern]! + 1
  return (
    patterns.broken[second] === 1 &&
    patterns.plain[second - 1] === articleA &&
    (reading.gap[from + 1]! & BREAK) === SPACE
  )
}

/** `a fentanyl case` is not afentanyl: where one space splits a name, it leaves two letters on either side. */
function isSplitAfterOne(reading: Reading, from: number, patterns: Patterns, pattern: number): boolean {
  const isLetter = !isDigit(reading.plain[from]!) && !isDigit(reading.plain[from + 1]!)
  const splits = patterns.broken[patterns.start[pattern]! + 1] === 0
  const isOnly = from + 2 < reading.length && (reading.gap[from + 2]! & BREAK) === 0
  return isLetter && splits && isOnly && (reading.gap[from + 1]! & BREAK) === SPACE
}

const articleA = 'a'.charCodeAt(0)

/** One character of a script without spaces is a part of a word almost everywhere: ice in `冰糖`. */
function standsAlone(reading: Reading, symbol: number): boolean {
  const isSeparated = (next: number) => next >= reading.length || (reading.gap[next]! & BREAK) !== 0
  return isSeparated(symbol + 1) && isSeparated(symbol)
}

/** Two words side by side that make a shorter name are an accident. */
const halvedLengthMin = 9

/** Spelt out letter by letter, halved, or broken by punctuation within a name; two ordinary words are neither. */
function splitsAreDeliberate(fit: Fit): boolean {
  if (fit.pieces === fit.length) return fit.length >= 3
  if (fit.spacedSplits === 0) return fit.length >= (fit.splits === 1 ? 7 : 6)
  if (fit.splits === 1) return fit.length >= halvedLengthMin
  return fit.length >= 6 && fit.splits >= Math.ceil(fit.length / 2)
}

const drawnAsDigit = new Set([...'oli'].map(letter => letter.charCodeAt(0)))

/** Look-alike letters need a name long enough, or a word that mixes them with its own letters. */
function swapsAreDeliberate(fit: Fit, term: Term): boolean {
  if (term.kind === 'formula') return false
  if (fit.oddSwaps > 0 || (fit.leet > 0 && fit.own === 0)) return false
  if (fit.length < 6 && (fit.leetAtEnds > 0 || fit.reverseLeet > 0)) return false
  if (fit.latinSwaps > 0 && (fit.length < 7 || term.ambiguous)) return false
  if (fit.length < 4 || (term.ambiguous && fit.length < 5 && fit.homoglyphs < 2)) return false
  if (fit.length < 6 && (fit.own === 0 || (fit.hasDigit && fit.leet > 0))) return false
  return fit.leet * 2 <= fit.length
}

function measure(reading: Reading, from: number, patterns: Patterns, pattern: number): Fit {
  const first = patterns.start[pattern]!
  const length = patterns.start[pattern + 1]! - first
  const fit: Fit = {
    length,
    splits: 0,
    spacedSplits: 0,
    pieces: 1,
    joins: 0,
    leet: 0,
    reverseLeet: 0,
    homoglyphs: 0,
    latinSwaps: 0,
    oddSwaps: 0,
    leetAtEnds: 0,
    own: 0,
    hidden: 0,
    hasDigit: false,
  }
  for (let i = 0; i < length; i++) {
    const wanted = patterns.plain[first + i]!
    const got = reading.plain[from + i]!
    if (isDigit(wanted)) fit.hasDigit = true
    if (got === wanted) fit.own++
    else if (isDigit(wanted)) {
      fit.reverseLeet++
      if (!drawnAsDigit.has(got)) fit.oddSwaps++
    } else if (isDigit(got) || got < 97) {
      fit.leet++
      if (i === 0 || i === length - 1) fit.leetAtEnds++
    } else {
      fit.homoglyphs++
      if (got < 0x80) fit.latinSwaps++
    }
    if (i === 0) continue
    const gap = reading.gap[from + i]!
    if (gap & HIDDEN) fit.hidden++
    const besideDigit = isDigit(wanted) || isDigit(patterns.plain[first + i - 1]!)
    const broken = (gap & BREAK) !== 0
    if (broken) fit.pieces++
    if (besideDigit || broken === (patterns.broken[first + i] === 1)) continue
    if (!broken) fit.joins++
    else {
      fit.splits++
      if (gap & SPACE && !(gap & PUNCTUATION)) fit.spacedSplits++
    }
  }
  return fit
}

/**
 * The end of an indicator's phrase that begins at a symbol, or 0. It must stand as written: its own letters, its
 * own words, stems open at their end.
 */
export function phraseEnd(
  reading: Reading,
  from: number,
  patterns: Patterns,
  pattern: number,
  rest: string[],
): number {
  const first = patterns.start[pattern]!
  const length = patterns.start[pattern + 1]! - first
  const isOpen = patterns.open[pattern] === 1
  // Edges tell most of them apart: `art` in `start`.
  if (startEdge(reading, from) === 0 || !(isOpen || endsCleanly(reading, from + length))) return 0
  if (!isAsWritten(reading, from, patterns, first, length)) return 0
  let end = isOpen ? wordEnd(reading, from + length) : from + length
  if (rest.length === 0) return end
  for (const word of rest) {
    end = wordEnd(reading, end)
    const next = wordFrom(reading, end)
    const stem = word.endsWith('*') ? word.slice(0, -1) : ''
    if (stem ? !next.startsWith(stem) : next !== word) return 0
    end += next.length
  }
  return end
}

function isAsWritten(
  { plain, gap }: Reading,
  from: number,
  patterns: Patterns,
  first: number,
  length: number,
): boolean {
  const { plain: letters, broken } = patterns
  for (let i = 0; i < length; i++) {
    if (plain[from + i] !== letters[first + i]) return false
    if (i > 0 && ((gap[from + i]! & BREAK) !== 0) !== (broken[first + i] === 1)) return false
  }
  return true
}

/** A stem stands for the whole word; scripts without spaces have no word to go on to. */
function wordEnd(reading: Reading, from: number): number {
  let end = from
  while (end < reading.length && !(reading.gap[end]! & MAY_START)) end++
  return end
}
