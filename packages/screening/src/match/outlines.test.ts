import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayBeMisspelt, newOutlines, noteOutlines } from './outlines.ts'

const lettersOf = (word: string) => Uint8Array.from(word, letter => letter.charCodeAt(0))
const name = fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 7, maxLength: 32 })

test('every word of seven letters or more that is one edit off a name may be misspelt', () => {
  fc.assert(
    fc.property(name, fc.nat(), fc.constantFrom('x', ''), fc.nat(2), (given, place, letter, kind) => {
      const at = place % given.length
      const swapped =
        given.slice(0, at) + [...given.slice(at, at + 2)].reverse().join('') + given.slice(at + 2)
      const word = kind === 2 ? swapped : given.slice(0, at) + letter + given.slice(at + kind)
      if (word.length < 7) return
      const outlines = newOutlines()
      noteOutlines(outlines, lettersOf(given), 0, given.length)
      expect(mayBeMisspelt(outlines, lettersOf(word), 0, word.length), `${word} of ${given}`).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

test('hardly any other word may be', () => {
  const outlines = newOutlines()
  noteOutlines(outlines, lettersOf('isotonitazene'), 0, 13)
  for (const word of ['chocolate', 'aluminium', 'international', 'upholstery', 'tablecloth'])
    expect(mayBeMisspelt(outlines, lettersOf(word), 0, word.length), word).toBe(false)
})
