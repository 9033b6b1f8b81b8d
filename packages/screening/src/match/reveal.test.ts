import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { sampleEdition } from '../edition.fixture.ts'
import { screen } from '../screen.ts'

const compiled = compile(sampleEdition)
const path = (title: string) =>
  screen(compiled, { title }).hits[0]?.disguises.map(
    ({ class: disguise, from, to, at }) => `${at}: ${disguise} ${from}>${to}`,
  )

test.each([
  ['Fentanyl', []],
  ['FENTANYL', []],
  ['f\u200bentanyl', ['1: zero_width \u200b>']],
  ['fe\u0301ntanyl', ['2: diacritic \u0301>']],
  ['fe\u0301\u200bntanyl', ['2: diacritic \u0301>', '3: zero_width \u200b>']],
  ['fentany\u{1D425}', ['7: font \u{1D425}>l']],
  ['\u{1D41F}\u200bentanyl', ['0: font \u{1D41F}>f', '2: zero_width \u200b>']],
  ['ｆ３ntanyl', ['0: width ｆ>f', '1: leet ３>e']],
  ['fеntаnyl', ['1: homoglyph е>e', '4: homoglyph а>a']],
  ['fent@nyl', ['4: leet @>a']],
  ['℀etone', ['0: ligature ℀>a']],
  ['fen.tanyl', ['3: punctuated .>']],
  ['isotoni tazene', ['7: spaced  >']],
  ['aceticanhydride', ['6: joined > ']],
  ['3MMC', ['1: locant > ']],
  ['acetic-anhydride', []],
  ['piperidine', []],
  ['pipéridine', ['3: diacritic é>e']],
  ['ｐiperidine', ['0: width ｐ>p']],
  ['～fentanyl', []],
])('%s: %j', (title, steps) => {
  expect(path(title)).toEqual(steps)
})
