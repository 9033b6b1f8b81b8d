import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { sampleEdition } from '../edition.fixture.ts'
import type { Edition } from '../edition.ts'
import { screen } from '../screen.ts'

const compiled = compile(sampleEdition)
const named = (title: string) => [...new Set(screen(compiled, { title }).hits.map(hit => hit.substanceId))]

test.each([
  ['Diacetone alcohol'],
  ['Acetone oxime'],
  ['Acetone cyanohydrin 99%'],
  ['Phenyl ethyl ether'],
  ['2-Butanone oxime'],
  ['1,4-butanediol diglycidyl ether'],
  ['Toluene-4-sulfonic acid'],
  ['toluene-2,4-diisocyanate'],
  ['Piperidine-4-carboxylate'],
  ['4-chloro toluene'],
  ['2-acetone'],
  ['methyl piperidine'],
  ['phenylacetone'],
  ['Acetone-4-oxime'],
  ['toluene-2,4,6-tricarboxylate'],
  ['chloro-toluene'],
  ['(chloro)toluene'],
  ['Acetone washed'],
  ['1-(2H-1,3-benzodioxol-5-yl)acetone'],
])('%s is another substance', title => {
  expect(named(title)).toEqual([])
})

test.each([
  ['Acetone 99.5% technical', ['acetone']],
  ['acetone, 25 L drum', ['acetone']],
  ['pure acetone', ['acetone']],
  ['ester of yl (acetone)', ['acetone']],
  ['fentanyl HCl', ['fentanyl']],
  ['Fentanyl citrate powder', ['fentanyl']],
  ['cocaine acetone washed', ['cocaine']],
  ['3-MMC hydrochloride', ['3-mmc']],
  ['Toluene-5L', ['toluene']],
  ['furanyl fentanyl', ['fentanyl']],
  ['2-butanone (MEK)', ['methyl-ethyl-ketone']],
  ['toluene-4-ol', ['toluene']],
  ['toluene, 4 drums of wine', ['toluene']],
  ['12-acetone', ['acetone']],
  ['2 acetone', ['acetone']],
  ['chloro, toluene', ['toluene']],
  ['isotonitazene washed', ['isotonitazene']],
  ['2-isotonitazene', ['isotonitazene']],
  ['oxime acetone', ['acetone']],
])('%s is %j', (title, substances) => {
  expect(named(title)).toEqual(substances)
})

test.each([
  ['stealth bitcoin 3-MMC HCl 10 g', ['3-mmc']],
  ['stealth bitcoin Cocaine, HCl 10 g', ['cocaine', 'hydrochloric-acid']],
  ['stealth bitcoin tryptamines HCL 10 g', []],
  ['stealth bitcoin uncut HCl 10 g', ['hydrochloric-acid']],
])('%s names %j: a formula behind a name is its salt', (title, substances) => {
  expect(named(title)).toEqual(substances)
})

const heads: Edition = {
  ...sampleEdition,
  terms: [
    ...sampleEdition.terms,
    ...['anhydride', 'ангидрид', 'éther'].map((term, at) => ({
      id: 9000 + at,
      substanceId: 'acetic-anhydride',
      term,
      kind: 'synonym' as const,
      language: 'en',
      ambiguous: true,
    })),
  ],
}
const withHeads = compile(heads)

test.each([
  ['maleic anhydride', false],
  ['anhydride phtalique', false],
  ['малеиновый ангидрид', false],
  ['ангидрид малеиновый', false],
  ['petroleum ether', false],
  ['anhydride, 30 kg', true],
  ['30 bidons d’anhydride', true],
])('%s is the one that is traded: %s', (title, isIt) => {
  expect(screen(withHeads, { title }).hits.length > 0).toBe(isIt)
})
