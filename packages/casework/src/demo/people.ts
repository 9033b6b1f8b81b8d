import type { Duty } from '@tocsin/domain/actor'
import type { Organisation } from '@tocsin/domain/organisation'

type Home = Omit<Organisation, 'id' | 'standing'>

const company = (name: string, country: string, sector: Organisation['sector']): Home => ({
  name,
  kind: 'company',
  country,
  sector,
  agency: null,
})
const authority = (name: string, country: string, agency: Organisation['agency']): Home => ({
  name,
  kind: 'authority',
  country,
  sector: null,
  agency,
})

/** Invented organisations: two marketplaces, a courier, a post, a payment firm, four countries, two offices. */
export const organisations = {
  meridian: company('Meridian Market', 'PT', 'ecommerce_b2b'),
  bazaar: company('Bazaar One', 'NL', 'classifieds_c2c'),
  courier: company('Courier North', 'DE', 'express_courier'),
  post: company('Post, transit office', 'PL', 'postal_operator'),
  paybridge: company('PayBridge', 'NL', 'payment_service'),
  germanPolice: authority('Federal police, precursors', 'DE', 'precursor_authority'),
  germanCustoms: authority('Customs investigation', 'DE', 'customs'),
  dutchPolice: authority('National police, synthetic drugs', 'NL', 'police_drug'),
  dutchCustoms: authority('Customs, cargo and post', 'NL', 'customs'),
  polishBureau: authority('Precursor bureau', 'PL', 'precursor_authority'),
  portuguesePolice: authority('Judicial police, drugs', 'PT', 'police_drug'),
  secretariat: {
    name: 'International secretariat',
    kind: 'secretariat',
    country: null,
    sector: null,
    agency: 'international_org',
  },
  oversight: { name: 'Oversight office', kind: 'oversight', country: null, sector: null, agency: null },
} as const satisfies Record<string, Home>
export type HomeName = keyof typeof organisations

export type DemoPerson = {
  person: string
  name: string
  of: HomeName
  role: string
  duties: readonly Duty[]
  language: 'en' | 'fr'
}

/** `person` is also the address: moderator.localhost. `role` is a code of the catalogue. */
export const people: readonly DemoPerson[] = [
  {
    person: 'moderator',
    name: 'Inês Almeida',
    of: 'meridian',
    role: 'moderator',
    duties: ['report', 'administer'],
    language: 'en',
  },
  {
    person: 'bazaar',
    name: 'Joost Vermeer',
    of: 'bazaar',
    role: 'moderator',
    duties: ['report'],
    language: 'en',
  },
  {
    person: 'courier',
    name: 'Katrin Sommer',
    of: 'courier',
    role: 'courier',
    duties: ['report'],
    language: 'en',
  },
  { person: 'post', name: 'Piotr Zając', of: 'post', role: 'post', duties: ['report'], language: 'en' },
  {
    person: 'payments',
    name: 'Mila de Boer',
    of: 'paybridge',
    role: 'payments',
    duties: ['report'],
    language: 'en',
  },
  {
    person: 'officer',
    name: 'Anna Keller',
    of: 'germanPolice',
    role: 'focal_point',
    duties: ['triage'],
    language: 'en',
  },
  {
    person: 'colleague',
    name: 'Jonas Brandt',
    of: 'germanPolice',
    role: 'focal_point',
    duties: ['triage'],
    language: 'en',
  },
  {
    person: 'customs',
    name: 'Heike Vogt',
    of: 'germanCustoms',
    role: 'customs',
    duties: ['triage'],
    language: 'en',
  },
  {
    person: 'netherlands',
    name: 'Sanne Bakker',
    of: 'dutchPolice',
    role: 'focal_point',
    duties: ['triage'],
    language: 'en',
  },
  {
    person: 'poland',
    name: 'Marek Nowak',
    of: 'polishBureau',
    role: 'focal_point',
    duties: ['triage'],
    language: 'en',
  },
  {
    person: 'portugal',
    name: 'Rui Carvalho',
    of: 'portuguesePolice',
    role: 'focal_point',
    duties: ['triage'],
    language: 'en',
  },
  {
    person: 'secretariat',
    name: 'Claire Dubois',
    of: 'secretariat',
    role: 'coordinator',
    duties: ['triage', 'publish', 'administer', 'erase'],
    language: 'fr',
  },
  {
    person: 'auditor',
    name: 'Tom Hughes',
    of: 'oversight',
    role: 'auditor',
    duties: ['audit', 'erase'],
    language: 'en',
  },
]
