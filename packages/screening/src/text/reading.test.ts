import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BREAK, endOf, hasStretches, newReading, read, squeeze } from './reading.ts'

const lettersOf = (text: string) => {
  const reading = newReading()
  read(text, reading)
  return String.fromCharCode(...reading.plain.subarray(0, reading.length))
}

test.each([
  ['Fentanyl', 'fentanyl'],
  ['ｆｅｎｔａｎｙｌ', 'fentanyl'],
  ['𝐟𝐞𝐧𝐭𝐚𝐧𝐲𝐥', 'fentanyl'],
  ['f\u200be\u00adntanyl', 'fentanyl'],
  ['f e n t a n y l', 'fentanyl'],
  ['fëntanýl', 'fentanyl'],
  ['fe\u0301ntanyl', 'fentanyl'],
  ['🅵🅴🅽🆃', 'fent'],
  ['price: 5$ now!', 'price5now'],
  ['fent@nyl', 'fent@nyl'],
  ['芬太尼', '芬太尼'],
])('%s is read as %s', (text, letters) => {
  expect(lettersOf(text)).toBe(letters)
})

test('offsets point into the raw text, also beyond the first plane', () => {
  const reading = newReading()
  const text = '💊 𝐚b\u0301c'
  read(text, reading)
  expect([...reading.at.subarray(0, 3)]).toEqual([3, 5, 7])
  expect(text.slice(reading.at[0], endOf(reading, 0))).toBe('𝐚')
  expect(text.slice(reading.at[1], endOf(reading, 1))).toBe('b\u0301')
  expect(reading.pictures).toEqual([0x1f48a, 0])
})

test.each([0x300, 0x36f, 0x20d0, 0x20f0, 0x64b, 0x65f, 0xfe0f])(
  'the mark of code %i belongs to the letter before it',
  code => {
    const reading = newReading()
    const mark = String.fromCharCode(code)
    read(`a${mark}${mark}b`, reading)
    expect([endOf(reading, 0), endOf(reading, 1)]).toEqual([3, 4])
  },
)

test('what is invisible behind a letter does not belong to it', () => {
  const reading = newReading()
  for (const hidden of ['\u200b', '\u00ad', '\ufe0e', '\u0610']) {
    read(`a${hidden}b`, reading)
    expect([endOf(reading, 0), reading.at[1]], hidden).toEqual([1, 2])
  }
})

test('a separator before a symbol is remembered', () => {
  const reading = newReading()
  read('ab c', reading)
  expect([...reading.gap.subarray(0, 3)].map(gap => gap & BREAK)).toEqual([1, 0, 1])
})

test('a text of ligatures that unfold to many letters each fits', () => {
  expect(lettersOf('ﷺ'.repeat(5000)).length).toBeGreaterThan(5000)
})

test('a stretch is three of a letter in a row, wherever it begins, in a word with others', () => {
  const reading = newReading()
  const isStretched = (text: string) => {
    read(text, reading)
    return hasStretches(reading)
  }
  for (let before = 1; before < 9; before++) {
    const word = 'fentanyl'.slice(0, before)
    for (const stretched of [`${word}ooo`, `oooo${word}`, `${word}ooo${word}`, `a aaa ${word}www.`])
      expect(isStretched(stretched), stretched).toBe(true)
    for (const plain of [
      `${word}oo`,
      `oo${word}oo o`,
      `${word} www ${word}`,
      `${word}0001`,
      `${word}9991`,
      `${word} aaaaaaa`,
    ])
      expect(isStretched(plain), plain).toBe(false)
  }
})

test('a squeezed reading is that of the text with its stretches written once, or twice', () => {
  const [reading, squeezed, expected] = [newReading(), newReading(), newReading()]
  const text = fc.string({ unit: fc.constantFrom(...'aaab9 '), maxLength: 24 })
  const shown = ({ plain, classes, gap, starts, startCount, length }: typeof reading) =>
    [plain, classes, gap, starts].map((each, i) => [...each.subarray(0, i === 3 ? startCount : length)])
  fc.assert(
    fc.property(text, fc.constantFrom(1 as const, 2 as const), (given, kept) => {
      read(given, reading)
      squeeze(reading, squeezed, kept)
      read(
        given.replace(/([ab])\1\1+/g, (_, letter: string) => letter.repeat(kept)),
        expected,
      )
      expect(shown(squeezed)).toEqual(shown(expected))
    }),
    { numRuns: 500 },
  )
})

test('a text longer than any before it is read and squeezed whole', () => {
  const [reading, squeezed] = [newReading(), newReading()]
  for (const length of [2030, 2040, 2041, 2048, 2049, 10_000]) {
    read('ab'.repeat(length).slice(0, length), reading)
    squeeze(reading, squeezed, 1)
    expect([reading.length, squeezed.length]).toEqual([length, length])
    expect(squeezed.plain[length - 1]).toBe('ab'.charCodeAt((length - 1) % 2))
  }
})
