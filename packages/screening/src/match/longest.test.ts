import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { sampleEdition } from '../edition.fixture.ts'
import type { Term } from '../edition.ts'
import type { Found } from './found.ts'
import { longest } from './longest.ts'

const compiled = compile(sampleEdition)
const found = (
  substanceId: string,
  start: number,
  end: number,
  rest: Partial<Term> = {},
  confidence = 0.9,
): Found => ({
  term: { id: 0, substanceId, term: 'x', kind: 'name', language: 'en', ambiguous: false, ...rest },
  start,
  end,
  confidence,
  reveal: () => [],
})

test('a reading within a longer one of the same or another substance is not shown', () => {
  const outer = found('acetic-anhydride', 0, 16)
  expect(longest([found('acetone', 0, 6), outer, found('acetic-anhydride', 7, 16)], compiled)).toEqual([
    outer,
  ])
})

test('readings side by side, or that only overlap, are both shown', () => {
  const both = [found('acetone', 0, 6), found('toluene', 4, 12)]
  expect(longest(both, compiled)).toEqual(both)
})

test('the same place may mean two substances, and shows each once', () => {
  const [one, other, again] = [found('acetone', 0, 6), found('toluene', 0, 6), found('acetone', 0, 6)]
  expect(longest([one, other, again], compiled)).toEqual([one, other])
})

test('of equal readings the surer one is shown, then the listed name, then the one in English', () => {
  const sure = found('acetone', 0, 6, { kind: 'synonym', language: 'fr' }, 0.95)
  const name = found('acetone', 0, 6, { language: 'fr' })
  const english = found('acetone', 0, 6, { kind: 'synonym' })
  const codes = found('acetone', 0, 6, { kind: 'synonym', language: 'und' })
  const french = found('acetone', 0, 6, { kind: 'synonym', language: 'fr' })
  expect(longest([french, english, name, sure], compiled)).toEqual([sure])
  expect(longest([french, english, name], compiled)).toEqual([name])
  expect(longest([french, english], compiled)).toEqual([english])
  expect(longest([french, codes], compiled)).toEqual([codes])
})

test('a class of substances gives way to a name within it, unless the name is of a class too', () => {
  const substances = new Map(compiled.substances)
  for (const [id, of] of [
    ['a-class', {}],
    ['b-class', {}],
    ['drawn', { smiles: 'C' }],
  ] as const) {
    substances.set(id, { ...substances.get('acetone')!, id, cas: [], ...of })
  }
  const within = (outer: string, inner: string) =>
    longest([found(outer, 0, 20), found(inner, 5, 12)], { ...compiled, substances }).map(
      each => each.term.substanceId,
    )
  expect(within('a-class', 'acetone')).toEqual(['a-class', 'acetone'])
  expect(within('a-class', 'drawn')).toEqual(['a-class', 'drawn'])
  expect(within('a-class', 'b-class')).toEqual(['a-class'])
  expect(within('drawn', 'acetone')).toEqual(['drawn'])
  expect(within('acetone', 'a-class')).toEqual(['acetone'])
})

test('a little word before a name is no part of it, unless no name is left without it', () => {
  const spaced = [{ class: 'spaced' as const, from: 'al fentanyl', to: 'alfentanyl', at: 0 }]
  const alfentanil = { ...found('acetic-anhydride', 0, 11, {}, 0.93), reveal: () => spaced }
  const fentanyl = found('fentanyl', 3, 11, {}, 0.98)
  expect(longest([alfentanil, fentanyl], compiled)).toEqual([fentanyl])
  expect(longest([alfentanil], compiled)).toEqual([alfentanil])
  const asListed = found('acetic-anhydride', 0, 11, {}, 0.94)
  expect(longest([asListed, fentanyl], compiled)).toEqual([asListed])
})

test('of two spellings of a doubtful word the one that was written is shown', () => {
  const undone = [{ class: 'diacritic' as const, from: 'éther', to: 'ether', at: 0 }]
  const bare = {
    ...found('ethyl-ether', 0, 5, { term: 'ether', ambiguous: true }, 0.6),
    reveal: () => undone,
  }
  const written = found('ethyl-ether', 0, 5, { term: 'éther', ambiguous: true, language: 'fr' }, 0.6)
  expect(longest([bare, written], compiled)).toEqual([written])
})
