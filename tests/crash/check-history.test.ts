import { describe, expect, it } from 'vitest'
import { anomaliesOf, type Stored } from './check-history.ts'
import type { Operation } from './history.ts'

/**
 * One incident that was filed, acknowledged, shared and recalled, with reads between: nothing is wrong with it.
 * Its filing was done by the first try, before another report that was acknowledged between the two.
 */
const clean = (): { operations: Operation[]; stored: Stored } => ({
  operations: [
    { kind: 'file', key: 'k', report: null, invokedAt: 0, endedAt: 1, outcome: 'unknown' },
    { kind: 'file', key: 'k', report: 'r', invokedAt: 2, endedAt: 3, outcome: 'ok' },
    {
      kind: 'act',
      step: 'acknowledged',
      incident: 'i',
      by: 'DE',
      rev: 2,
      invokedAt: 4,
      endedAt: 5,
      outcome: 'ok',
    },
    { kind: 'read', incident: 'i', by: 'DE', rev: 2, invokedAt: 6, endedAt: 7, outcome: 'ok' },
    { kind: 'act', step: 'shared', incident: 'i', by: 'DE', rev: 3, invokedAt: 8, endedAt: 9, outcome: 'ok' },
    { kind: 'read', incident: 'i', by: 'NL', rev: 1, invokedAt: 10, endedAt: 11, outcome: 'ok' },
    {
      kind: 'act',
      step: 'recalled',
      incident: 'i',
      by: 'DE',
      rev: 4,
      invokedAt: 12,
      endedAt: 15,
      outcome: 'ok',
    },
    { kind: 'read', incident: 'i', by: 'NL', rev: 1, invokedAt: 13, endedAt: 14, outcome: 'ok' },
    { kind: 'read', incident: 'i', by: 'NL', rev: null, invokedAt: 16, endedAt: 17, outcome: 'ok' },
    { kind: 'file', key: 'l', report: 's', invokedAt: 1.2, endedAt: 1.8, outcome: 'ok' },
  ],
  stored: {
    reports: new Map([
      ['k', ['r']],
      ['l', ['s']],
    ]),
    places: new Map([
      ['r', [0, 1]],
      ['s', [2, 3]],
      ['i/acknowledged', [4]],
      ['i/shared', [5]],
      ['i/recalled', [6]],
    ]),
    stream: [
      { m: 1, subject: 'i', what: 'changed' },
      { m: 2, subject: 'i', what: 'withdrawn' },
    ],
  },
})

describe('the checker of histories', () => {
  const found = (spoil: (world: ReturnType<typeof clean>) => void): string[] => {
    const world = clean()
    spoil(world)
    return anomaliesOf(world.operations, world.stored, 'NL')
  }

  it('finds nothing in a history that keeps every promise', () => {
    expect(found(() => undefined)).toEqual([])
  })
  for (const [what, spoil] of [
    ['a report that was acknowledged and is not there', w => w.stored.reports.delete('k')],
    ['a report that is there twice', w => w.stored.reports.set('k', ['r', 's'])],
    ['an act that was acknowledged and did not happen', w => w.stored.places.delete('i/shared')],
    ['an act that happened twice', w => w.stored.places.set('i/shared', [5, 5])],
    ['an act that stands before what was acknowledged earlier', w => w.stored.places.set('i/recalled', [1])],
    ['one who does not read what he wrote', w => Object.assign(w.operations[3]!, { rev: 1 })],
    ['one who does not see what was shared with him', w => Object.assign(w.operations[5]!, { rev: null })],
    ['one who reads what was taken back', w => Object.assign(w.operations[8]!, { rev: 1 })],
    ['a hint after the withdrawal', w => w.stored.stream.push({ m: 3, subject: 'i', what: 'changed' })],
    ['a withdrawal that nobody was told of', w => w.stored.stream.pop()],
  ] as [string, (world: ReturnType<typeof clean>) => void][]) {
    it(`finds ${what}`, () => expect(found(spoil)).toHaveLength(1))
  }
})
