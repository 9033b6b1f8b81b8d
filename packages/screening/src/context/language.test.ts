import { expect, test } from 'vitest'
import { functionWordShare, isFunctionWord, likelyLanguages } from './language.ts'
import { isProse } from './prose.ts'

test.each([
  ['Die Lampe ist noch im Karton', ['de']],
  ['La lampe est dans le carton', ['fr']],
  ['The lamp was of no use to us', ['en']],
  ['Lampada nella scatola, mai usata, non è rotta', ['it']],
  ['Лампа не из магазина', ['ru']],
  ['Lamp 40 W', ['en']],
  ['Łóżko', ['pl']],
] as const)('%s is in %j', (text, languages) => {
  expect([...likelyLanguages(text)]).toEqual(languages)
})

test('a word holds sentences together in its own language only', () => {
  expect(isFunctionWord('Met', new Set(['nl']))).toBe(true)
  expect(isFunctionWord('met', new Set(['en']))).toBe(false)
  expect(isFunctionWord('lampe', new Set(['fr']))).toBe(false)
})

test('the share of function words is that of one language', () => {
  expect(functionWordShare('the lamp is in the box')).toBeCloseTo(4 / 6)
  expect(functionWordShare('12 34')).toBe(0)
})

test.each([
  ['A driver appeared before magistrates on Monday after the drug was found behind a false wall.', true],
  ['A driver appeared before magistrates.', false],
  ['Ketamine crystal 1 g 5 g 10 g 50 g 100 g wholesale retail sample pack mixed colours sizes', false],
])('%s is prose: %s', (text, prose) => {
  expect(isProse(text)).toBe(prose)
})
