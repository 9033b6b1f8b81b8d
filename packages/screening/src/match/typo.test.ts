import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newReading, read } from '../text/reading.ts'
import { buildTypos, forEachWord, isEligible, nearestTerm } from './typo.ts'

const names = ['isotonitazene', 'carfentanil', 'mephedrone', 'acetic anhydride', 'diazepam', 'фенобарбитал']
const typos = buildTypos(names.map((written, term) => ({ written, term })))
const reading = newReading()
const nearest = (word: string) => {
  read(word, reading)
  return names[nearestTerm(typos, reading, 0, reading.length)]
}

test.each([
  ['isotonitazenne', 'isotonitazene'],
  ['isotonitzene', 'isotonitazene'],
  ['isotonytazene', 'isotonitazene'],
  ['isotnoitazene', 'isotonitazene'],
  ['xcarfentanil', 'carfentanil'],
  ['carfentani', 'carfentanil'],
  ['arfentanil', 'carfentanil'],
  ['carfentanli', 'carfentanil'],
  ['diazepan', 'diazepam'],
  ['фенобарбитол', 'фенобарбитал'],
  ['acetic anahydride', 'acetic anhydride'],
])('%s is one edit from %s', (word, name) => {
  expect(nearest(word)).toBe(name)
})

test.each([['isotonitazene'], ['isotonytazenne'], ['diazep'], ['mephedronexx'], ['tablet'], ['']])(
  '%s is near none',
  word => {
    expect(nearest(word)).toBeUndefined()
  },
)

test('exactly the words one edit away are found', () => {
  const near = (a: string, b: string): boolean => {
    if (a === b || Math.abs(a.length - b.length) > 1) return false
    if (a.length === b.length) {
      const places = [...a].flatMap((letter, i) => (letter === b[i] ? [] : [i]))
      if (places.length === 1) return true
      const [one, two] = places as [number, number]
      return places.length === 2 && two === one + 1 && a[one] === b[two] && a[two] === b[one]
    }
    const [long, short] = a.length > b.length ? [a, b] : [b, a]
    return [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short)
  }
  const edit = fc.record({
    name: fc.constantFrom('isotonitazene', 'carfentanil', 'mephedrone'),
    at: fc.nat(8),
    to: fc.constantFrom('', 'a', 'ab', 'n'),
    cut: fc.nat(2),
  })
  fc.assert(
    fc.property(edit, ({ name, at, to, cut }) => {
      const word = name.slice(0, at) + to + name.slice(at + cut)
      expect(nearest(word) !== undefined).toBe(names.some(each => near(each, word)))
    }),
    { numRuns: 300 },
  )
})

test('none of many names is lost among the others', () => {
  const many = fc.sample(fc.string({ unit: fc.constantFrom(...'aeiounrt'), minLength: 7, maxLength: 12 }), {
    numRuns: 500,
    seed: 1,
  })
  const crowded = buildTypos(many.map((written, term) => ({ written, term })))
  for (const name of many) {
    for (const word of [`x${name}`, `${name}x`, `${name.slice(0, 3)}x${name.slice(4)}`]) {
      read(word, reading)
      expect(nearestTerm(crowded, reading, 0, reading.length), word).toBeGreaterThanOrEqual(0)
    }
  }
})

test('names and words of seven letters are read with one wrong, shorter ones are not, and none of more than 32', () => {
  const long = 'abcdefghijklmnopqrstuvwxyzabcdef'
  const name = (written: string, word: string) => {
    read(word, reading)
    return nearestTerm(buildTypos([{ written, term: 7 }]), reading, 0, reading.length)
  }
  expect(name('abcdefg', 'abcdxfg')).toBe(7)
  expect(name('abcdefg', 'abcdefgh')).toBe(7)
  expect(name('abcdefgh', 'abcdefg')).toBe(7)
  expect(name('abcdefg', 'abcdef')).toBe(-1)
  expect(name('abcdef', 'abcdefg')).toBe(-1)
  expect(name(long, `${long}x`)).toBe(7)
  expect(name(long, long.slice(1))).toBe(7)
  expect(name(`${long}x`, long)).toBe(-1)
})

test('words are visited alone, and beside a part of a name of two words', () => {
  read('buy acetic anahydride todays', reading)
  const visited: string[] = []
  forEachWord(typos, reading, (from, end) =>
    visited.push(String.fromCharCode(...reading.plain.subarray(from, end))),
  )
  expect(visited).toEqual(['anahydride', 'aceticanahydride'])
})

test.each([
  ['name', 'carfentanil', false, true],
  ['synonym', 'acetic anhydride', false, true],
  ['street', 'carfentanil', false, false],
  ['name', 'carfentanil', true, false],
  ['name', 'u-47700', false, false],
  ['name', 'one two three', false, false],
  ['name', '芬太尼', false, false],
] as const)('%s %s (ambiguous: %s) may be misspelt: %s', (kind, term, ambiguous, eligible) => {
  expect(isEligible({ id: 0, substanceId: 'x', term, kind, language: 'en', ambiguous })).toBe(eligible)
})
