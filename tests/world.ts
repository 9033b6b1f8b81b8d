import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { admitMember, admitOrganisation, type Newcomer } from '@tocsin/casework/admit'
import { closeHouse, type House, openHouse } from '@tocsin/casework/house'
import { openDatabase, openPool } from '@tocsin/db/connect'
import type { Tables } from '@tocsin/db/schema'
import type { Actor, Duty } from '@tocsin/domain/actor'
import type { Organisation } from '@tocsin/domain/organisation'
import type { Filing } from '@tocsin/domain/report/filing'
import { type Engine, type TestDatabase, withDatabase } from './engines.ts'

/** The people of a small world, each by what he is here: two companies, three countries, a secretariat, an auditor. */
export type World = {
  house: House
  database: TestDatabase
  folder: string
  people: Record<keyof typeof cast, Actor>
  close: () => Promise<void>
}

const company = (name: string, country: string) =>
  ({ name, kind: 'company', country, sector: 'ecommerce_b2b', agency: null }) as const
const agency = (name: string, country: string, agency: Organisation['agency']) =>
  ({ name, kind: 'authority', country, sector: null, agency }) as const

export const cast = {
  moderator: { of: company('Meridian Market', 'PT'), duties: ['report'] },
  rival: { of: company('Bazaar One', 'PT'), duties: ['report'] },
  german: { of: agency('Federal police, precursors', 'DE', 'precursor_authority'), duties: ['triage'] },
  germanCustoms: { of: agency('Customs investigation', 'DE', 'customs'), duties: ['triage'] },
  dutch: { of: agency('Dutch customs', 'NL', 'customs'), duties: ['triage'] },
  pole: { of: agency('Precursor bureau', 'PL', 'precursor_authority'), duties: ['triage'] },
  portuguese: { of: agency('Judicial police', 'PT', 'police_drug'), duties: ['triage'] },
  secretary: {
    of: {
      name: 'Secretariat',
      kind: 'secretariat',
      country: null,
      sector: null,
      agency: 'international_org',
    },
    duties: ['triage', 'erase'],
  },
  auditor: {
    of: { name: 'Oversight office', kind: 'oversight', country: null, sector: null, agency: null },
    duties: ['audit', 'erase'],
  },
} as const satisfies Record<string, { of: Newcomer; duties: readonly Duty[] }>

export const openWorld = async (engine: Engine): Promise<World> => {
  const database = await withDatabase(engine)
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-world-'))
  const pool = openPool(database.ownerUrl, { name: 'test owner', max: 1 })
  const owner = openDatabase<Tables>(pool)
  const people = {} as World['people']
  for (const [person, { of, duties }] of Object.entries(cast)) {
    const organisation = await admitOrganisation(owner, of)
    const member = await admitMember(owner, {
      organisation: organisation.id,
      userId: randomUUID(),
      name: person,
      duties: [...duties],
    })
    people[person as keyof typeof cast] = { member, organisation, duties, via: { kind: 'session' } }
  }
  await owner.destroy()
  const house = await openHouse({
    appUrl: database.appUrl,
    keyringPath: join(folder, 'keyring.json'),
    evidencePath: join(folder, 'evidence'),
    reencode: async picture => picture,
  })
  return {
    house,
    database,
    folder,
    people,
    close: async () => {
      await closeHouse(house)
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const offer =
  'Top grade PMK ethyl glycidate powder, CAS 28578-16-7. Sample 1 kg, double clearance. Telegram: @canary_handle'
const handle = offer.indexOf('@canary_handle')

/** A filing that keeps every rule: a designer precursor from Germany, to the Netherlands, with a seller's handle. */
export const filing = (change: Partial<Filing> = {}, listing: Partial<Filing['listing']> = {}): Filing => ({
  type: 'listing',
  listing: {
    title: 'PMK ethyl glycidate 99 %',
    text: offer,
    url: 'https://market.example/item/canary-url',
    platform: 'Meridian Market',
    type: 'offer_to_sell',
    substanceAsWritten: 'PMK ethyl glycidate',
    shipsFrom: 'DE',
    shipsTo: ['NL'],
    price: 'EUR 240 / kg',
    ...listing,
  },
  context: 'offer',
  scale: 'commercial',
  minorInvolved: false,
  urgency: 'routine',
  indicators: ['P01', 'L01', 'V04'],
  reason: 'Designer precursor by the kilogram from an EU warehouse.',
  goodFaith: true,
  basis: 'voluntary',
  audience: { kind: 'countries', countries: ['DE', 'NL', 'PT'] },
  identities: [{ kind: 'name', value: 'canary_name' }],
  marked: [{ field: 'text', kind: 'handle', start: handle, end: offer.length }],
  mayOpen: { countries: ['DE'], basis: 'Voluntary disclosure under our terms' },
  evidence: [],
  captureUnavailable: 'The page was gone when we came back.',
  reviewed: { by: 'mod-17', at: '2026-11-25T09:40:00Z' },
  ...change,
})
