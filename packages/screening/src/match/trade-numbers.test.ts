import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { sampleEdition } from '../edition.fixture.ts'
import { screen } from '../screen.ts'
import { ecCheckDigitAgrees } from './trade-numbers.ts'

const compiled = compile(sampleEdition)
const hits = (title: string) =>
  screen(compiled, { title }).hits.map(({ substanceId, text }) => `${substanceId} ${text}`)

test.each([
  ['200-662-2', ['acetone 200-662-2']],
  ['EC 203-564-8, drum', ['acetic-anhydride 203-564-8']],
  ['EINECS:200-662-2', ['acetone 200-662-2']],
  ['２００-６６２-２', ['acetone ２００-６６２-２']],
  ['200‑662‑2', ['acetone 200‑662‑2']],
  ['200-662-3', []],
  ['200 662 2', []],
  ['200-662-21', []],
  ['1200-662-2', []],
  ['200-6622', []],
  ['200-66-22', []],
  ['20-0662-2', []],
  ['200-662', []],
  ['lot 5, 200-662-2', ['acetone 200-662-2']],
  ['200 - 662 - 2', ['acetone 200 - 662 - 2']],
  ['200-662 2', []],
  ['200 662-2', []],
])('%s names %j', (title, named) => {
  expect(hits(title)).toEqual(named)
})

test.each([
  ['UN1715'],
  ['UN 1715'],
  ['un-1715'],
  ['UN No. 1715'],
  ['ONU 1715'],
  ['ООН 1715'],
  ['un number 1715'],
  ['UN1715 drum'],
  ['UN1715drum'],
  ['UN n 1715'],
])('%s counts where enough speaks for it', number => {
  expect(hits(`${number}, no papers, customs guaranteed, telegram`).map(hit => hit.split(' ')[0])).toEqual([
    'acetic-anhydride',
  ])
  expect(hits(`${number} placard, reflective`)).toEqual([])
})

test.each([
  ['1715'],
  ['UN 17150'],
  ['UN 171'],
  ['UN17151'],
  ['UNO 1715'],
  ['UN no no 1715'],
  ['article 1715'],
  ['fun 1715'],
])('%s names nothing', number => {
  expect(hits(`${number}, no papers, customs guaranteed, telegram`)).toEqual([])
})

test('the check digit of an EC number is its digits, each times its place', () => {
  for (const number of [2006622, 2035648, 2036259, 2317603, 2025095])
    expect(ecCheckDigitAgrees(number)).toBe(true)
  for (const number of [2006623, 2035684, 231760, 23176030]) expect(ecCheckDigitAgrees(number)).toBe(false)
})

test('a number counts wherever it stands in a text', () => {
  const behind = 'fresh lot in the yard, no papers, customs guaranteed, telegram, UN number 1715'
  expect(hits(behind)).toEqual(['acetic-anhydride UN number 1715'])
  expect(hits(behind.replace('UN number', 'UN quantity'))).toEqual([])
})
