import { expect, test } from 'vitest'
import type { FoundIndicator, Hit } from '../listing.ts'
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
  const other = [hit('lsd', { confidence: 0.9, substanceId: 'lsd', start: 9, end: 12 })]
  expect(counts(hit('xtc'), supportNeeded.rare - besideCertain, 0, other)).toBe(true)
  expect(counts(hit('xtc'), supportNeeded.rare - besideCertain - 0.01, 0, other)).toBe(false)
})

test('slang beside the certain name of another substance is talk about that one', () => {
  const other = [hit('cocaine', { confidence: 0.9, substanceId: 'cocaine', start: 9, end: 16 })]
  expect(counts(hit('candy', { kind: 'street' }), 9)).toBe(true)
  expect(counts(hit('candy', { kind: 'street' }), 9, 0, other)).toBe(false)
  expect(counts(hit('💊', { kind: 'emoji' }), 9, 0, other)).toBe(false)
  expect(counts(hit('xtc', { kind: 'street' }), 9, 0, other)).toBe(true)
})

test('a word of several meanings, one of which is named beside it, means that one', () => {
  const spice = (substanceId: string) => hit('spice', { substanceId, kind: 'synonym', start: 20, end: 25 })
  const named = [hit('jwh-018', { confidence: 0.9, substanceId: 'jwh-018' }), spice('jwh-018'), spice('dmt')]
  expect(countingHits(named, 9, 0)).toEqual(named.slice(0, 2))
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
