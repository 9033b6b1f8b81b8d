import { expect, test } from 'vitest'
import type { Term } from '../edition.ts'
import { toCyrillic, toLatin, variantsOf } from './variants.ts'

const term = (written: string, rest: Partial<Term> = {}): Term => ({
  id: 0,
  substanceId: 'x',
  term: written,
  kind: 'name',
  language: 'en',
  ambiguous: false,
  ...rest,
})
const spellings = (written: string, rest?: Partial<Term>) =>
  variantsOf(term(written, rest)).map(variant => variant.written)

test.each([
  ['4-fluoroethylphenidate', '4-F-ethylphenidate'],
  ['5-methoxy-dmt', '5-MeO-dmt'],
  ['alpha-pvp', 'a-pvp'],
  ['α-pvp', 'alpha-pvp'],
  ['para-fluorofentanyl', 'p-fluorofentanyl'],
  ['acide sulfurique', 'sulfurique'],
  ['sulphuric acid', 'sulphuric'],
  ['potassium permanganate', 'permanganate'],
  ['isotonitazene', 'исотонитазен'],
  ['фенобарбитал', 'fenobarbital'],
  ['isotonitazene', 'izotonitazen'],
  ['mephedrone', 'mefedron'],
  ['isotonitazene', 'isotonitazeno'],
  ['carfentanil', 'karfentanyl'],
  ['phenylacetone', 'fenilacetona'],
  ['isotonitazene', 'isotonitazeen'],
  ['n-desethyl-isotonitazene', 'n-desethyl-isotonitazeen'],
  ['n-desethyl-isotonitazene', 'n-desetil-isotonitazeno'],
  ["3'-chloropropiophenone", '3-chloropropiofenon'],
  ['4-ethylmethcathinone', '4-этилметкатинон'],
  ['ephedrine', 'эфедрин'],
  ['بريجابالين', 'بريغابالين'],
  ['بريغابالين', 'بريقابالين'],
  ['إيفيدرين', 'إفدرين'],
])('%s is also written %s', (written, spelling) => {
  expect(spellings(written)).toContain(spelling)
})

test.each([
  ['alpha-pvp', { ambiguous: true }],
  ['108-24-7', { kind: 'cas' }],
  ['ch3cocl', { kind: 'formula' }],
  ['💊', { kind: 'emoji' }],
  ['acetic acid', {}],
] as const)('%s has no other spelling (%j)', (written, rest) => {
  expect(spellings(written, rest)).toEqual([])
})

test('a spelling that is a word of its own is not made', () => {
  expect(spellings('تولوين', { language: 'ar' })).not.toContain('تلوين')
})

test('a long systematic name is not shortened', () => {
  expect(spellings('methyl 3-(4-fluorophenyl)-2-hydroxypropanoate')).toEqual([])
})

test('sounds go there and back', () => {
  for (const name of ['diazepam', 'tramadol', 'metadon']) expect(toLatin(toCyrillic(name))).toBe(name)
})
