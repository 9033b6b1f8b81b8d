import { expect, test } from 'vitest'
import type { FoundIndicator, Hit } from '../screen.ts'
import { countingHits, independentOf, isTelling } from './support.ts'
import { besideCertain, supportNeeded } from './weights.ts'

const hit = (term: string, rest: Partial<Hit> = {}): Hit => ({
  substanceId: 'mdma',
  term,
  kind: 'name',
  language: 'en',
  field: 'title',
  start: 0,
  end: term.length,
  text: term,
  disguises: [],
  list: 'x',
  edition: 'x',
  confidence: 0.6,
  ...rest,
})
const counts = (one: Hit, support: number, ordinary = 0, beside: Hit[] = []) =>
  countingHits([...beside, one], support, ordinary).includes(one)

test('a certain hit counts whatever is said', () => {
  expect(counts(hit('mdma', { confidence: 0.9 }), -9)).toBe(true)
})

test('an ambiguous word counts from exactly what it needs', () => {
  expect(counts(hit('xtc'), supportNeeded.rare)).toBe(true)
  expect(counts(hit('xtc'), supportNeeded.rare - 0.01)).toBe(false)
})

test('the more everyday a word is, the more it needs', () => {
  expect(counts(hit('green', { kind: 'street' }), supportNeeded.rare)).toBe(false)
  expect(counts(hit('green', { kind: 'street' }), 3)).toBe(true)
})

test('words of other languages, of two letters, numbers and pictures need more', () => {
  expect(counts(hit('xtc', { language: 'pl' }), supportNeeded.rare)).toBe(false)
  expect(counts(hit('xtc', { language: 'pl' }), supportNeeded.unmeasured)).toBe(true)
  expect(counts(hit('qx'), supportNeeded.rare)).toBe(false)
  expect(counts(hit('qx'), supportNeeded.rare + supportNeeded.tiny)).toBe(true)
  for (const each of [hit('300'), hit('💊', { kind: 'emoji' })]) {
    expect(counts(each, supportNeeded.picture - 0.01)).toBe(false)
    expect(counts(each, supportNeeded.picture)).toBe(true)
  }
})

test('a certain name beside it carries the same substance, and helps another', () => {
  expect(counts(hit('xtc'), -9, 0, [hit('mdma', { confidence: 0.9 })])).toBe(true)
  const other = [hit('lsd', { confidence: 0.9, substanceId: 'lsd' })]
  expect(counts(hit('xtc'), supportNeeded.rare - besideCertain, 0, other)).toBe(true)
  expect(counts(hit('xtc'), supportNeeded.rare - besideCertain - 0.01, 0, other)).toBe(false)
})

test('everyday goods speak against, half as loudly against a word that ordinary listings never hold', () => {
  expect(counts(hit('xtc'), 1, 1.6)).toBe(true)
  expect(counts(hit('xtc'), 1, 1.8)).toBe(false)
  expect(counts(hit('xtc', { language: 'pl' }), 1, 0.7)).toBe(false)
})

test('a word that an ambiguous hit covers vouches for nothing', () => {
  const indicator = (start: number, end: number, field: Hit['field'] = 'title'): FoundIndicator => ({
    code: 'P13',
    against: false,
    field,
    start,
    end,
    text: '',
    weight: 1,
  })
  const indicators = [indicator(0, 4), indicator(3, 9), indicator(4, 8), indicator(0, 4, 'description')]
  expect(independentOf([hit('hash')], indicators)).toEqual(indicators.slice(2))
})

test.each([
  [hit('xtc'), true],
  [hit('xtc', { kind: 'street' }), false],
  [hit('qx'), false],
  [hit('green'), false],
  [hit('xtc', { disguises: [{ class: 'leet', from: '1', to: 'i', at: 0 }] }), false],
])('telling: %#', (given, telling) => {
  expect(isTelling(given)).toBe(telling)
})
