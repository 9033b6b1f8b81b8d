/**
 * Writes a labelled set of disguised names as JSON Lines: each class of disguise over the names of synthetic
 * opioids and precursors of an edition, in short offers.
 * Usage: node bench/disguises.ts EDITION.json [SEED] > disguised.jsonl
 */
import { readFileSync } from 'node:fs'
import type { Edition } from '../src/edition.ts'
import { lookalikes } from '../src/text/alphabet.ts'

const [editionPath, seedGiven = '1'] = process.argv.slice(2)
const edition: Edition = JSON.parse(readFileSync(editionPath!, 'utf8'))

/** mulberry32: small, and the same everywhere. */
let state = Number(seedGiven)
function random(): number {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
const pick = <T>(items: ArrayLike<T>): T => items[Math.floor(random() * items.length)]!
const letters = (name: string) => [...name]
const isLetter = (letter: string) => /[a-z]/i.test(letter)
const each = (name: string, change: (letter: string) => string) => letters(name).map(change).join('')
/** Changes some letters, at least one. */
function some(name: string, change: (letter: string) => string | undefined): string {
  const places = letters(name).flatMap((letter, index) => (change(letter) ? [index] : []))
  const count = 1 + Math.floor(random() * Math.min(3, places.length))
  const chosen = new Set(Array.from({ length: count }, () => pick(places)))
  return letters(name)
    .map((letter, index) => (chosen.has(index) ? change(letter)! : letter))
    .join('')
}
function inside(name: string, insert: string, count: number): string {
  const gaps = letters(name)
    .slice(1)
    .map((_, index) => index + 1)
  const chosen = new Set(Array.from({ length: count }, () => pick(gaps)))
  return letters(name)
    .map((letter, index) => (chosen.has(index) ? insert + letter : letter))
    .join('')
}

/** Mathematical italic h was encoded early, elsewhere. */
const encodedElsewhere = (codePoint: number) => (codePoint === 0x1d455 ? 0x210e : codePoint)
const alphabet = (first: number, letterCase: 'upper' | 'lower') => (letter: string) => {
  if (!isLetter(letter)) return letter
  const index =
    letterCase === 'upper' ? letter.toUpperCase().charCodeAt(0) - 65 : letter.toLowerCase().charCodeAt(0) - 97
  return String.fromCodePoint(encodedElsewhere(first + index))
}
const leet: Record<string, string> = { a: '4@', e: '3', i: '1!', l: '1', o: '0', s: '5$', t: '7' }
const accents: Record<string, string> = {
  a: 'áàäâã',
  e: 'éèëê',
  i: 'íìïî',
  o: 'óòöôõ',
  u: 'úùüû',
  n: 'ñ',
  y: 'ýÿ',
  c: 'ç',
  z: 'ž',
}

/** Each class of disguise: the name, disguised; undefined where the name cannot wear it. */
const disguises: Record<string, (name: string) => string | undefined> = {
  upper: name => name.toUpperCase(),
  width: name =>
    each(name, letter =>
      letter > ' ' && letter <= '~' ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter,
    ),
  font: name =>
    each(
      name,
      alphabet(pick([0x1d41a, 0x1d44e, 0x1d482, 0x1d4ea, 0x1d586, 0x1d5ba, 0x1d5ee, 0x1d68a]), 'lower').bind(
        undefined,
      ),
    ),
  circled: name => each(name, alphabet(pick([0x24d0, 0x24b6]), 'lower')),
  squared: name => each(name, alphabet(pick([0x1f130, 0x1f170, 0x1f150]), 'upper')),
  diacritic: name =>
    some(name, letter => accents[letter.toLowerCase()] && pick(accents[letter.toLowerCase()]!)),
  combining: name =>
    some(name, letter => (isLetter(letter) ? letter + pick('\u0301\u0308\u0336\u0332') : undefined)),
  zero_width: name => inside(name, pick(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff']), 3),
  soft_hyphen: name => inside(name, '\u00ad', 2),
  homoglyph: name =>
    some(name, letter => (isLetter(letter) ? pick(lookalikes[letter.toLowerCase()]!) : undefined)),
  homoglyph_all: name =>
    each(name, letter => (isLetter(letter) ? lookalikes[letter.toLowerCase()]![0]! : letter)),
  leet: name => some(name, letter => leet[letter.toLowerCase()] && pick(leet[letter.toLowerCase()]!)),
  spaced: name => letters(name.replace(/[\s-]/g, '')).join(' '),
  dotted: name => letters(name.replace(/[\s-]/g, '')).join(pick(['.', '-', '_', '*', '·'])),
  punctuated: name => inside(name.replace(/ /g, ''), pick(['.', '-', '_', '*', "'", '/']), 2),
  halved: name => {
    const half = Math.floor(name.length / 2)
    return /^[a-z]{9,}$/i.test(name) ? `${name.slice(0, half)} ${name.slice(half)}` : undefined
  },
  repeated: name =>
    some(name, letter => (isLetter(letter) ? letter.repeat(2 + Math.ceil(random() * 3)) : undefined)),
  locant: name =>
    /\d/.test(name) && /[- ,]/.test(name)
      ? each(name, letter => (/[- ,]/.test(letter) ? pick([' ', '', '–']) : letter))
      : undefined,
  joined: name => (/^[a-z]{4,} [a-z]{4,}$/i.test(name) ? name.replace(' ', pick(['', '-', '_'])) : undefined),
  substituted: name => edit(name, (left, right) => left + pick('abcdefghiklmnoprstuvwxyz') + right.slice(1)),
  inserted: name => edit(name, (left, right) => left + pick('abcdefghiklmnoprstuvwxyz') + right),
  deleted: name => edit(name, (left, right) => left + right.slice(1)),
  swapped: name => edit(name, (left, right) => left + right[1] + right[0] + right.slice(2)),
}

/** One edit inside a name of at least eight letters: the names that promise to be read through one. */
function edit(name: string, change: (left: string, right: string) => string): string | undefined {
  if (!/^[a-z]{8,}$/i.test(name)) return undefined
  for (let attempt = 0; attempt < 20; attempt++) {
    const at = 1 + Math.floor(random() * (name.length - 2))
    const edited = change(name.slice(0, at), name.slice(at))
    if (edited !== name) return edited
  }
  return undefined
}

const offers = [
  '{} powder, ask for price',
  'fresh {} in stock',
  'selling {} 25 g',
  '{}',
  'Buy {} online, best quality',
]
const perClass = 200
const substances = edition.substances.filter(({ category }) =>
  /^(?:synthetic_opioid|precursor)$/.test(category),
)
const owners = new Map<string, Set<string>>()
for (const { term, substanceId } of edition.terms) {
  owners.set(term.toLowerCase(), (owners.get(term.toLowerCase()) ?? new Set()).add(substanceId))
}
const names = edition.terms.filter(
  term =>
    term.kind === 'name' &&
    !term.ambiguous &&
    term.term.length >= 6 &&
    /^[\x20-\x7e]+$/.test(term.term) &&
    substances.some(substance => substance.id === term.substanceId),
)
let id = 0
for (const [disguise, disguised] of Object.entries(disguises)) {
  for (let made = 0, tries = 0; made < perClass && tries < perClass * 20; tries++) {
    const name = pick(names)
    const needle = disguised(name.term)
    if (!needle) continue
    const [before, after] = pick(offers).split('{}') as [string, string]
    const title = before + needle + after
    const expected = [...owners.get(name.term.toLowerCase())!]
    console.log(
      JSON.stringify({ id: `d${id++}`, title, class: disguise, expected, needle, start: before.length }),
    )
    made++
  }
}
for (const substance of substances.filter(each => each.cas.length > 0).slice(0, perClass)) {
  const needle = pick(substance.cas).replaceAll('-', pick([' - ', '–', '/', '.', ' ‐ ', '_', '−']))
  const title = `CAS ${needle} powder`
  console.log(
    JSON.stringify({ id: `d${id++}`, title, class: 'cas', expected: [substance.id], needle, start: 4 }),
  )
}
