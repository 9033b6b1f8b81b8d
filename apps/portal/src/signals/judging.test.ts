import { describe, expect, it } from 'vitest'
import { type Judged, lastWaiting, nextOpen } from './judging.ts'

const judged = (...entries: [string, Judged['stands']][]): Map<string, Judged> =>
  new Map(entries.map(([id, stands]) => [id, { id, rev: 1, at: 0, as: 'confirm', stands }]))

describe('judging one after the other', () => {
  it('goes on to the next that waits, over those that were judged', () => {
    expect(nextOpen(['a', 'b', 'c'], 'a', judged(['a', 'waiting'], ['b', 'sent']))).toBe('c')
  })
  it('stays where it is behind the last', () => {
    expect(nextOpen(['a', 'b'], 'b', judged())).toBeNull()
  })
  it('comes back to one that could not be sent', () => {
    expect(nextOpen(['a', 'b'], 'a', judged(['b', 'failed']))).toBe('b')
  })
  it('takes back the last that has not left', () => {
    expect(lastWaiting(judged(['a', 'waiting'], ['b', 'waiting'], ['c', 'sent']))?.id).toBe('b')
    expect(lastWaiting(judged(['a', 'sending']))).toBeNull()
  })
})
