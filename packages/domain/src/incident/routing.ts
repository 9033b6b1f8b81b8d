import { type Audience, countryInAudience, inAudience } from '../handling/audience.ts'
import type { AgencyType, Organisation } from '../organisation.ts'
import type { IncidentType, Nexus } from '../report/vocabulary.ts'
import { nexusKinds } from '../report/vocabulary.ts'
import { say } from '../sentence.ts'
import type { Candidate, Proposal } from './incident.ts'

/** Which agency of a country is asked first, by what happened; an agency type that is not named comes last. */
const asksFirst: Partial<Record<IncidentType, readonly AgencyType[]>> = {
  online_listing: ['precursor_authority', 'police_drug', 'drug_control_agency', 'customs'],
  suspicious_enquiry: ['precursor_authority', 'police_drug', 'drug_control_agency'],
  suspicious_order: ['precursor_authority', 'police_drug', 'drug_control_agency'],
  suspicious_shipment: ['customs', 'postal_inspection', 'police_drug'],
  stopped_shipment: ['customs', 'postal_inspection', 'police_drug'],
  equipment: ['police_drug', 'precursor_authority', 'customs'],
  money_flow: ['fiu', 'police_drug'],
}
const otherwise: readonly AgencyType[] = [
  'police_drug',
  'precursor_authority',
  'drug_control_agency',
  'customs',
]

export type RoutingFacts = {
  type: IncidentType
  nexus: readonly Nexus[]
  audience: Audience
  reporter: Organisation
}

/** `candidates[0]` leads. `outside` are countries concerned whom the audience leaves out: a reason to widen it. */
export type Routing = { candidates: Candidate[]; proposals: Proposal[]; outside: Proposal[] }

/**
 * Sends to one: the agency that nexus and kind point to inside the audience; else of the platform's own
 * country; else the secretariat. The rest wait in order, for when the first declines.
 */
export const route = (facts: RoutingFacts, directory: readonly Organisation[]): Routing => {
  const order = asksFirst[facts.type] ?? otherwise
  const rank = (o: Organisation) => (order.indexOf(o.agency!) + order.length + 1) % (order.length + 1)
  const agencies = directory
    .filter(o => o.kind === 'authority' && inAudience(facts.audience, facts.reporter.country, o))
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
  const nexus = nexusKinds.flatMap(kind => facts.nexus.filter(n => n.kind === kind))
  const named = nexus.filter((n, i) => nexus.findIndex(m => m.country === n.country) === i)
  const candidates: Candidate[] = named.flatMap(n =>
    agencies
      .filter(o => o.country === n.country)
      .map(o => ({ organisation: o.id, because: say(`routing.${n.kind}`, { country: n.country }) })),
  )
  for (const o of directory.filter(o => o.kind === 'secretariat' && o.standing === 'active')) {
    candidates.push({ organisation: o.id, because: say('routing.secretariat') })
  }
  const lead = directory.find(o => o.id === candidates[0]?.organisation)
  const elsewhere = named
    .filter(n => n.country !== lead?.country)
    .map(n => ({ country: n.country, because: say(`routing.${n.kind}`, { country: n.country }) }))
  const inside = (p: Proposal) => countryInAudience(facts.audience, facts.reporter.country, p.country)
  return { candidates, proposals: elsewhere.filter(inside), outside: elsewhere.filter(p => !inside(p)) }
}
