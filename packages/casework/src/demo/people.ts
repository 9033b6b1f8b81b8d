import type { Duty } from '@tocsin/domain/actor'
import type { Organisation } from '@tocsin/domain/organisation'

type Home = Omit<Organisation, 'id' | 'standing' | 'test'>

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
  duties: readonly Duty[]
  language: 'en' | 'fr'
}

/** `person` is also the address: moderator.localhost. The first of an organisation plays its stories. */
export const people: readonly DemoPerson[] = [
  {
    person: 'moderator',
    name: 'Inês Almeida',
    of: 'meridian',
    duties: ['report', 'administer'],
    language: 'en',
  },
  {
    person: 'bazaar',
    name: 'Joost Vermeer',
    of: 'bazaar',
    duties: ['report'],
    language: 'en',
  },
  {
    person: 'courier',
    name: 'Katrin Sommer',
    of: 'courier',
    duties: ['report'],
    language: 'en',
  },
  { person: 'post', name: 'Piotr Zając', of: 'post', duties: ['report'], language: 'en' },
  {
    person: 'payments',
    name: 'Mila de Boer',
    of: 'paybridge',
    duties: ['report'],
    language: 'en',
  },
  {
    person: 'officer',
    name: 'Anna Keller',
    of: 'germanPolice',
    duties: ['triage'],
    language: 'en',
  },
  {
    person: 'colleague',
    name: 'Jonas Brandt',
    of: 'germanPolice',
    duties: ['triage'],
    language: 'en',
  },
  {
    person: 'customs',
    name: 'Heike Vogt',
    of: 'germanCustoms',
    duties: ['triage'],
    language: 'en',
  },
  {
    person: 'netherlands',
    name: 'Sanne Bakker',
    of: 'dutchPolice',
    duties: ['triage'],
    language: 'en',
  },
  {
    person: 'poland',
    name: 'Marek Nowak',
    of: 'polishBureau',
    duties: ['triage'],
    language: 'en',
  },
  {
    person: 'portugal',
    name: 'Rui Carvalho',
    of: 'portuguesePolice',
    duties: ['triage'],
    language: 'en',
  },
  {
    person: 'secretariat',
    name: 'Claire Dubois',
    of: 'secretariat',
    duties: ['triage', 'publish', 'administer', 'erase'],
    language: 'fr',
  },
  {
    person: 'auditor',
    name: 'Tom Hughes',
    of: 'oversight',
    duties: ['audit', 'erase'],
    language: 'en',
  },
]
