import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BREAK, endOf, newReading, read } from '../text/reading.ts'
import { findExact } from './exact.ts'
import { compileExact } from './exact-index.ts'
import { writePatterns } from './patterns.ts'

/** Letters of several scripts, digits, signs used as letters, marks, what is invisible, and letters that are two or half of one. */
const units = [...'aaabbu15@$!', ...'жбё', ...'芬太ก', ...'ßﬁａÁ', '𝐚', '💊', '\ud835', '\u0301', '\u200b']
const wordOf = (alphabet: string[], maxLength = 8) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength })
const word = fc.oneof(
  wordOf([...'abu1']),
  wordOf([...'abu1@$']),
  wordOf([...'жбё']),
  wordOf([...'芬太尼'], 6),
)
const term = fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join(' '))
const between = fc.constantFrom('', ' ', '-', ', ', '\u0301', '\u200b ', 'ß', '®', 'ﬁ', '𝐚', '!')
const piece = fc.record({ pick: fc.nat(), other: wordOf(units), between, ending: between })

const reading = newReading()
const isUnspaced = (plain: number) => /[\p{Script=Han}\p{Script=Thai}]/u.test(String.fromCharCode(plain))

/** Every term at every symbol of the text as it is read. */
function standing(terms: string[], text: string): string[] {
  const { start, plain, broken } = writePatterns(terms)
  read(text, reading)
  const { plain: letters, gap, at, length } = reading
  const isBroken = (i: number) => (gap[i]! & BREAK ? 1 : 0)
  const isEdge = (i: number) =>
    i === 0 || i === length || isBroken(i) === 1 || isUnspaced(letters[i - 1]!) || isUnspaced(letters[i]!)
  return terms.flatMap((name, p) => {
    const size = start[p + 1]! - start[p]!
    return size === 0
      ? []
      : [...Array(Math.max(0, length - size + 1)).keys()]
          .filter(from => isEdge(from) && isEdge(from + size))
          .filter(from =>
            [...Array(size).keys()].every(i => {
              const here = start[p]! + i
              return letters[from + i] === plain[here] && (i === 0 || isBroken(from + i) === broken[here])
            }),
          )
          .map(from => `${name}: ${at[from]} to ${endOf(reading, from + size - 1)}`)
  })
}

const foundIn = (terms: string[], text: string) => {
  const found: string[] = []
  findExact(compileExact(terms), text, (p, start, end) => found.push(`${terms[p]}: ${start} to ${end}`))
  return found
}

test('of any letters in any script, what is found is what is read', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(term, { minLength: 1, maxLength: 8 }),
      fc.array(piece, { maxLength: 8 }),
      (terms, pieces) => {
        const text = pieces
          .map(
            each =>
              (each.pick % 3 ? terms[each.pick % terms.length]! : each.other) + each.between + each.ending,
          )
          .join('')
        expect(foundIn(terms, text).toSorted()).toEqual(standing(terms, text).toSorted())
      },
    ),
    { numRuns: 2000 },
  )
}, 60_000)
