import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDigit } from '../text/fold.ts'
import { MAY_START, newReading, type Reading, read } from '../text/reading.ts'
import { indexBeginnings } from './beginnings.ts'
import { mayBeginInside } from './edges.ts'
import { type Patterns, writePatterns } from './patterns.ts'
import { scan } from './scan.ts'

/** Few letters, so that patterns overlap and begin alike; digits, signs and scripts that begin words within words. */
const letters = fc.string({ unit: fc.constantFrom(...'abl'), minLength: 1, maxLength: 7 })
const odd = fc.string({ unit: fc.constantFrom(...'ab5@و芬'), minLength: 1, maxLength: 7 })
const word = fc.oneof(letters, odd)
const pattern = fc.oneof(
  word,
  word.map(stem => `${stem}*`),
  fc.tuple(word, word).map(words => words.join(' ')),
)
const piece = fc.tuple(fc.nat(), word, fc.constantFrom('', ' ', '-', 's ', '5', '5 '))
const given = fc.tuple(
  fc.uniqueArray(pattern, { minLength: 1, maxLength: 8 }),
  fc.array(piece, { maxLength: 8 }),
)

const reading = newReading()
const shortLengthMax = 4

const isShort = ({ start }: Patterns, p: number) => start[p + 1]! - start[p]! <= shortLengthMax

/** What stands in the reading, pattern by pattern and place by place. */
function standing(written: string[], { classes, plain, gap, length }: Reading): string[] {
  const patterns = writePatterns(written)
  const found: string[] = []
  const beginsWord = (at: number) => at >= length || (gap[at]! & MAY_START) !== 0
  written.forEach((form, p) => {
    const symbols = patterns.classes.subarray(patterns.start[p]!, patterns.start[p + 1]!)
    for (let at = 0; at + symbols.length <= length; at++) {
      if (!symbols.every((symbol, i) => classes[at + i] === symbol)) continue
      const end = at + symbols.length
      const changes = symbols.length === 4 && isDigit(plain[end]!) !== isDigit(plain[end - 1]!)
      const ends = beginsWord(end) || (symbols.length > 1 && (patterns.open[p] === 1 || changes))
      const isInside = !isShort(patterns, p) && at > 0 && mayBeginInside(plain[at - 1]!, plain[at]!)
      if (symbols.length > 0 && (isShort(patterns, p) ? beginsWord(at) && ends : beginsWord(at) || isInside))
        found.push(`${form} at ${at}`)
    }
  })
  return found
}

test('every pattern is met that stands where a word may begin, the short ones as words or stems', () => {
  fc.assert(
    fc.property(given, ([written, pieces]) => {
      const text = pieces
        .map(([pick, other, behind]) => (pick % 3 ? written[pick % written.length]! : other) + behind)
        .join('')
      const patterns = writePatterns(written)
      read(text, reading)
      const beginnings = indexBeginnings(patterns, [...written.keys()])
      const met: string[] = []
      scan(beginnings, patterns, reading, (p, from) => met.push(`${written[p]} at ${from}`))
      const expected = standing(written, reading)
      expect(met).toEqual(expect.arrayContaining(expected))
      // Of long patterns nothing else is met, and none twice.
      const isLong = (each: string) => !isShort(patterns, written.indexOf(each.split(' at ')[0]!))
      expect(met.filter(isLong).toSorted()).toEqual(expected.filter(isLong).toSorted())
    }),
    { numRuns: 2000 },
  )
}, 60_000)

test('none of many patterns is lost among the others', () => {
  const words = fc.sample(fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 5, maxLength: 9 }), {
    numRuns: 3000,
    seed: 1,
  })
  const patterns = writePatterns(words)
  const beginnings = indexBeginnings(patterns, [...words.keys()])
  for (const each of words) {
    read(each, reading)
    const met: string[] = []
    scan(beginnings, patterns, reading, p => met.push(words[p]!))
    expect(met).toContain(each)
  }
})

test('of patterns that begin alike, the last is met first', () => {
  const written = ['fentanyl', 'fentanyl hcl', 'fentanyl']
  const patterns = writePatterns(written)
  read('fentanyl', reading)
  const met: number[] = []
  scan(indexBeginnings(patterns, [0, 1, 2]), patterns, reading, p => met.push(p))
  expect(met).toEqual([2, 0])
})
