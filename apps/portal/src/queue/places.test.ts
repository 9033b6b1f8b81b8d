import { expect, it } from 'vitest'
import type { IncidentRow } from './incident-row.ts'
import { rowsOf } from './places.ts'

const row = (more: Partial<IncidentRow>) =>
  ({ id: 'a', substate: 'notified', questionsOpen: 0, lease: null, ...more }) as IncidentRow

const rows = [
  row({ id: 'new' }),
  row({ id: 'mine', substate: 'in_triage', lease: { member: 'me', name: 'Me', until: '' } }),
  row({ id: 'asked', substate: 'accepted', questionsOpen: 2 }),
  row({ id: 'done', substate: 'closed' }),
  row({ id: 'declined', substate: 'referred' }),
]
const ids = (place: Parameters<typeof rowsOf>[0]) => rowsOf(place, rows, 'me').map(({ id }) => id)

it('keeps in the queue whatever is not closed or passed on', () => {
  expect(ids('queue')).toEqual(['new', 'mine', 'asked'])
  expect(ids('closed')).toEqual(['done', 'declined'])
})

it('takes as mine what I hold now', () => {
  expect(ids('mine')).toEqual(['mine'])
})

it('collects what waits for a company', () => {
  expect(ids('questions')).toEqual(['asked'])
})
