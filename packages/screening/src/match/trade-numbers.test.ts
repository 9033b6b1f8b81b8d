import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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
])('%s names %j', (title, named) => {
  expect(hits(title)).toEqual(named)
})

test.each([['UN1715'], ['UN 1715'], ['un-1715'], ['UN No. 1715'], ['ONU 1715'], ['ООН 1715']])(
  '%s counts where enough speaks for it',
  number => {
    expect(hits(`${number}, no papers, customs guaranteed, telegram`).map(hit => hit.split(' ')[0])).toEqual([
      'acetic-anhydride',
    ])
    expect(hits(`${number} placard, reflective`)).toEqual([])
  },
)

test.each([['1715'], ['UN 17150'], ['UN17151'], ['article 1715'], ['fun 1715']])(
  '%s names nothing',
  number => {
    expect(hits(`${number}, no papers, customs guaranteed, telegram`)).toEqual([])
  },
)

test('every EC number of the watchlist agrees with its check digit', () => {
  const file = join(import.meta.dirname, '../../../../db/watchlists/terms.csv')
  const numbers = readFileSync(file, 'utf8').match(/(?<=,)\d{3}-\d{3}-\d(?=,ec,)/g)!
  expect(numbers.length).toBeGreaterThan(30)
  for (const number of numbers)
    expect(ecCheckDigitAgrees(Number(number.replaceAll('-', ''))), number).toBe(true)
})
