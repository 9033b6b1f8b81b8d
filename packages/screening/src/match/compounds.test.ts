import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { sampleEdition } from '../edition.fixture.ts'
import { screen } from '../screen.ts'

const compiled = compile(sampleEdition)
const named = (title: string) =>
  screen(compiled, { title }).hits.map(({ substanceId, text }) => [substanceId, text])

test.each([
  ['cocainehandel in Gent', 'cocaine'],
  ['Cocainepasta, 5 kilo', 'cocaine'],
  ['cocainehydrochloride', 'cocaine'],
  ['cocaineverslaafden', 'cocaine'],
  ['acetonehoudend', 'acetone'],
  ['Fentanylpflaster', 'fentanyl'],
])(
  '%s holds the name of %s, and a word for its form, its salt or what is done with it',
  (title, substance) => {
    expect(named(title).map(([id]) => id)).toContain(substance)
  },
)

test.each([['acetonitrile'], ['Cocainell'], ['fentanylamid'], ['acetonedioxolan'], ['acetonemia']])(
  '%s is another word',
  title => {
    expect(named(title)).toEqual([])
  },
)
