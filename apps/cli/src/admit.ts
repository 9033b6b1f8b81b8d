import { randomBytes, randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { admitAccount } from '@tocsin/api/admit-account'
import { openAuthPool } from '@tocsin/api/auth'
import { readConfig } from '@tocsin/api/config'
import { admitMember, admitOrganisation, type Owner } from '@tocsin/casework/admit'
import { openDatabase, openPool } from '@tocsin/db/connect'
import type { Tables } from '@tocsin/db/schema'
import { duties } from '@tocsin/domain/actor'
import { agencyTypes, organisationKinds, sectors } from '@tocsin/domain/organisation'
import { country, statement } from '@tocsin/domain/text'
import type { Pool } from 'pg'
import { z } from 'zod'
import { addressesOf } from './addresses.ts'
import { CommandRefused } from './command-refused.ts'

const flag = { type: 'string' } as const
const flags = {
  data: flag,
  organisation: flag,
  kind: flag,
  country: flag,
  sector: flag,
  agency: flag,
  name: flag,
  email: flag,
  duties: flag,
}

const newcomer = z.strictObject({
  organisation: statement(200, 2),
  /** Needed for an organisation that is not known yet. */
  kind: z.enum(organisationKinds).optional(),
  country: country.optional(),
  sector: z.enum(sectors).optional(),
  agency: z.enum(agencyTypes).optional(),
  name: statement(200, 2),
  email: z.email().max(320),
  duties: z
    .string()
    .transform(list => list.split(','))
    .pipe(z.array(z.enum(duties)).min(1)),
})
type Newcomer = z.infer<typeof newcomer>

const example =
  'tocsin admit --organisation "Federal police" --kind authority --country DE --agency police_drug' +
  ' --name "Anna Keller" --email anna@police.invalid --duties triage,administer'

/**
 * `tocsin admit`: a person and, where it is new, her organisation. The first administrator of a real
 * installation comes in so; nobody makes an account for himself.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { data, ...given } = parseArgs({ args: [...args], options: flags }).values
  const wanted = wellFormed(given)
  const { ownerUrl, appUrl } = await addressesOf(readConfig(data ? ['--data', data] : []))
  const owner = openDatabase<Tables>(openPool(ownerUrl, { name: 'admit', max: 1 }))
  const authPool = openAuthPool(appUrl)
  const password = randomBytes(15).toString('base64url')
  try {
    await admit(owner, authPool, wanted, password)
  } finally {
    await owner.destroy()
    await authPool.end()
  }
  console.log(`${wanted.name} may sign in as ${wanted.email} with this password, which is shown once:\n`)
  console.log(`  ${password}\n`)
}

function wellFormed(given: object): Newcomer {
  const wanted = newcomer.safeParse(given)
  if (wanted.success) return wanted.data
  const wrong = wanted.error.issues.map(issue => `--${issue.path.join('.')}: ${issue.message}`)
  throw new CommandRefused([...wrong, '', example].join('\n'))
}

/** The membership or nothing: an account without one would open no door, and keep its address taken. */
async function admit(owner: Owner, authPool: Pool, wanted: Newcomer, password: string): Promise<void> {
  const user = randomUUID()
  const { name, email, duties } = wanted
  const taken = await authPool.query('select from "user" where email = $1', [email.toLowerCase()])
  if (taken.rowCount! > 0) throw new CommandRefused(`Somebody signs in as ${email} already.`)
  await owner.transaction().execute(async tx => {
    await admitMember(tx, { organisation: await organisationOf(tx, wanted), userId: user, name, duties })
    await admitAccount(authPool, { user, name, email, password })
  })
}

/** By its name, or a new one. */
async function organisationOf(
  owner: Owner,
  { organisation: name, kind, ...rest }: Newcomer,
): Promise<string> {
  const known = await owner
    .selectFrom('organisation')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirst()
  if (known) return known.id
  if (!kind) throw new CommandRefused(`There is no organisation "${name}". Name its --kind to admit it.`)
  const { country = null, sector = null, agency = null } = rest
  return (await admitOrganisation(owner, { name, kind, country, sector, agency })).id
}
