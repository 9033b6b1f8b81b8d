import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { sampleEdition } from '../edition.fixture.ts'
import type { Hit } from '../listing.ts'
import { deriveIndicators } from './derived.ts'

const { substances } = compile(sampleEdition)
const hit = (substanceId: string, rest: Partial<Hit> = {}): Hit => ({
  substanceId,
  term: substanceId,
  kind: 'name',
  language: 'en',
  field: 'title',
  start: 0,
  end: 5,
  text: substanceId,
  disguises: [],
  list: '',
  edition: '',
  confidence: 0.98,
  ...rest,
})
const number = (substanceId: string) => hit(substanceId, { kind: 'cas' })
const derived = (...hits: Hit[]) =>
  deriveIndicators(hits, substances).map(({ code, hit }) => `${code} ${hit.substanceId}`)

test('a designer precursor or opioid without lawful use is told by its name', () => {
  expect(derived(hit('pmk-ethyl-glycidate'))).toEqual(['P01 pmk-ethyl-glycidate'])
  expect(derived(hit('isotonitazene'), hit('pmk-ethyl-glycidate'))).toEqual(['P01 isotonitazene'])
  expect(derived(hit('fentanyl'), hit('mdma'), hit('1-boc-4-ap'), hit('acetone'))).toEqual([])
})

test('a number stands in for a name where the name is not there', () => {
  expect(derived(number('acetone'))).toEqual(['P03 acetone'])
  expect(derived(number('acetone'), hit('acetone'))).toEqual([])
  expect(derived(number('acetone'), hit('toluene'), number('toluene'))).toEqual(['P03 acetone'])
})

test('a disguise that does not happen by accident is told, and one that does is not', () => {
  const written = (disguise: 'leet' | 'locant') =>
    hit('mdma', { disguises: [{ class: disguise, from: '4', to: 'a', at: 0 }] })
  expect(derived(hit('acetone'), written('leet'))).toEqual(['P05 mdma'])
  expect(derived(written('locant'))).toEqual([])
})

test('two numbers of watched precursors are a price list; solvents, and one number twice, are none', () => {
  const two = [hit('1-boc-4-ap'), hit('acetone'), number('1-boc-4-ap')]
  expect(derived(...two, hit('pmk-ethyl-glycidate'), number('pmk-ethyl-glycidate'))).toContain(
    'P06 pmk-ethyl-glycidate',
  )
  expect(derived(...two, number('acetone'))).toEqual([])
  expect(derived(...two, number('1-boc-4-ap'))).toEqual([])
})
