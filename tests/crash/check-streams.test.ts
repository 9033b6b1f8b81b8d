import { describe, expect, it } from 'vitest'
import { orderAnomalies, streamAnomalies } from './check-streams.ts'
import type { Heard } from './follower.ts'

const hint = (m: number, id = `s${m}`): Heard => ({ event: 'hint', m, id, at: m })
const stored = (...ms: number[]) => ms.map(m => ({ m, subject: `s${m}` }))

describe('the checker of streams', () => {
  it('finds nothing in a stream that is dense, once and in order', () => {
    expect(streamAnomalies([hint(1), hint(2), hint(3)], stored(1, 2, 3))).toEqual([])
  })
  for (const [what, heard] of [
    ['a gap', [hint(1), hint(3)]],
    ['a hint that came twice', [hint(1), hint(2), hint(2), hint(3)]],
    ['two that changed places', [hint(1), hint(3), hint(2)]],
    ['a missing end', [hint(1), hint(2)]],
    ['a hint about something else', [hint(1), hint(2, 's9'), hint(3)]],
    ['a reader that was sent away', [hint(1), hint(2), hint(3), { event: 'reset', m: 3, id: null, at: 4 }]],
  ] as [string, Heard[]][]) {
    it(`finds ${what}`, () => expect(streamAnomalies(heard, stored(1, 2, 3))).not.toEqual([]))
  }
})

describe('the checker of the ledger’s order', () => {
  const filed = (name: string, begunAt: number, endedAt: number) => ({
    name,
    report: name,
    begunAt,
    endedAt,
  })
  const places: Record<string, number> = { a: 0, b: 2, c: 4 }
  const placeOf = (report: string) => ({ first: places[report]!, last: places[report]! + 1 })

  it('lets two that overlap stand either way', () => {
    expect(orderAnomalies([filed('b', 1, 5), filed('a', 2, 6)], placeOf)).toEqual([])
  })
  it('finds one that was begun after another was acknowledged and stands before it', () => {
    expect(orderAnomalies([filed('b', 1, 2), filed('a', 3, 4), filed('c', 5, 6)], placeOf)).toHaveLength(1)
  })
})
