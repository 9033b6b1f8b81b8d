import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { sampleEdition } from '../edition.fixture.ts'
import { find, findContext, noteContext } from '../match/find.ts'
import { newReading, read } from '../text/reading.ts'
import { spokenIn } from './spoken.ts'

const compiled = compile(sampleEdition)
const reading = newReading()
function heard(text: string): string[] {
  read(text, reading)
  const noted = noteContext(compiled, reading)
  const found = findContext(compiled, reading, noted, find(compiled, reading).phrases)
  return spokenIn(text, found, text).map(({ cue, start, end }) => `${cue} ${text.slice(start, end)}`)
}

test.each([
  ['en', 'no passport', 'P02 no passport'],
  ['fr', 'sans aucun formulaire', 'P02 sans aucun formulaire'],
  ['de', 'niemand will einen Ausweis', 'P02 niemand will einen Ausweis'],
  ['es', 'no le pedimos identificación', 'P02 no le pedimos identificación'],
  ['it', 'senza documento', 'P02 senza documento'],
  ['pt', 'sem cadastro', 'P02 sem cadastro'],
  ['nl', 'zonder handtekening', 'P02 zonder handtekening'],
  ['pl', 'bez żadnych umów', 'P02 żadnych umów'],
  ['ru', 'без паспорта', 'P02 без паспорта'],
  ['tr', 'kimlik yok', 'P02 kimlik yok'],
  ['ar', 'بدون هوية', 'P02 بدون هوية'],
  ['zh', '不要身份证', 'P02 不要身份证'],
])('%s, %s: a paper that is not asked for', (_, text, cue) => {
  expect(heard(text)).toContain(cue)
})

test.each([
  ['no.passport', 'P02 no.passport'],
  ['Kein.Ausweis', 'P02 Kein.Ausweis'],
  ['sewn into a teddy', 'L03 sewn into a teddy'],
  ['lives inside a hollowed calendar', 'L03 hollowed calendar'],
  ['the sack reads fish meal', 'P10 sack reads'],
  ['if it is intercepted the next one is free', 'L01 intercepted the next one'],
  ['wipe the thread afterwards', 'V04 wipe the thread'],
  ['serial plate ground away', 'E04 serial plate ground'],
  ['punches with your crown', 'E03 punches with your crown'],
])('%s: two words that say something together', (text, cue) => {
  const said = heard(text)
  expect(said.some(each => each.startsWith(cue.slice(0, 3)))).toBe(true)
})

test.each([
  ['the sack. It reads well'],
  ['a crown of flowers and, further down in another room of the house, five punches'],
  ['sewn by hand'],
])('%s: too far apart, or alone', text => {
  expect(heard(text).filter(each => !each.startsWith('X'))).toEqual([])
})

test('papers that are asked for speak against, and those that nobody wants do not', () => {
  expect(heard('we require your passport').map(each => each.slice(0, 3))).toContain('X01')
  expect(heard('we never require your passport').map(each => each.slice(0, 3))).not.toContain('X01')
})

test('a paper that is refused in the same breath is not asked for', () => {
  const codes = heard('ask for a contract and you are deleted').map(each => each.slice(0, 3))
  expect(codes).toContain('P02')
  expect(codes).not.toContain('X01')
})

test('an authority and what it did are a report', () => {
  expect(heard('inspectors in Graz observed it')).toContain('X04 inspectors in Graz observed')
})

test('goods say what they are, unless something is hidden in them', () => {
  expect(heard('a box of biscuits and a lamp').map(each => each.slice(0, 3))).toContain('X07')
  expect(heard('glued into the lamp').map(each => each.slice(0, 3))).toEqual(['L03'])
})

test('a text full of pairs says each place once', () => {
  expect(heard('no papers '.repeat(40)).filter(each => each.startsWith('P02'))).toHaveLength(40)
})

test('goods that a concealment has taken speak neither for nor against', () => {
  expect(heard('stitched into a cushion').map(each => each.slice(0, 3))).toEqual(['L03'])
})
