import { describe, expect, it } from 'vitest'
import { changesBetween } from './changes.ts'
import type { AuditedEvent } from './history-read.ts'
import { replay } from './replay.ts'

const event = (
  kind: 'report' | 'incident',
  verb: string,
  organisation: string,
  fields: object,
): AuditedEvent => ({
  id: `${verb} ${organisation}`,
  idx: 0,
  stream: { kind, id: kind },
  n: 1,
  at: '2026-11-25T09:42:07.000000Z',
  organisation,
  member: 'm',
  memberName: null,
  verb,
  label: 'TLP:AMBER',
  leafHash: '',
  fields: Object.entries(fields).map(([name, value]) =>
    value === undefined ? { name, absent: true } : { name, value },
  ),
})

const because = { code: 'routing.ships_from', params: { country: 'DE' } }
const events = [
  event('report', 'report.filed', 'market', { title: 'PMK', offer: { price: '240', quantity: null } }),
  event('incident', 'incident.opened', 'market', {
    report: 'report',
    candidates: [{ organisation: 'de', because }],
    dueAt: '2026-11-26T09:42:07.000000Z',
  }),
  event('incident', 'incident.acknowledged', 'de', {}),
  event('report', 'report.corrected', 'market', {
    title: undefined,
    offer: { price: '300', quantity: null },
  }),
]

describe('the case at each moment', () => {
  const states = replay(events)
  const changes = states.map((state, at) => changesBetween(states[at - 1], state))

  it('has what its events made of it', () => {
    expect(states[0]?.incident.parties).toEqual([])
    expect(states[1]?.incident.parties[0]).toMatchObject({
      organisation: 'de',
      part: 'lead',
      substate: 'notified',
    })
    expect(states[2]?.incident.parties[0]?.substate).toBe('acknowledged')
  })

  it('says old and new, and who entered', () => {
    expect(changes[1]).toEqual([{ what: 'state', of: 'de', part: 'lead', from: null, to: 'notified' }])
    expect(changes[2]).toEqual([
      { what: 'state', of: 'de', part: 'lead', from: 'notified', to: 'acknowledged' },
    ])
  })

  it('stands over erased fields', () => {
    expect(changes[3]).toEqual([
      { what: 'title', from: 'PMK', to: null },
      { what: 'price', from: '240', to: '300' },
    ])
  })
})
