import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { sampleEdition } from '../edition.fixture.ts'
import type { Edition, Term } from '../edition.ts'
import { newReading, read } from '../text/reading.ts'
import { find } from './find.ts'

const terms = (...written: [string, Term['kind'], boolean][]): Edition => ({
  ...sampleEdition,
  terms: written.map(([term, kind, ambiguous], id) => ({
    id,
    substanceId: 'fentanyl',
    term,
    kind,
    language: 'en',
    ambiguous,
  })),
})
const compiled = compile(
  terms(
    ['fentanyl', 'name', false],
    ['isotonitazene', 'name', false],
    ['mxe', 'abbreviation', false],
    ['mdma', 'name', false],
    ['molly', 'street', true],
    ['tina', 'street', true],
    ['nh4cl', 'formula', false],
    ['2c-b', 'name', true],
    ['u-47700', 'name', false],
    ['benzo fury', 'street', false],
    ['ice age', 'street', true],
    ['mitragynine', 'name', false],
    ['3-cma', 'name', false],
    ['mdbz', 'name', false],
    ['a-php', 'abbreviation', true],
    ['d-fentanyl', 'synonym', false],
    ['alfentanyl', 'synonym', false],
    ['al-lad', 'name', false],
    ['冰', 'street', true],
  ),
)
const reading = newReading()
function read1(text: string): [string, number][] {
  read(text, reading)
  return find(compiled, reading)
    .terms.filter(({ reveal }) => !reveal().some(({ class: disguise }) => disguise === 'typo'))
    .map(({ term, confidence }) => [term.term, Number(confidence.toFixed(2))])
}

test.each([
  ['fentanyl', 'fentanyl', 0.98],
  ['100fentanyl', 'fentanyl', 0.93],
  ['fentanyl100', 'fentanyl', 0.93],
  ['fentanyls', 'fentanyl', 0.93],
  ['@fentanyl', 'fentanyl', 0.93],
  ['f.e.n.t.a.n.y.l', 'fentanyl', 0.93],
  ['fen-tanyl', 'fentanyl', 0.93],
  ['isoto nitazene', 'isotonitazene', 0.93],
  ['f3nt4nyl', 'fentanyl', 0.9],
  ['fеntanyl', 'fentanyl', 0.9],
  ['mxe', 'mxe', 0.98],
  ['m x e', 'mxe', 0.93],
  ['mdma100', 'mdma', 0.93],
  ['m0lly', 'molly', 0.52],
  ['molly', 'molly', 0.6],
  ['2cb', '2c-b', 0.58],
  ['a-php', 'a-php', 0.6],
  ['2 c b', '2c-b', 0.6],
  ['2 cb', '2c-b', 0.58],
  ['5u-47700', 'u-47700', 0.93],
  ['u477OO', 'u-47700', 0.9],
  ['benzofury', 'benzo fury', 0.96],
  ['冰 5', '冰', 0.6],
  ['5 冰', '冰', 0.6],
] as const)('%s is %s, surely %f', (text, term, confidence) => {
  expect(read1(text)).toContainEqual([term, confidence])
})

test.each([
  ['fentanylated'],
  ['antifentanyl'],
  ['fen tanyl'],
  ['fe nta nyl'],
  ['f3n74nylis'],
  ['mxe5'],
  ['5mxe'],
  ['mxes'],
  ['mx3'],
  ['molly5'],
  ['mol ly'],
  ['t1na'],
  ['тина'],
  ['nhacl'],
  ['iceage'],
  ['u-477005'],
  ['2c-b7'],
  ['ecma'],
  ['mdb2'],
  ['a php'],
  ['u-a7700'],
  ['u-47700x'],
  ['x3-cma'],
  ['冰糖'],
  ['糖冰'],
])('%s is none of them', text => {
  expect(read1(text)).toEqual([])
})

test.each([
  ['cerotti alfen tanyl', ['alfentanyl']],
  ["comprimés d'fentanyl", ['fentanyl']],
  ['comprimés d-fentanyl', ['d-fentanyl', 'fentanyl']],
  ['en casa al lado', []],
  ['AL-LAD', ['al-lad']],
])('%s names %j: a little word is no part of the name behind it', (text, found) => {
  expect(read1(text).map(([term]) => term)).toEqual(expect.arrayContaining(found))
  expect(read1(text)).toHaveLength(found.length)
})

test.each([
  ['MITRAGYNlNE', 'mitragynine'],
  ['mitragynlne', 'mitragynine'],
])('%s: l for i is read through in a long name', (text, term) => {
  expect(read1(text).map(([found]) => found)).toContain(term)
})
