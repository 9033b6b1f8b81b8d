import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { sampleEdition } from './edition.fixture.ts'
import { explain } from './explain.ts'
import { screen } from './screen.ts'
import { type Sentence, sentences } from './sentences.ts'

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
  const written = (said: Sentence[]) =>
    said.map(({ code }) => code).filter(code => !code.startsWith('indicator_W'))
  expect(written(explanation.spokeFor)).toEqual(['indicator_P13', 'indicator_L03', 'indicator_M01'])
  expect(written(explanation.spokeAgainst)).toEqual(['indicator_X02'])
})

test('what was learnt is said word by word with its share, and how the names stand has a sentence of its own', () => {
  const { spokeFor, spokeAgainst } = explain(
    screen(compiled, { title: 'Fentanyl 10 g', description: 'meet my cousin behind the station at night' }),
  )
  const said = [...spokeFor, ...spokeAgainst]
  expect(said).toContainEqual({
    code: 'indicator_W01',
    params: { text: 'behind', points: expect.any(Number) },
  })
  expect(said).toContainEqual({ code: 'indicator_W03', params: { text: '', points: expect.any(Number) } })
  for (const { code, params } of spokeAgainst)
    if (code === 'indicator_W02') expect(params.points).toBeLessThan(0)
})

test('every sentence has its words in two languages, with the same parameters', () => {
  const parameters = (words: string) => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(match => match[1]).sort()
  for (const [code, { en, fr }] of Object.entries(sentences)) {
    expect(fr, code).not.toBe(en)
    expect(parameters(fr), code).toEqual(parameters(en))
  }
})
