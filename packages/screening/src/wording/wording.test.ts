import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { bitOf, type Language } from '../context/languages.ts'
import { sampleEdition } from '../edition.fixture.ts'
import type { FoundIndicator, Hit, Listing } from '../listing.ts'
import { screen } from '../screen.ts'
import { sentences } from '../sentences.ts'
import { newReading, read } from '../text/reading.ts'
import { kinds } from './kinds.ts'
import { learned } from './learned.ts'
import { weighWords, wordingMax } from './weigh.ts'
import { layOut } from './weights.ts'
import { weighWording } from './wording.ts'

const compiled = compile(sampleEdition)
const isWording = ({ code }: FoundIndicator) => code.startsWith('W')
const pointsOf = (shown: FoundIndicator[]) =>
  shown.reduce((sum, { against, weight }) => sum + (against ? -weight : weight), 0)
const wordingIn = (listing: Listing) => screen(compiled, listing).indicators.filter(isWording)

const weigh = (text: string, spoken: Language = 'en') => {
  const reading = newReading()
  read(text, reading)
  return weighWords([{ reading, names: [] }], new Set(), bitOf(spoken))
}

test('words of covert offers speak for a look, words of a lesson against, and both are shown', () => {
  const covert = wordingIn({
    title: 'Fentanyl 10 g',
    description:
      'My cousin brings it at night behind the station, pay him by cashapp, only trusted friends lol',
  })
  expect(pointsOf(covert)).toBeGreaterThan(1)
  expect(covert).toContainEqual(expect.objectContaining({ code: 'W01', text: 'behind', against: false }))
  const lesson = wordingIn({
    title: 'Fentanyl in the ward: a lecture for nurses',
    description:
      'Students learn about dosage, side effects and the study that measured them. Registration is free.',
  })
  expect(pointsOf(lesson)).toBeLessThan(-1)
  expect(lesson).toContainEqual(expect.objectContaining({ code: 'W02', text: 'lecture', against: true }))
})

test('what is shown is what stands in the listing, each word with its own share, and the name with none', () => {
  const listing = {
    title: 'Fentanyl 10 g',
    description: 'Only trusted friends, my cousin meets you at night',
  }
  const words = wordingIn(listing).filter(({ code }) => code === 'W01' || code === 'W02')
  for (const { field, start, end, text } of words)
    expect(listing[field as 'title'].slice(start, end)).toBe(text)
  expect(words.map(({ text }) => text)).not.toContain('Fentanyl')
  expect(new Set(words.map(({ weight }) => weight)).size).toBeGreaterThan(1)
  for (const { code, against } of words) expect(against).toBe(code === 'W02')
})

test('how the names stand is said apart, and moves with what is named', () => {
  const [high, low] = ['Fentanyl, meet at night', 'Acetone, meet at night'].map(title => wordingIn({ title }))
  const names = (shown: FoundIndicator[]) => pointsOf(shown.filter(({ code }) => code === 'W03'))
  expect(names(high!)).toBeGreaterThan(names(low!))
})

test('all shares together are the points that the wording comes to, whatever the words, named or not', () => {
  const hit = { start: 0, end: 3, field: 'description', confidence: 1, kind: 'name' } as Hit
  const name = { ...hit, substanceId: 'fentanyl', text: 'The', term: 'The' }
  const words = Object.values(learned.words).join(' ').replaceAll('*', 'x').split(' ')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), fc.boolean(), (some, isNamed) => {
      const reading = newReading()
      read(`The ${some.join(' ')}`, reading)
      const texts = [{ field: 'description' as const, reading }]
      const named = isNamed ? [name] : []
      const { points, shown } = weighWording(compiled, { whole: reading.text, texts, named })
      expect(pointsOf(shown)).toBeCloseTo(Math.round(100 * points) / 100, 6)
    }),
  )
})

test('where nothing is named, words take back two points of what phrases say, and no more', () => {
  const lesson = 'The study was published and students learn about its results in a lecture for nurses. '
  const reading = newReading()
  read(lesson.repeat(4), reading)
  const texts = [{ field: 'description' as const, reading }]
  const name = { start: 0, end: 3, field: 'description', confidence: 1, kind: 'name' } as Hit
  const unnamed = weighWording(compiled, { whole: reading.text, texts, named: [] })
  const named = weighWording(compiled, {
    whole: reading.text,
    texts,
    named: [{ ...name, substanceId: 'fentanyl', text: 'The', term: 'The' }],
  })
  expect(unnamed.points).toBe(-2)
  expect(named.points).toBeLessThan(-2)
})

test('a certain name is no word: it weighs nothing beside itself', () => {
  const reading = newReading()
  read('fentanyl', reading)
  const named = weighWords([{ reading, names: [{ start: 0, end: 8 }] }], new Set(), bitOf('en'))
  const other = weigh('xqzwyk')
  const [weight] = Object.entries(learned.kinds).find(([, names]) => names.split(', ').includes('name')) ?? [
    0,
  ]
  expect(Math.sign(named.points - other.points)).toBe(Math.sign(Number(weight)))
})

test('however many words speak, they are bounded, and each counts once', () => {
  const words = Object.values(learned.words).join(' ').replaceAll('*', 'x')
  expect(Math.abs(weigh(words).points)).toBeLessThanOrEqual(wordingMax)
  expect(weigh('night. night. night').points / 3).toBeCloseTo(weigh('night').points)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), text => {
      expect(Math.abs(weigh(text).points)).toBeLessThanOrEqual(wordingMax)
    }),
  )
})

test('a word of one language says nothing in a text of another', () => {
  expect(weigh('il pacco sotto la panchina', 'it').points).not.toBeCloseTo(
    weigh('il pacco sotto la panchina', 'tr').points,
  )
})

test('two kinds are heard together within a sentence: a full stop directly before the second word ends none', () => {
  expect(Object.values(learned.kinds).flatMap(names => names.split(', '))).toContain('no paper')
  expect(weigh('no.papers').points).toBeCloseTo(weigh('no papers').points)
  expect(weigh('no. papers').points).not.toBeCloseTo(weigh('no papers').points)
})

test('what was learnt is laid out whole: every word is found again, every kind is known', () => {
  const { words, ofWord } = layOut(learned)
  const values = words.slots.filter((_, place) => place % 2 === 1)
  expect(values.filter(value => value > 0)).toHaveLength(ofWord.length - 1)
  for (const written of Object.values(learned.kinds))
    for (const kind of written.split(/,? /)) expect(kinds).toContain(kind)
})

test('the codes of what was learnt have their sentences', () => {
  expect(sentences.indicator_W01.en).not.toBe(sentences.indicator_W02.en)
})

test('the listings that were learnt from parse, and each suspicious one of a pair has its twin', () => {
  const folder = join(import.meta.dirname, '../../bench/written')
  for (const language of ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'tr', 'zh']) {
    const rows = readFileSync(join(folder, `${language}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    const ids = new Set(rows.map(({ id }) => id))
    expect(ids.size, language).toBe(rows.length)
    expect(
      rows.every(({ lang, grade }) => lang === language && /^(?:clear|review|urgent)$/.test(grade)),
    ).toBe(true)
  }
})
