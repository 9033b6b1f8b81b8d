import { describe, expect, it } from 'vitest'
import { candidatesIn } from '../src/screening/structures.ts'
import { endsInTime, standsWhereSaid } from './in-any-text.ts'

const fentanyl = 'CCC(=O)N(c1ccccc1)C1CCN(CCc2ccccc2)CC1'
const found = (text: string) => candidatesIn(text).map(({ kind, text: run }) => [kind, run])

describe('what may be a structure in a text', () => {
  it.each([
    ['alone', fentanyl],
    ['behind its label', `SMILES: ${fentanyl}`],
    ['stuck to its label', `smiles:${fentanyl}`],
    ['in a sentence', `We have ${fentanyl}, 1 kg.`],
    ['in brackets', `our best (${fentanyl}) today`],
    ['at the end of one', `Ask for ${fentanyl}.`],
  ])('%s', (_, text) => expect(found(text)).toEqual([['smiles', fentanyl]]))

  it('is charged, chiral, halogenated, a salt', () => {
    for (const smiles of [
      'C[C@H](N)C(=O)c1ccc(Cl)cc1',
      'CC(NC)C(=O)c1ccccc1.Cl',
      '[NH3+]CC(c1ccccc1)C(=O)[O-]',
    ])
      expect(found(smiles)).toEqual([['smiles', smiles]])
  })

  it('or an InChI, or its key, each once', () => {
    const inchi =
      'InChI=1S/C22H28N2O/c1-2-22(25)24(20-11-7-4-8-12-20)21-14-17-23(18-15-21)16-13-19-9-5-3-6-10-19/h3-12,21H,2,13-18H2,1H3'
    expect(found(`see ${inchi} or PJMPHNIQZUBGLI-UHFFFAOYSA-N.`)).toEqual([
      ['inchi', inchi],
      ['inchikey', 'PJMPHNIQZUBGLI-UHFFFAOYSA-N'],
    ])
  })

  it.each([
    'Isotonitazene powder, 99 % (pure), discreet packaging',
    'CONCISION SOCIOPSYCHO OCCIPUT',
    'Call +351 912 345 678 (office) or https://shop.example/?id=(1)',
    'CAS 28578-16-7, C20H30O2, H2SO4, Fe(NO3)3',
    'b-o-n-c-o (n=3)',
    'Size S, colours: (black), (pink), price = 20 €',
  ])('words, numbers and formulas are none: %s', text => expect(found(text)).toEqual([]))

  it('stands where it is said to stand, in any text', () =>
    standsWhereSaid(candidatesIn, [
      fentanyl,
      ' ',
      'é',
      '\u200b',
      '𝗳',
      'C(=O)',
      'InChI=1S/C2H6O/c1-2-3/h3H,2H2,1H3',
      '.',
      ')',
    ]))

  it(
    'is looked for in a time that grows with the text alone',
    () => endsInTime(candidatesIn, ['C', '(', 'C(', '[', '[C', 'InChI=1S/', 'A'.repeat(14), 'C)=']),
    60_000,
  )
})
