import { expect, test } from 'vitest'
import type { FoundIndicator } from '../listing.ts'
import type { IndicatorCode } from './indicators.ts'
import { isImpersonal, isTale, reporting } from './report.ts'

const indicator = (code: IndicatorCode, text: string): FoundIndicator => ({
  code,
  against: code.startsWith('X'),
  field: 'title',
  start: 0,
  end: 1,
  text,
  weight: 1,
})
const plain = 'The parcel is on the table in the hall, and the label on the box is as new as the rest of it.'
const past =
  'The parcel was found in the hall, and the label that had been put on the box looked as new as the rest.'
const speech =
  'You get the parcel that we put on the table for you, and it is yours as soon as you have paid us.'
const witness =
  'I was in the hall where the parcel had been on the table, and it was gone when we looked for it.'
const told = (...words: string[]) => words.map(word => indicator('X04', word))

test.each([
  ['nothing tells of reporting', speech, [], 0, 0],
  ['different words count once each', 'short', told('court', 'Court', 'police'), 0, 2],
  ['institutions report too', 'short', [indicator('X03', 'university')], 0, 1],
  ['offers count against it', 'short', told('court', 'police'), 2, 0],
  ['nobody speaks for himself', plain, [], 0, 1],
  ['nobody speaks for himself, so that an offer is told of', plain, [], 3, 1],
  ['what is told is over', past, [], 0, 2],
  ['a witness tells of what is over', witness, told('police'), 0, 2],
  ['words of reporting, and nobody speaks', plain, told('court', 'police'), 0, 3],
  ['words in plenty need no sentences', speech, told('a', 'b', 'c', 'd'), 1, 3],
  [
    'a seller who quotes the police',
    speech,
    [...told('police'), indicator('M01', 'x'), indicator('L03', 'y')],
    0,
    0,
  ],
  ['a witness who quotes a seller', speech, [...told('police'), indicator('M01', 'x')], 0, 1],
] as const)('%s', (_, text, indicators, offers, shown) => {
  expect(reporting(text, [...indicators], offers)).toBe(shown)
})

test('one verb of the past makes no report', () => {
  const once =
    'The parcel is on the table in the hall and it was in the box that is on the floor of the house.'
  expect(reporting(once, [], 0)).toBe(1)
})

test.each([
  ['It is in the box on the table.', true],
  ['It is in my box on the table.', false],
  ['Elle est dans la boîte qui est sur la table.', true],
  ['On est dans la boîte qui est sur la table.', false],
  ['Das ist noch nicht auf dem Tisch.', true],
  ['Das ist noch nicht auf deinem Tisch, sag ich.', false],
  ['Está en la caja que hay en la mesa.', false],
])('%s is impersonal: %s', (text, impersonal) => {
  expect(isImpersonal(text)).toBe(impersonal)
})

test.each([
  [`${plain} ${speech}`, true],
  [plain, false],
  ['parcel table hall label box '.repeat(8), false],
  ['Está en la caja que hay en la mesa, y la llave que abre la puerta está en el cajón. '.repeat(3), false],
])('%s is a tale: %s', (text, tale) => {
  expect(isTale(text)).toBe(tale)
})
