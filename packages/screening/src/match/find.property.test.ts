import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { sampleEdition } from '../edition.fixture.ts'
import type { Edition, Term } from '../edition.ts'
import { naiveFind } from '../naive.fixture.ts'
import { screen } from '../screen.ts'
import { newReading, read } from '../text/reading.ts'
import { find } from './find.ts'

const reading = newReading()
const compiled = compile(sampleEdition)

const [substance] = sampleEdition.substances
const editionOf = (terms: string[]): Edition => ({
  ...sampleEdition,
  terms: terms.map(
    (term, id): Term => ({
      id,
      substanceId: substance!.id,
      term,
      kind: 'name',
      language: 'en',
      ambiguous: false,
    }),
  ),
})

/** Words over few letters, so that terms overlap, repeat and end one another; long enough to be no word stem. */
const word = fc.string({ unit: fc.constantFrom(...'abdu'), minLength: 5, maxLength: 9 })
const text = fc
  .array(fc.oneof(word, fc.constantFrom('the', 'xq')), { maxLength: 12 })
  .chain(words =>
    fc
      .array(fc.constantFrom(' ', ', ', '\n'), { minLength: words.length, maxLength: words.length })
      .map(gaps => words.map((each, i) => each + gaps[i]).join('')),
  )

test('the fast path finds what the naive reference finds, over random texts and editions', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), text, (terms, given) => {
      const edition = editionOf(terms)
      read(given, reading)
      const found = find(compile(edition), reading).terms.filter(match => match.confidence > 0.97)
      const fast = new Set(found.map(({ term, start, end }) => `${term.id} ${start} ${end}`))
      const slow = new Set(
        naiveFind(given, edition.terms).map(({ term, start, end }) => `${term} ${start} ${end}`),
      )
      expect(fast).toEqual(slow)
    }),
    { numRuns: 150 },
  )
}, 60_000)

test('adding a term never removes what another matched', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 6 }), text, (terms, given) => {
      const matches = (of: string[]) => {
        read(given, reading)
        return find(compile(editionOf(of)), reading)
          .terms.filter(match => match.confidence > 0.97)
          .map(match => `${match.term.term} ${match.start}`)
      }
      expect(matches(terms)).toEqual(expect.arrayContaining(matches(terms.slice(1))))
    }),
    { numRuns: 60 },
  )
}, 60_000)

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...sampleEdition.terms.map(({ term }) => term),
          'telegram',
          'no licence',
          '\u200b',
          '108-24-7',
          '💊',
        ),
        fc.string({ unit: 'grapheme', maxLength: 6 }),
      ),
      { maxLength: 20 },
    )
    .map(parts => parts.join('')),
)

test('whatever the text, every span slices it to what is claimed, and nothing is thrown', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, description) => {
      const { hits, indicators, score } = screen(compiled, { title, description })
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      const standing = indicators.filter(({ code }) => code !== 'W03' && code !== 'W04')
      for (const { field, start, end, text: claimed } of [...hits, ...standing]) {
        expect(end).toBeGreaterThan(start)
        expect({ title, description }[field].slice(start, end)).toBe(claimed)
      }
    }),
    { numRuns: 400 },
  )
}, 60_000)

test('each disguise on the path lies within the span, in reading order', () => {
  fc.assert(
    fc.property(anyText, title => {
      for (const { start, end, disguises } of screen(compiled, { title }).hits) {
        const places = disguises
          .filter(({ class: disguise }) => !/typo|repeated|abbreviated|transliterated/.test(disguise))
          .map(({ at }) => at)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        for (const { at, from } of disguises) {
          expect(at).toBeGreaterThanOrEqual(start)
          expect(at + from.length).toBeLessThanOrEqual(end)
          expect(title.slice(at, at + from.length)).toBe(from)
        }
      }
    }),
    { numRuns: 300 },
  )
}, 60_000)

const disguises: Record<string, (name: string, at: number) => string> = {
  'upper case': name => name.toUpperCase(),
  'full width': name => [...name].map(letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join(''),
  'a zero-width space': (name, at) => `${name.slice(0, at)}\u200b${name.slice(at)}`,
  'a combining mark': (name, at) => `${name.slice(0, at)}\u0336${name.slice(at)}`,
  'letters apart': name => [...name].join(' '),
  dots: name => [...name].join('.'),
  'a stretched letter': (name, at) => name.slice(0, at) + name[at]!.repeat(4) + name.slice(at),
}

test.each(Object.entries(disguises))(
  'a name disguised by %s is found',
  (_, disguise) => {
    const names = sampleEdition.terms.filter(({ term, ambiguous }) => !ambiguous && /^[a-z]{7,}$/.test(term))
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), ({ term, substanceId }, place) => {
        const title = `new ${disguise(term, 1 + (place % (term.length - 1)))} here`
        expect(screen(compiled, { title }).hits.map(hit => hit.substanceId)).toContain(substanceId)
      }),
      { numRuns: 60 },
    )
  },
  60_000,
)
