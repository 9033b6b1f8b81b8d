import { describe, expect, it } from 'vitest'
import { asRead, namesIn } from '../src/screening/systematic-names.ts'
import { endsInTime, standsWhereSaid } from './in-any-text.ts'

const found = (text: string) => namesIn(text).map(({ text: name }) => name)
const fentanyl = 'N-phenyl-N-[1-(2-phenylethyl)piperidin-4-yl]propanamide'
const glycidate = 'methyl 2-methyl-3-phenyloxirane-2-carboxylate'

describe('what may be a systematic name in a text', () => {
  it.each([
    ['alone', fentanyl, fentanyl],
    ['in a sentence', `We sell ${fentanyl}, 1 kg, pure.`, fentanyl],
    ['at the end of one', `Ask for ${fentanyl}.`, fentanyl],
    ['in brackets', `our best (${fentanyl}) today`, fentanyl],
    ['behind its label', `IUPAC:${fentanyl}`, fentanyl],
    ['before a slash', '1-phenylpropan-2-one/P2P', '1-phenylpropan-2-one'],
    ['stuck to what follows', '1-phenylpropan-2-one,1kg', '1-phenylpropan-2-one'],
    ['an ester, in two words', `Buy ${glycidate} powder`, glycidate],
    ['an ester in brackets', `(${glycidate})`, glycidate],
    ['an acid, in two words', '3-oxo-2-phenylbutanoic acid 98 %', '3-oxo-2-phenylbutanoic acid'],
    ['a salt, without what makes it one', '4-methylpiperidin-4-ol hydrochloride', '4-methylpiperidin-4-ol'],
    [
      'with a blank where a bracket is open',
      '1-(2- phenylethyl)piperidin-4-one',
      '1-(2- phenylethyl)piperidin-4-one',
    ],
    [
      'with other hyphens and primes',
      '4′‐methyl‐2‐(methylamino)propiophenone',
      '4′‐methyl‐2‐(methylamino)propiophenone',
    ],
    [
      'with fused rings',
      '8-chloro-1-methyl-6-phenyl-4H-[1,2,4]triazolo[4,3-a][1,4]benzodiazepine',
      '8-chloro-1-methyl-6-phenyl-4H-[1,2,4]triazolo[4,3-a][1,4]benzodiazepine',
    ],
    ['in capitals', '2-(1H-INDOL-3-YL)-N,N-DIMETHYLETHANAMINE', '2-(1H-INDOL-3-YL)-N,N-DIMETHYLETHANAMINE'],
    [
      'with its descriptor',
      '(2S)-2-(methylamino)-1-phenylpropan-1-one',
      '(2S)-2-(methylamino)-1-phenylpropan-1-one',
    ],
  ])('%s', (_, text, name) => expect(found(text)).toEqual([name]))

  it.each([
    ['2 5-dimethoxy-4-methylamphetamine', '2,5-dimethoxy-4-methylamphetamine'],
    ['2, 5-dimethoxybenzaldehyde', '2,5-dimethoxybenzaldehyde'],
    ['1-(3 4-dichlorophenyl)propan-2-one', '1-(3,4-dichlorophenyl)propan-2-one'],
    ['1-(3, 4-methylenedioxyphenyl)propan-2-one', '1-(3,4-methylenedioxyphenyl)propan-2-one'],
  ])('with a comma lost: %s', (written, read) => {
    expect(found(`10 g ${written}, pure`)).toEqual([written])
    expect(asRead(written)).toBe(read)
  })

  it('not together with a number or a word beside it', () => {
    expect(found('10 4-methylpentan-1-ol')).toEqual(['4-methylpentan-1-ol'])
    expect(found('NPP (1-(2-phenylethyl)piperidin-4-one sold online) now')).toEqual([
      '1-(2-phenylethyl)piperidin-4-one',
    ])
  })

  it('several, each where it stands', () => {
    const text = `${glycidate} and ${fentanyl}`
    expect(namesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([glycidate, fentanyl])
  })

  it.each([
    'buy 2-for-1 offer, 3-piece set, 4-burner stove',
    'USB-C 3-in-1 cable, 5-megapixel camera, 7-inch tablet, 2-tone phone',
    'Nokia-3-phone, AB-4012-benzine, X-2000-ethane, EN-10204-3.1-phenol',
    'methylamine, acetone, ethyl acetate, benzaldehyde: all without a number',
    'Call +351-912-345-678 or 10-20-phenix',
    `${'1-methyl'.repeat(40)}ane`,
    '2-(1H',
    '',
  ])('words, codes and everyday numbers are none: %s', text => expect(found(text)).toEqual([]))

  it('stands where it is said to stand, in any text', () =>
    standsWhereSaid(namesIn, [
      fentanyl,
      glycidate,
      '2-methyl',
      'propan-2-ol',
      ' ',
      'acid',
      '(',
      ']',
      ',',
      '\u200b',
      '𝗳',
      '\n',
      '-',
    ]))

  it(
    'is looked for in a time that grows with the text alone',
    () =>
      endsInTime(
        namesIn,
        [
          '1,',
          '2-methyl ',
          '(',
          'yl ',
          '(1-methyl ',
          'N-',
          'a,',
          '1-methyl',
          "2'",
          '[1,2-a]',
          '(1)yl ',
          ')]',
        ],
        ['methyl ', 'ane'],
      ),
    60_000,
  )
})
