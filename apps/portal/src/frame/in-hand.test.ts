import { describe, expect, it } from 'vitest'
import { inHand } from './in-hand.ts'

const place = (name: string, later = false) => ({ name, later })
const names = (places: { name: string }[]) => places.map(({ name }) => name).join(' ')

describe('the places in the hand', () => {
  it('all stand side by side while there is room', () => {
    const { shown, rest } = inHand([place('a'), place('b', true), place('c'), place('d', true), place('e')])
    expect(names(shown)).toBe('a b c d e')
    expect(rest).toEqual([])
  })

  it('leave the last of five to the others, in the order of the desk, and none is lost', () => {
    const { shown, rest } = inHand([
      place('a'),
      place('b'),
      place('c', true),
      place('d'),
      place('e', true),
      place('f'),
    ])
    expect(names(shown)).toBe('a b d f')
    expect(names(rest)).toBe('c e')
  })
})
