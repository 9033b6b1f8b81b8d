import type { CompiledEdition } from './compile.ts'
import { type Phrase, phrases } from './context/phrases.ts'
import type { Term } from './edition.ts'
import { mayMatter } from './grade/grade.ts'
import { isTelling } from './grade/support.ts'
import { ambiguousConfidenceMax } from './grade/weights.ts'
import { CLEAN_END, CLEAN_START, mayBeginAt, OPEN, OWN_BREAKS, OWN_LETTERS } from './match/fits.ts'
import { gramLength, placeShift, slotOf } from './match/gate.ts'
import { confidenceOf, phraseEnd } from './match/licence.ts'
import { look, STRETCHED } from './match/look.ts'
import { holdsMisspelt } from './match/misspelt.ts'
import { holdsNumber } from './match/numbers.ts'
import { suspects } from './match/pass.ts'
import { findShorts, shortKeys } from './match/words.ts'
import type { Hit, Listing } from './screen.ts'
import { newReading, read } from './text/reading.ts'
import { classMask, DIGIT, SYMBOL, UNCUT, UNSURE, writtenStepAt } from './text/units.ts'

/** What a pattern says where it stands alone: enough to look closely, or enough only beside others. 0: not yet asked. */
const enough = 1
const besideOthers = 2

/** What patterns are worth under one edition and threshold, worked out when each is first met. */
type Worth = {
  compiled: CompiledEdition
  threshold: number
  firstPhrase: number
  ofPattern: Uint8Array
  ofNothing: boolean
}
let latest: Worth | undefined

function worthUnder(compiled: CompiledEdition, threshold: number): Worth {
  if (latest?.compiled === compiled && latest.threshold === threshold) return latest
  latest = {
    compiled,
    threshold,
    firstPhrase: compiled.terms.length + compiled.variants.length,
    ofPattern: new Uint8Array(compiled.patterns.open.length),
    ofNothing: mayMatter([], [], threshold),
  }
  return latest
}

/**
 * Patterns that may stand in the listing and are not enough alone: each with a symbol of it and where that may stand,
 * first those of the title. Reused from listing to listing.
 */
const aside = { numbers: new Int32Array(3 * 256), count: 0, inTitle: 0, phrases: 0 }

function setAside(pattern: number, symbol: number, at: number, isPhrase: boolean): void {
  if (3 * aside.count === aside.numbers.length) {
    const { numbers } = aside
    aside.numbers = new Int32Array(2 * numbers.length)
    aside.numbers.set(numbers)
  }
  aside.numbers[3 * aside.count] = pattern
  aside.numbers[3 * aside.count + 1] = symbol
  aside.numbers[3 * aside.count++ + 2] = at
  if (isPhrase) aside.phrases++
}

/**
 * Whether a listing must be read: false only where reading and grading it would end with nothing found. It looks at
 * the raw texts alone and sees the whole of what could be there, so most listings need no more.
 */
export function mustBeRead(compiled: CompiledEdition, listing: Listing, threshold: number): boolean {
  const worth = worthUnder(compiled, threshold)
  if (worth.ofNothing) return true
  aside.count = 0
  aside.phrases = 0
  const { title, description } = listing
  if (title && holdsEnough(worth, title)) return true
  aside.inTitle = aside.count
  if (description && holdsEnough(worth, description)) return true
  return aside.phrases > 0 && isEnoughTogether(worth, title, description ?? '')
}

function holdsEnough(worth: Worth, text: string): boolean {
  const { compiled } = worth
  const shown = look(compiled.gate, text)
  if (shown & (UNSURE | UNCUT | STRETCHED)) return true
  for (let k = 0; k < suspects.count; k++) {
    if (meet(worth, text, suspects.grams[k]!, suspects.at[k]!, gramLength - 1)) return true
  }
  findShorts(compiled.gate, text, (shown & DIGIT) !== 0)
  for (let k = 0; k < shortKeys.count; k++) {
    if (meet(worth, text, shortKeys.key[k]!, shortKeys.at[k]!, 0)) return true
  }
  return holdsMisspelt(compiled.typos, text) || ((shown & DIGIT) !== 0 && holdsNumber(compiled, text))
}

/** Whether some pattern that is enough has this gram where it may stand; sets aside those that are not. */
function meet(worth: Worth, text: string, gram: number, at: number, lastOfGram: number): boolean {
  const { compiled, ofPattern, firstPhrase } = worth
  const { gate } = compiled
  const { heads, entries } = gate
  const slot = slotOf(compiled.gate, gram)
  const end = 3 * heads[slot + 1]!
  let behind = -1
  for (let entry = 3 * heads[slot]!; entry < end; entry += 3) {
    if (entries[entry] !== gram) continue
    const wanted = entries[entry + 2]! & classMask
    if (wanted > 0) {
      if (behind < 0) behind = classBehind(text, at)
      if (wanted !== behind) continue
    }
    const pattern = entries[entry + 1]!
    const symbol = compiled.patterns.start[pattern]! + (entries[entry + 2]! >> placeShift) + lastOfGram
    const value = ofPattern[pattern]! || judge(worth, pattern)
    if (value === besideOthers) setAside(pattern, symbol, at, pattern >= firstPhrase)
    else if (stands(worth, pattern, symbol, text, at)) return true
  }
  return false
}

function classBehind(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const step = writtenStepAt(text, i)
    if (step & SYMBOL) return step & classMask
  }
  return 0
}

/** Whether the pattern is really read there. What may fit is rare, so the text is read as a whole for it. */
function stands(worth: Worth, pattern: number, symbol: number, text: string, at: number): boolean {
  const { compiled, firstPhrase } = worth
  const phrase = pattern < firstPhrase ? undefined : phrases[pattern - firstPhrase]!
  const term = phrase ? undefined : termOf(compiled, pattern)
  const asked = term ? askedOf(term, compiled, pattern) : askedOfPhrase(compiled, pattern)
  const begin = mayBeginAt(compiled.patterns, pattern, symbol, text, at, asked)
  if (begin < 0) return false
  if (reading.text !== text) read(text, reading)
  const from = symbolAt(begin)
  if (phrase) return phraseEnd(reading, from, compiled.patterns, pattern, phrase.rest) > 0
  return confidenceOf(reading, from, compiled.patterns, pattern, term!) > 0
}

/** What `confidenceOf` asks of every reading of a term, as far as the units tell. */
function askedOf(term: Term, { patterns }: CompiledEdition, pattern: number): number {
  const length = patterns.start[pattern + 1]! - patterns.start[pattern]!
  const isOpen = patterns.open[pattern] === 1 || term.options?.includes('part') === true
  const edges = term.ambiguous ? CLEAN_START | CLEAN_END : isOpen ? OPEN : 0
  return length < swappedLengthMin ? edges | OWN_LETTERS : edges
}

/** Shorter terms are read in their own letters only. */
const swappedLengthMin = 4

const askedOfPhrase = ({ patterns }: CompiledEdition, pattern: number) =>
  OWN_LETTERS | OWN_BREAKS | (patterns.open[pattern] === 1 ? OPEN : CLEAN_END)

const reading = newReading()

/** The symbol of the reading that stands at an offset. */
function symbolAt(at: number): number {
  let low = 0
  let high = reading.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (reading.at[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}

function termOf({ terms, variants }: CompiledEdition, pattern: number): Term {
  return terms[pattern < terms.length ? pattern : variants[pattern - terms.length]!.term]!
}

function judge(worth: Worth, pattern: number): number {
  const hit = hitOf(worth, pattern)
  const phrase = phraseOf(worth, pattern)
  const isEnough = hit.some(isTelling) || mayMatter(hit, phrase, worth.threshold)
  worth.ofPattern[pattern] = isEnough ? enough : besideOthers
  return worth.ofPattern[pattern]
}

/** Whether what was set aside, as far as it is really read there, is enough together. */
function isEnoughTogether(worth: Worth, title: string, description: string): boolean {
  const standing = new Set<number>()
  for (let k = 0; k < aside.count; k++) {
    const [pattern, symbol, at] = aside.numbers.subarray(3 * k, 3 * k + 3) as unknown as [
      number,
      number,
      number,
    ]
    if (standing.has(pattern)) continue
    if (stands(worth, pattern, symbol, k < aside.inTitle ? title : description, at)) standing.add(pattern)
  }
  const hits = [...standing].flatMap(pattern => hitOf(worth, pattern))
  const said = [...standing].flatMap(pattern => phraseOf(worth, pattern))
  return mayMatter(hits, said, worth.threshold)
}

const phraseOf = ({ firstPhrase }: Worth, pattern: number): Phrase[] =>
  pattern < firstPhrase ? [] : [phrases[pattern - firstPhrase]!]

/** The hit that a pattern would be at its most telling: as written, and not too short to count. */
function hitOf({ compiled, firstPhrase }: Worth, pattern: number): Hit[] {
  if (pattern >= firstPhrase) return []
  const { substanceId, term, kind, language, ambiguous } = termOf(compiled, pattern)
  const span = { field: 'title' as const, start: 0, end: 99, text: term, disguises: [] }
  const confidence = ambiguous ? ambiguousConfidenceMax : 1
  return [{ substanceId, term, kind, language, ...span, list: '', edition: '', confidence }]
}
