import { describe, expect, it } from 'vitest'
import { route } from '../src/incident/routing.ts'
import { directory, lead, outsider, reporter, second, secretariat, third } from './case.ts'

const facts = {
  type: 'online_listing' as const,
  audience: { kind: 'countries' as const, countries: ['DE', 'NL', 'PT'] },
  reporter,
}
const from = (country: string) => ({ kind: 'ships_from' as const, country })

describe('a report goes to one agency', () => {
  it('of the country that the goods leave, and the others wait in order', () => {
    const nexus = [
      { kind: 'ships_to' as const, country: 'NL' },
      from('DE'),
      { kind: 'platform_established' as const, country: 'PT' },
    ]
    const { candidates, proposals } = route({ ...facts, nexus }, directory)
    expect(candidates.map(({ organisation }) => organisation)).toEqual([
      lead.id,
      second.id,
      third.id,
      secretariat.id,
    ])
    expect(candidates[0]!.because).toEqual({ code: 'routing.ships_from', params: { country: 'DE' } })
    expect(proposals.map(({ country }) => country)).toEqual(['NL', 'PT'])
  })

  it('never outside the audience: the country concerned is shown as a reason to widen it', () => {
    const { candidates, outside } = route(
      { ...facts, nexus: [from('NO'), { kind: 'platform_established', country: 'PT' }] },
      directory,
    )
    expect(candidates[0]!.organisation).toBe(third.id)
    expect(outside.map(({ country }) => country)).toEqual(['NO'])
    expect(candidates.map(({ organisation }) => organisation)).not.toContain(outsider.id)
  })

  it('of the secretariat where no country has one', () => {
    expect(
      route({ ...facts, nexus: [from('BR')] }, directory).candidates.map(({ organisation }) => organisation),
    ).toEqual([secretariat.id])
  })

  it('of the kind that fits: customs first for a shipment, the precursor authority for a listing', () => {
    const customs = { ...lead, id: '00000000-0000-4000-8000-000000000001', agency: 'customs' as const }
    const both = [...directory, customs]
    expect(route({ ...facts, nexus: [from('DE')] }, both).candidates[0]!.organisation).toBe(lead.id)
    expect(
      route({ ...facts, type: 'suspicious_shipment', nexus: [from('DE')] }, both).candidates[0]!.organisation,
    ).toBe(customs.id)
  })

  it('never one that is suspended', () => {
    const suspended = directory.map(o => (o === lead ? { ...o, standing: 'suspended' as const } : o))
    expect(
      route({ ...facts, nexus: [from('DE'), { kind: 'ships_to', country: 'NL' }] }, suspended).candidates[0]!
        .organisation,
    ).toBe(second.id)
  })
})
