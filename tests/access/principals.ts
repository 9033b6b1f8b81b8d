import { randomUUID } from 'node:crypto'
import { admitClient, admitMember, admitOrganisation } from '@tocsin/casework/admit'
import { openDatabase, openPool } from '@tocsin/db/connect'
import type { Tables } from '@tocsin/db/schema'
import type { Actor, Duty } from '@tocsin/domain/actor'
import { keyScopes } from '@tocsin/domain/admission/key-scopes'
import { admitAccount } from '../admit-account.ts'
import { cookiesOf, enrol, type Person, password, type Served } from '../served.ts'
import type { Credentials } from './entrances.ts'

/** Somebody who asks, by the name that stands over his column in the matrix. */
export type Principal = Credentials & { name: string; actor: Actor | null }

/** Whom the matrix calls what. The Portuguese agency has a part in the case until it is suspended. */
const sessions: Record<string, Person> = {
  reporter: 'moderator',
  rival: 'rival',
  lead: 'german',
  concerned: 'dutch',
  outside: 'pole',
  secretariat: 'secretary',
  auditor: 'auditor',
}

const hourMs = 3_600_000

/** Every kind of principal that exists: those who may, and each way in which somebody may not any more. */
export const everybody = async (served: Served): Promise<Principal[]> => {
  const { world, ask, asSuperuser, serving, signIn } = served
  const { people } = world
  const owner = openDatabase<Tables>(openPool(world.database.ownerUrl, { name: 'test principals', max: 1 }))

  const signedIn = async (name: string, person: Person): Promise<Principal> => ({
    name,
    cookie: await signIn(person),
    actor: people[person],
  })
  const entered = async (of: Actor, name: string, duties: Duty[]) => {
    const user = randomUUID()
    const member = await admitMember(owner, { organisation: of.organisation.id, userId: user, name, duties })
    const email = `${user}@tests.invalid`
    await admitAccount(serving.authPool, { user, name, email, password })
    return {
      cookie: cookiesOf(await ask('/api/auth/sign-in/email', { body: { email, password } })),
      user,
      member,
    }
  }
  /** A colleague of the lead's with a password and nothing else. */
  const colleague = async (name: string) => ({
    name,
    actor: null,
    ...(await entered(people.german, name, ['triage'])),
  })
  /** Who lets others in, and does nothing else; the second factor was shown a moment ago. */
  const administratorOf = async (name: string, of: Actor): Promise<Principal> => {
    const { cookie, member } = await entered(of, name, ['administer'])
    return { name, cookie: await enrol(ask, cookie), actor: { ...of, member, duties: ['administer'] } }
  }
  const keyOf = async (
    name: string,
    { organisation = people.moderator.organisation.id, scopes = [...keyScopes] as string[], hours = 1 },
  ): Promise<Principal> => ({
    name,
    key: await admitClient(owner, {
      organisation,
      name,
      scopes,
      expiresAt: new Date(Date.now() + hours * hourMs),
    }),
    actor: null,
  })

  const here: Principal[] = [{ name: 'nobody', actor: null }]
  for (const [name, person] of Object.entries(sessions)) here.push(await signedIn(name, person))
  here.push(await administratorOf('administrator', people.moderator))
  here.push(await administratorOf('coordinator', people.secretary))
  here.push(await colleague('password only'))

  const expired = await colleague('expired session')
  await asSuperuser(`update auth."user" set "twoFactorEnabled" = true where id = $1`, [expired.user])
  await asSuperuser(`update auth.session set "expiresAt" = now() - interval '1 second' where "userId" = $1`, [
    expired.user,
  ])
  const suspended = await colleague('suspended member')
  await asSuperuser(`update auth."user" set "twoFactorEnabled" = true where id = $1`, [suspended.user])
  await asSuperuser(`update membership set standing = 'suspended' where id = $1`, [suspended.member])
  const agency = await signedIn('suspended agency', 'portuguese')
  await asSuperuser(`update organisation set standing = 'suspended' where id = $1`, [
    people.portuguese.organisation.id,
  ])
  here.push(expired, suspended, agency)

  await asSuperuser('insert into vetted (organisation) values ($1)', [people.moderator.organisation.id])
  here.push(await keyOf('key', {}))
  here.push(await keyOf('key, other scope', { scopes: ['report:read-own'] }))
  here.push(await keyOf('key of rival', { organisation: people.rival.organisation.id }))
  here.push(await keyOf('key, expired', { hours: -1 }))
  const revoked = await keyOf('key, revoked', {})
  await asSuperuser('update api_key set revoked_at = now() where id = $1', [revoked.key!.split('_')[1]])
  here.push(revoked)
  const shut = await admitOrganisation(owner, {
    ...people.rival.organisation,
    id: randomUUID(),
    name: 'Shut Shop',
  })
  here.push(await keyOf('key, suspended', { organisation: shut.id }))
  await asSuperuser(`update organisation set standing = 'suspended' where id = $1`, [shut.id])
  await owner.destroy()
  return here
}
