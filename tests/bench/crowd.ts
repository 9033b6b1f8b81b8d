import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { openAuth, openAuthPool } from '@tocsin/api/sign-in/better-auth'
import { admitClient, admitMember, admitOrganisation } from '@tocsin/casework/admit'
import { type House, openHouse } from '@tocsin/casework/house'
import { openDatabase, openPool } from '@tocsin/db/connect'
import type { Tables } from '@tocsin/db/schema'
import type { Actor } from '@tocsin/domain/actor'
import type { Server } from './server.ts'

/** `cookie` is a session that the server accepts as if its owner had signed in with both factors. */
export type Officer = { actor: Actor; cookie: string }
export type Agency = { country: string; officers: Officer[] }
export type Company = { actor: Actor; keys: string[] }
export type Crowd = { company: Company; agencies: Agency[] }

const countries = [
  ...['DE', 'NL', 'PL', 'PT', 'FR', 'ES', 'IT', 'AT', 'BE', 'CZ', 'DK', 'EE', 'FI', 'GR', 'HU', 'IE', 'LT'],
  ...['LU', 'LV', 'MT', 'RO', 'SE', 'SI', 'SK', 'HR'],
]

/** One company with API keys, and agencies of as many countries with officers who are signed in. */
export const openCrowd = async (
  server: Server,
  { agencies, officers, keys }: { agencies: number; officers: number; keys: number },
): Promise<Crowd> => {
  const owner = openDatabase<Tables>(openPool(server.ownerUrl, { name: 'bench owner', max: 4 }))
  const authPool = openAuthPool(server.appUrl)
  const auth = await openAuth({ origin: server.origin, demo: false, secret: server.secret }, authPool)

  const officer = async (organisation: Actor['organisation'], name: string): Promise<Officer> => {
    const user = randomUUID()
    const duties = ['triage'] as const
    const member = await admitMember(owner, {
      organisation: organisation.id,
      userId: user,
      name,
      duties: [...duties],
    })
    await authPool.query(
      `insert into "user" (id, name, email, "emailVerified", "twoFactorEnabled") values ($1, $2, $3, true, true)`,
      [user, name, `${user}@bench.invalid`],
    )
    const { headers } = await auth.api.openSessionFor({
      body: { user },
      headers: new Headers({ host: new URL(server.origin).host }),
      returnHeaders: true,
    })
    const cookie = headers
      .getSetCookie()
      .map(line => line.split(';')[0])
      .join('; ')
    return { actor: { member, organisation, duties, via: { kind: 'session' } }, cookie }
  }

  const agency = async (country: string): Promise<Agency> => {
    const organisation = await admitOrganisation(owner, {
      name: `Precursor authority ${country}`,
      kind: 'authority',
      country,
      sector: null,
      agency: 'precursor_authority',
    })
    const names = Array.from({ length: officers }, (_, at) => `Officer ${at + 1}`)
    return { country, officers: await Promise.all(names.map(name => officer(organisation, name))) }
  }

  const company = async (): Promise<Company> => {
    const organisation = await admitOrganisation(owner, {
      name: 'Meridian Market',
      kind: 'company',
      country: 'PT',
      sector: 'ecommerce_b2b',
      agency: null,
    })
    const member = await admitMember(owner, {
      organisation: organisation.id,
      userId: randomUUID(),
      name: 'Moderator',
      duties: ['report'],
    })
    const made = Array.from({ length: keys }, (_, at) =>
      admitClient(owner, {
        organisation: organisation.id,
        name: `Pipeline ${at + 1}`,
        scopes: ['report:write', 'report:read-own'],
        expiresAt: new Date(Date.now() + 24 * 3_600_000),
      }),
    )
    return {
      actor: { member, organisation, duties: ['report'], via: { kind: 'session' } },
      keys: await Promise.all(made),
    }
  }

  try {
    return {
      company: await company(),
      agencies: await Promise.all(countries.slice(0, agencies).map(agency)),
    }
  } finally {
    await authPool.end()
    await owner.destroy()
  }
}

/** The use cases on the server's own database and keys, from this process: to prepare with, never to measure with. */
export const openHouseBeside = (server: Server): Promise<House> =>
  openHouse({
    appUrl: server.appUrl,
    keyringPath: join(server.dataFolder, 'keyring.json'),
    evidencePath: join(server.dataFolder, 'evidence'),
    reencode: async picture => picture,
  })
