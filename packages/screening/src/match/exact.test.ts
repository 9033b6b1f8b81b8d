import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleEdition } from '../edition.fixture.ts'
import type { Term } from '../edition.ts'
import { naiveFind } from '../naive.fixture.ts'
import { findExact } from './exact.ts'
import { compileExact } from './exact-index.ts'

const foundIn = (terms: string[], text: string) => {
  const exact = compileExact(terms)
  const found: string[] = []
  findExact(exact, text, (term, start, end) =>
    found.push(`${terms[term]}: ${text.slice(start, end)} at ${start}`),
  )
  return found.toSorted()
}

/** Over few letters and digits, so that terms overlap, repeat and end one another; of one to eleven symbols. */
const word = fc.string({ unit: fc.constantFrom(...'abu1'), minLength: 1, maxLength: 8 })
const term = fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join(' '))
const gap = fc.constantFrom(' ', ', ', '\n', '-', ' (', '   ')
const textOver = (piece: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(piece, gap), { maxLength: 14 }).map(pieces => pieces.flat().join(''))

test('exactly what a naive search finds is found, of any length, each once', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(term, { minLength: 1, maxLength: 10, selector: each => each.replaceAll(' ', ' ') }),
      textOver(fc.oneof(word, term, fc.constant('The'))),
      (terms, text) => {
        const known = terms.map((each, id) => ({ id, term: each }) as Term)
        const naive = naiveFind(text, known).map(
          ({ term: id, start, end }) => `${terms[id]}: ${text.slice(start, end)} at ${start}`,
        )
        expect(foundIn(terms, text)).toEqual(naive.toSorted())
      },
    ),
    { numRuns: 600 },
  )
}, 60_000)

/** Looked at as bytes, as UTF-16 with and without letters that are two, and by a reading, because something needs one. */
const behind = { bytes: '', 'UTF-16': ' ж 💊', 'two letters': ' ß', 'a reading': ' 𝐱' }

test('the same is found in whatever way a text has to be written', () => {
  const names = sampleEdition.terms.map(each => each.term)
  const piece = fc.oneof(
    fc.constantFrom(...names, ...names.map(name => name.toUpperCase()), '@', '!', '$', '5', 's', '.'),
    fc.string({ unit: fc.constantFrom(...'aes1!@$ -.'), maxLength: 5 }),
  )
  const text = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(''))
  fc.assert(
    fc.property(text, given => {
      const [first, ...others] = Object.values(behind).map(ending => foundIn(names, given + ending))
      for (const other of others) expect(other).toEqual(first)
    }),
    { numRuns: 600 },
  )
}, 60_000)

test.each([
  ['FENTANYL', 'FENTANYL'],
  ['ｆｅｎｔａｎｙｌ!', 'ｆｅｎｔａｎｙｌ'],
  ['Féntanÿl', 'Féntanÿl'],
  ['𝐟𝐞𝐧𝐭𝐚𝐧𝐲𝐥', '𝐟𝐞𝐧𝐭𝐚𝐧𝐲𝐥'],
  ['fen\u00adtanyl', 'fen\u00adtanyl'],
  ['卖芬太尼吗', '芬太尼'],
  ['großes Fentanyl-Stück ™', 'Fentanyl'],
])('a name is found through case, width, font, accent and what is invisible: %s', (text, span) => {
  const terms = ['fentanyl', '芬太尼']
  const found: string[] = []
  findExact(compileExact(terms), text, (_, start, end) => found.push(text.slice(start, end)))
  expect(found).toEqual([span])
})

test.each([
  'fentanyls',
  'f3ntanyl',
  'f e n t a n y l',
  'fentanyl@home',
  'ethyl, ether',
  'xethyl ether',
  'fentanyl™',
  'ßfentanyl',
])('a disguise or a longer word is not the term as written: %s', text =>
  expect(foundIn(['fentanyl', 'ethylether'], text)).toEqual([]),
)

test('none of many terms is lost among the others', () => {
  const words = fc.sample(fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 4, maxLength: 9 }), {
    numRuns: 3000,
    seed: 1,
  })
  const exact = compileExact(words)
  for (const [number, each] of words.entries())
    for (const text of [each, `${each} ж`, `${each} 𝐱`]) {
      const found: number[] = []
      findExact(exact, text, term => found.push(term))
      expect(found).toContain(number)
    }
})

test.each([65_535, 65_536, 65_537, 200_000])(
  'a name is found at the end of a text of %i characters',
  length => {
    for (const filling of ['a ', 'ж ']) {
      const before = filling.repeat(length).slice(0, length - 9)
      expect(foundIn(['fentanyl'], `${before} fentanyl`)).toEqual([`fentanyl: fentanyl at ${length - 8}`])
    }
  },
)
