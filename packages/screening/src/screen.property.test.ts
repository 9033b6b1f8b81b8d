import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { phrases } from './context/phrases.ts'
import { sampleEdition } from './edition.fixture.ts'
import { pointsOf } from './grade/score.ts'
import { reviewFrom } from './grade/weights.ts'
import { findInBoth, noteInBoth, screen, screenWith, workOut } from './screen.ts'
import type { Weigh } from './wording/wording.ts'

const compiled = compile(sampleEdition)

/** Terms and phrases whole, cut, run together, one letter off and in other letters, among digits, signs and words. */
const names = sampleEdition.terms.map(({ term }) => term)
const said = phrases.filter((_, index) => index % 17 === 0).map(({ opening }) => opening.replace('*', ''))
const edited = fc.tuple(
  fc.constantFrom(...names),
  fc.nat(),
  fc.constantFrom('', 'x', '4', '-', ' ', '\u200b', 'é'),
)
const piece = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(...said),
  edited.map(([name, place, letter]) => {
    const at = place % name.length
    return name.slice(0, at) + letter + name.slice(at + (place % 2))
  }),
  fc.constantFrom(...names).map(name => name.toUpperCase()),
  fc.constantFrom(...names).map(name => name.slice(0, 5)),
  fc.constantFrom(...names).map(name => name.slice(0, 4) + (name[3] ?? 'a').repeat(3) + name.slice(4)),
  fc.constantFrom(...names).map(name => [...name].join(' ')),
  fc.constantFrom(
    '108-24-7',
    '67641',
    'CAS',
    'cas no',
    '1 0 8 2 4 7',
    '200-662-2',
    'UN1715',
    'ONU',
    '1715',
    'l08-24-7',
  ),
  fc.constantFrom(
    's',
    'en',
    '5',
    'a',
    'the',
    'of',
    'pure',
    '10 g',
    '@',
    '!',
    '$',
    'aaa',
    'кг',
    '片',
    'ей',
    'ال',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
)
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ', ', '-', '. ', '\n', '  ')), { maxLength: 7 })
  .map(pieces => pieces.flat().join(''))

/** Learning weighs what is worked out alone: here it is left out. */
const noWording: Weigh = () => ({ points: 0, shown: [] })

/** What is let go early says nothing, and would be clear; everything else is told as it is worked out. */
function expectSame(listing: { title: string; description?: string }, threshold?: number): void {
  const points = threshold === undefined ? reviewFrom : pointsOf(threshold)
  const found = findInBoth(compiled, listing)
  const workedOut = workOut(compiled, listing, found, noteInBoth(compiled, listing), points, noWording)
  const screening = screenWith(compiled, listing, points, noWording)
  const { grade, hits, indicators } = screening
  if (grade === 'clear' && hits.length + indicators.length === 0) expect(workedOut.grade).toBe('clear')
  else expect(screening).toEqual(workedOut)
}

test('whatever is let go early comes to nothing: a listing is graded as if all of it had been worked out', () => {
  fc.assert(
    fc.property(text, fc.option(text, { nil: undefined }), (title, description) => {
      expectSame(description === undefined ? { title } : { title, description })
    }),
    { numRuns: 4000 },
  )
}, 60_000)

test('so it is whatever an organisation lets its threshold be', () => {
  fc.assert(
    fc.property(text, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (title, threshold) => {
      expectSame({ title }, threshold)
    }),
    { numRuns: 1000 },
  )
}, 60_000)

/** As long as any text here: writes over whatever was read before. */
const neutral = 'wq '.repeat(200)

test('a listing is answered the same whatever was read before it, and if that began with all of it', () => {
  fc.assert(
    fc.property(text, text, (title, more) => {
      screen(compiled, { title: neutral, description: neutral })
      const first = screen(compiled, { title })
      screen(compiled, { title: title + more, description: more })
      expect(screen(compiled, { title })).toEqual(first)
      screen(compiled, { title: `${title} ${more}` })
      expect(screen(compiled, { title })).toEqual(first)
    }),
    { numRuns: 1000 },
  )
}, 60_000)

test.each([
  ['acetone', 'acetone oxime'],
  ['108-24-7', '108-24-71'],
  ['fentanyl', 'fentanylated'],
  ['uncut 10 g stealth MDMA', 'uncut 10 g stealth MDMAT'],
  ['toluene', 'toluene-4-sulfonic acid'],
  ['200-662-2', '200-662-21'],
])('%s is read alike after %s', (title, before) => {
  screen(compiled, { title: neutral })
  const first = screen(compiled, { title })
  expect(first.hits).toHaveLength(1)
  screen(compiled, { title: before })
  expect(screen(compiled, { title })).toEqual(first)
})
