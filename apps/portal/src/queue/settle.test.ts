import { describe, expect, it } from 'vitest'
import type { IncidentRow } from './incident-row.ts'
import { extend, layOver, seen, settle } from './settle.ts'

const row = (id: string, rev = 1) => ({ id, rev }) as IncidentRow

describe('nothing moves under the hand', () => {
  it('lets a new row wait and keeps every other in its place', () => {
    const settled = settle([row('a'), row('b')])
    const fresh = [row('new'), row('a'), row('b')]
    const { standing, waiting } = layOver(settled, fresh, fresh)
    expect(standing.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(waiting).toEqual({ arrived: 1, reordered: false })
  })

  it('marks a changed row where it stands, until it was seen', () => {
    const settled = settle([row('a'), row('b')])
    const fresh = [row('a'), row('b', 2)]
    expect(layOver(settled, fresh, fresh).standing.map(({ changed }) => changed)).toEqual([false, true])
    const after = seen(settled, row('b', 2))
    expect(layOver(after, fresh, fresh).standing.some(({ changed }) => changed)).toBe(false)
  })

  it('says that the order would be another without taking it', () => {
    const settled = settle([row('a'), row('b')])
    const fresh = [row('b'), row('a')]
    const { standing, waiting } = layOver(settled, fresh, fresh)
    expect(standing.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(waiting).toEqual({ arrived: 0, reordered: true })
  })

  it('keeps a row that belongs elsewhere now, and offers to put the list in order', () => {
    const settled = settle([row('a'), row('b')])
    const { standing, waiting } = layOver(settled, [row('b')], [row('b'), row('a', 2)])
    expect(standing.map(({ id, row }) => [id, row?.rev])).toEqual([
      ['a', 2],
      ['b', 1],
    ])
    expect(waiting.reordered).toBe(true)
  })

  it('keeps nothing of a withdrawn row but its place', () => {
    const settled = settle([row('a'), row('b')])
    const fresh = [row('b')]
    expect(layOver(settled, fresh, fresh).standing[0]).toEqual({ id: 'a', row: null, changed: false })
  })

  it('adds what stands behind the last row of a list that was cut, and lets what came in between wait', () => {
    const settled = settle([row('a'), row('b')])
    const fresh = [row('a'), row('new'), row('b'), row('c'), row('d')]
    const more = extend(settled, fresh)
    expect(more.order).toEqual(['a', 'b', 'c', 'd'])
    expect(layOver(more, fresh, fresh).waiting.arrived).toBe(1)
    expect(layOver(more, fresh, fresh).standing.some(({ changed }) => changed)).toBe(false)
    expect(extend(more, fresh)).toBe(more)
    // Of a list in which nothing is left of what is shown, nobody knows where its end was.
    expect(extend(settled, [row('x')])).toBe(settled)
  })
})
