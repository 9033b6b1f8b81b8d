import { describe, expect, test } from 'vitest'
import { compile } from './compile.ts'
import { sampleEdition } from './edition.fixture.ts'
import { screen } from './screen.ts'

const compiled = compile(sampleEdition)
const named = (title: string) => [...new Set(screen(compiled, { title }).hits.map(hit => hit.substanceId))]

test('every term of the edition is found in its own text', () => {
  for (const term of sampleEdition.terms) {
    const title = `uncut pure ${term.term} 10 g stealth bitcoin`
    expect(named(title), term.term).toContain(term.substanceId)
  }
})

test.each([
  ['f\u200bentanyl', ['zero_width']],
  ['ｆentanyl', ['width']],
  ['𝗳entanyl', ['font']],
  ['féntanyl', ['diacritic']],
  ['fеntanyl', ['homoglyph']],
  ['f3ntanyl', ['leet']],
  ['fent@nyl', ['leet']],
  ['f e n t a n y l', Array(7).fill('spaced')],
  ['fen.tanyl', ['punctuated']],
  ['isotonitazeńe', ['diacritic']],
  ['3MMC', ['locant']],
  ['1 boc 4 ap', []],
  ['aceticanhydride', ['joined']],
  ['依託咪酯', []],
])('%s is read through %j', (title, classes) => {
  const [hit] = screen(compiled, { title }).hits
  expect(hit?.disguises.map(disguise => disguise.class)).toEqual(classes)
  expect(hit && title.slice(hit.start, hit.end)).toBe(title)
})

test.each([
  ['Fentanylpflaster', 'Fentanyl'],
  ['Fentanyllösung, steril', 'Fentanyl'],
])('%s is read as a compound of %s', (title, text) => {
  expect(screen(compiled, { title }).hits.map(hit => hit.text)).toEqual([text])
})

test.each([['Fentanylat'], ['Acetylfentanylpulver'], ['Cocainehouse']])(
  '%s is no compound of a listed name',
  title => {
    expect(named(title)).toEqual([])
  },
)

test('a code in capitals is read in capitals only', () => {
  expect(named('MET 5 g stealth, telegram, uncut')).toEqual(['mdma'])
  expect(named('met 5 g stealth, telegram, uncut')).toEqual([])
})

test('an InChIKey names its substance', () => {
  expect(named('white powder PJMPHNIQZUBGLI-UHFFFAOYSA-N')).toEqual(['fentanyl'])
  expect(named('PJMPHNIQZUBGLI-UHFFFAOYSA-M')).toEqual([])
})

test.each([['Antifentanylated'], ['tall uene'], ['cat one'], ['Size 3 MM cable'], ['Acetonemia']])(
  '%s names nothing',
  title => {
    expect(named(title)).toEqual([])
  },
)

describe('words of everyday meaning', () => {
  test.each([['Kids snow boots size 34'], ['Molly doll 18 inch'], ['Snow globe 💊']])(
    '%s: nothing',
    title => {
      const screening = screen(compiled, { title })
      expect(screening.hits).toEqual([])
      expect(screening.grade).toBe('clear')
    },
  )
  test('count beside a certain name', () => {
    expect(screen(compiled, { title: 'Molly 1g MDMA' }).hits.map(hit => hit.text)).toEqual(['Molly', 'MDMA'])
  })
})

describe('grade', () => {
  test.each([
    ['Isotonitazene powder', '', 'urgent'],
    ['PMK ethyl glycidate 28578-16-7', '', 'urgent'],
    ['1g Cocaine 90% pure', '', 'review'],
    ['Acetone 5 L', '', 'clear'],
    ['Acetic anhydride', 'No papers, any label, USDT only, customs clearance guaranteed', 'urgent'],
    ['Fentanyl test strips', 'Harm reduction: take home naloxone kit and drug checking', 'clear'],
    ['Garden chair', '', 'clear'],
  ] as const)('%s / %s: %s', (title, description, grade) => {
    expect(screen(compiled, { title, description }).grade).toBe(grade)
  })
})

test('offsets slice the very string given, in title and description', () => {
  const listing = { title: '  💎 F\u200bentanyl!', description: 'cas 108-24-7 — 𝒎dma, uncut, TELEGRAM' }
  const { hits, indicators } = screen(compiled, listing)
  expect(hits).not.toHaveLength(0)
  expect(indicators).not.toHaveLength(0)
  for (const found of [...hits, ...indicators]) {
    expect(found.text).toBe(listing[found.field].slice(found.start, found.end))
  }
})

test('the same listing is always answered the same', () => {
  const listing = { title: 'f3ntanyl 10 g', description: 'telegram, escrow' }
  expect(screen(compiled, listing)).toEqual(screen(compile(sampleEdition), listing))
})
