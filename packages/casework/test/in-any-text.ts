import fc from 'fast-check'
import { expect } from 'vitest'

type Find = (text: string) => readonly { start: number; end: number; text: string }[]

/** Whatever is found stands where it is said to stand, in order, in any text that is made of these. */
export const standsWhereSaid = (find: Find, pieces: readonly string[]): void =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), parts => {
      const text = parts.join('')
      let last = 0
      for (const { start, end, text: run } of find(text)) {
        expect(text.slice(start, end)).toBe(run)
        expect(start).toBeGreaterThanOrEqual(last)
        last = end
      }
    }),
  )

/** A square of so many characters does not end within the time that a test has. */
export const endsInTime = (find: Find, pieces: readonly string[], around = ['', '']): void => {
  for (const piece of pieces) find(`${around[0]}${piece.repeat(400_000 / piece.length)}${around[1]}`)
}
