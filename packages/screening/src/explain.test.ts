import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { sampleEdition } from './edition.fixture.ts'
import { explain } from './explain.ts'
import { screen } from './screen.ts'
import { sentences } from './sentences.ts'

const compiled = compile(sampleEdition)

test('a hit is explained from the raw span to the list, each disguise in order', () => {
  const { hits } = explain(screen(compiled, { title: 'F3nt@nyl 5 g' }))
  expect(hits[0]?.sentences).toEqual([
    { code: 'hit_named', params: { text: 'F3nt@nyl', term: 'fentanyl' } },
    { code: 'hit_kind_name', params: {} },
    { code: 'hit_list', params: { list: '1961-I', edition: 'Sample' } },
    { code: 'disguise_leet', params: { from: '3', to: 'e' } },
    { code: 'disguise_leet', params: { from: '@', to: 'a' } },
  ])
})

test('what spoke for and against is said once each', () => {
  const explanation = explain(
    screen(compiled, { title: 'MDMA pills', description: 'stealth, stealth, btc. Certificate of analysis' }),
  )
  expect(explanation.spokeFor.map(sentence => sentence.code)).toEqual([
    'indicator_P13',
    'indicator_L03',
    'indicator_M01',
    'indicator_W01',
  ])
  expect(explanation.spokeAgainst.map(sentence => sentence.code)).toEqual(['indicator_X02'])
})

test('every sentence has its words in two languages, with the same parameters', () => {
  const parameters = (words: string) => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(match => match[1]).sort()
  for (const [code, { en, fr }] of Object.entries(sentences)) {
    expect(fr, code).not.toBe(en)
    expect(parameters(fr), code).toEqual(parameters(en))
  }
})
