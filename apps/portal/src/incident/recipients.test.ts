import type { IncidentView } from '@tocsin/domain/incident/view'
import type { Organisation } from '@tocsin/domain/organisation'
import { expect, it } from 'vitest'
import { broughtBy, recipientsOf } from './recipients.ts'

const org = (id: string, country: string | null, more: Partial<Organisation> = {}): Organisation => ({
  id,
  name: id,
  kind: 'authority',
  country,
  sector: null,
  agency: 'customs',
  standing: 'active',
  test: false,
  ...more,
})
const directory = [
  org('market', 'PT', { kind: 'company' }),
  org('de', 'DE'),
  org('nl', 'NL'),
  org('pl', 'PL'),
  org('no', 'NO'),
  org('gone', 'NL', { standing: 'suspended' }),
  org('secretariat', null, { kind: 'secretariat' }),
  org('oversight', null, { kind: 'oversight' }),
]
const view = {
  label: 'TLP:AMBER',
  reports: [{ organisation: 'market', audience: { kind: 'countries', countries: ['DE', 'NL', 'PL'] } }],
  parties: [
    { organisation: 'de', grantedBy: 'routing', sealed: false },
    { organisation: 'pl', grantedBy: 'de', sealed: false },
  ],
  proposals: [{ country: 'NL', because: { code: 'routing.ships_to', params: { country: 'NL' } } }],
} as unknown as IncidentView

it('puts the countries concerned first and what is not possible last, with whose choice that is', () => {
  const stands = recipientsOf(view, 'de', directory).map(r => [r.organisation.id, r.stands, r.reporter])
  expect(stands).toEqual([
    ['nl', 'proposed', null],
    ['secretariat', 'possible', null],
    ['pl', 'has', null],
    ['no', 'outside', 'market'],
  ])
})

it('lets us recall only what we gave', () => {
  expect(broughtBy(view, 'de').map(({ organisation }) => organisation)).toEqual(['pl'])
})
