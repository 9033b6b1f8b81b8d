import type { Term } from '../edition.ts'
import { BREAK, newReading, type Reading, read } from '../text/reading.ts'

/**
 * Names that are still read with one letter wrong, missing, added or swapped with its neighbour.
 * Every name is entered under itself and under itself less each letter (SymSpell), so that a word of n letters
 * needs n + 1 probes; one bit of `filter` answers most of them.
 */
export type Typos = {
  letters: Uint16Array
  start: Uint32Array
  term: Int32Array
  keys: Int32Array
  values: Int32Array
  filter: Uint32Array
  /** Names with each run of a letter written once, for words with stretched letters. */
  collapsed: Map<string, number>
}

/** Shorter names and words lie one edit from too many ordinary words. */
export const nameLengthMin = 7
const nameLengthMax = 32
const base = 0x01000193

export function isEligible(term: Term): boolean {
  if (term.ambiguous || !/^(?:name|synonym|brand)$/.test(term.kind)) return false
  return (
    /^\p{L}+(?: \p{L}+)?$/u.test(term.term) && /^[\p{Script=Latin}\p{Script=Cyrillic} ]+$/u.test(term.term)
  )
}

export function buildTypos(terms: Term[]): Typos {
  const reading = newReading()
  const letters: number[] = []
  const start = [0]
  const owners: number[] = []
  const collapsed = new Map<string, number>()
  const seen = new Set<string>()
  terms.forEach((term, index) => {
    if (!isEligible(term)) return
    read(term.term, reading)
    const name = String.fromCharCode(...reading.plain.subarray(0, reading.length))
    if (name.length < nameLengthMin || name.length > nameLengthMax || seen.has(name)) return
    seen.add(name)
    collapsed.set(collapse(name), owners.length)
    letters.push(...reading.plain.subarray(0, reading.length))
    start.push(letters.length)
    owners.push(index)
  })
  const size = 2 ** Math.max(10, Math.ceil(Math.log2(letters.length + owners.length + 1)) + 1)
  const typos: Typos = {
    letters: Uint16Array.from(letters),
    start: Uint32Array.from(start),
    term: Int32Array.from(owners),
    keys: new Int32Array(size),
    values: new Int32Array(size).fill(-1),
    filter: new Uint32Array(size / 2),
    collapsed,
  }
  for (let name = 0; name < owners.length; name++) {
    forEachDeletion(typos.letters, start[name]!, start[name + 1]!, hash => {
      enter(typos, hash, name)
      return false
    })
  }
  return typos
}

function enter(typos: Typos, hash: number, name: number): void {
  const mask = typos.keys.length - 1
  let slot = mix(hash) & mask
  while (typos.values[slot]! >= 0) slot = (slot + 1) & mask
  typos.keys[slot] = hash
  typos.values[slot] = name
  setBit(typos.filter, hash)
}

const mix = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7

function setBit(filter: Uint32Array, hash: number): void {
  const bit = mix(hash) & (filter.length * 32 - 1)
  filter[bit >>> 5]! |= 1 << (bit & 31)
}

function hasBit(filter: Uint32Array, hash: number): boolean {
  const bit = mix(hash) & (filter.length * 32 - 1)
  return ((filter[bit >>> 5]! >>> (bit & 31)) & 1) === 1
}

/** Hashes of a word and of the word less each letter; stops where `visit` says so. */
function forEachDeletion(
  letters: Uint16Array,
  from: number,
  end: number,
  visit: (hash: number) => boolean,
): void {
  let whole = 0
  for (let i = from; i < end; i++) whole = (Math.imul(whole, base) + letters[i]!) | 0
  if (visit(whole)) return
  let prefix = 0
  let power = 1
  let suffix = 0
  suffixes[end - from] = 0
  for (let i = end - 1; i >= from; i--) {
    suffix = (suffix + Math.imul(letters[i]!, power)) | 0
    power = Math.imul(power, base)
    suffixes[i - from] = suffix
    powers[end - i] = power
  }
  powers[0] = 1
  for (let i = from; i < end; i++) {
    if (visit((Math.imul(prefix, powers[end - i - 1]!) + suffixes[i - from + 1]!) | 0)) return
    prefix = (Math.imul(prefix, base) + letters[i]!) | 0
  }
}

const suffixes = new Int32Array(nameLengthMax + 4)
const powers = new Int32Array(nameLengthMax + 4)

/** The term whose name lies one edit from the symbols `from` to `end`, or -1. */
export function nearestTerm(typos: Typos, reading: Reading, from: number, end: number): number {
  if (end - from < nameLengthMin || end - from > nameLengthMax + 1) return -1
  let found = -1
  const { plain } = reading
  forEachDeletion(plain, from, end, hash => {
    if (!hasBit(typos.filter, hash)) return false
    const mask = typos.keys.length - 1
    for (let slot = mix(hash) & mask; typos.values[slot]! >= 0; slot = (slot + 1) & mask) {
      if (typos.keys[slot] !== hash) continue
      const name = typos.values[slot]!
      if (isOneEdit(typos.letters, typos.start[name]!, typos.start[name + 1]!, plain, from, end)) {
        found = name
        return true
      }
    }
    return false
  })
  return found < 0 ? -1 : typos.term[found]!
}

/** One insertion, deletion, substitution or swap of neighbours apart: not equal, and not further. */
function isOneEdit(
  a: Uint16Array,
  aFrom: number,
  aEnd: number,
  b: Uint16Array,
  bFrom: number,
  bEnd: number,
): boolean {
  let head = 0
  const shortest = Math.min(aEnd - aFrom, bEnd - bFrom)
  while (head < shortest && a[aFrom + head] === b[bFrom + head]) head++
  let tail = 0
  while (tail < shortest - head && a[aEnd - 1 - tail] === b[bEnd - 1 - tail]) tail++
  const aLeft = aEnd - aFrom - head - tail
  const bLeft = bEnd - bFrom - head - tail
  if (aLeft + bLeft === 0) return false
  if (aLeft <= 1 && bLeft <= 1) return true
  return (
    aLeft === 2 &&
    bLeft === 2 &&
    a[aFrom + head] === b[bFrom + head + 1] &&
    a[aFrom + head + 1] === b[bFrom + head]
  )
}

export const collapse = (word: string): string => word.replace(/(.)\1+/g, '$1')

/** The term whose name is the word once every stretched letter is written once, or -1. */
export function stretchedTerm(typos: Typos, reading: Reading, from: number, end: number): number {
  if (end - from < nameLengthMin) return -1
  let runs = 0
  let longest = 1
  let run = 1
  for (let i = from + 1; i < end; i++) {
    run = reading.plain[i] === reading.plain[i - 1] ? run + 1 : 1
    if (run === 2) runs++
    if (run > longest) longest = run
  }
  if (longest < 3 && runs < 2) return -1
  const name = typos.collapsed.get(collapse(String.fromCharCode(...reading.plain.subarray(from, end))))
  return name === undefined ? -1 : typos.term[name]!
}

/** Calls `visit(from, end)` for every word of letters, and for every two neighbours. */
export function forEachWord(reading: Reading, visit: (from: number, end: number) => void): void {
  let before = -1
  let from = 0
  for (let i = 1; i <= reading.length; i++) {
    if (i < reading.length && !(reading.gap[i]! & BREAK)) continue
    visit(from, i)
    if (before >= 0 && i - from >= 4 && from - before >= 4) visit(before, i)
    before = from
    from = i
  }
}
