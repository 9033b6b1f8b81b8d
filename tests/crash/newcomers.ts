import { randomUUID } from 'node:crypto'
import { openAuthPool } from '@tocsin/api/sign-in/better-auth'
import { admitClient, admitMember, admitOrganisation } from '@tocsin/casework/admit'
import { openDatabase, openPool } from '@tocsin/db/connect'
import type { Tables } from '@tocsin/db/schema'
import { admitAccount } from '../admit-account.ts'
import { emailOf, type Person, password } from '../served.ts'
import { cast } from '../world.ts'

type Newcomers = {
  /** A key for each reporting client; they belong to the two companies in turn. */
  keys: string[]
  organisations: Record<Person, string>
  /** Who came in as a person may sign in with `emailOf` and `password`. */
  members: Record<Person, string>
}

/** Lets everybody of the small world in, from the owner's address, as `tocsin admit` will. */
export const admitNewcomers = async (
  { ownerUrl, appUrl }: { ownerUrl: string; appUrl: string },
  clients: number,
): Promise<Newcomers> => {
  const owner = openDatabase<Tables>(openPool(ownerUrl, { name: 'admission', max: 1 }))
  const authPool = openAuthPool(appUrl)
  const organisations = {} as Newcomers['organisations']
  const members = {} as Newcomers['members']
  try {
    for (const [person, { of, duties }] of Object.entries(cast) as [Person, (typeof cast)[Person]][]) {
      const { id } = await admitOrganisation(owner, of)
      const user = randomUUID()
      organisations[person] = id
      members[person] = await admitMember(owner, {
        organisation: id,
        userId: user,
        name: person,
        duties: [...duties],
      })
      await admitAccount(authPool, { user, name: person, email: emailOf(person), password })
    }
    const keys: string[] = []
    for (let i = 0; i < clients; i++) {
      const organisation = organisations[i % 2 === 0 ? 'moderator' : 'rival']
      const expiresAt = new Date(Date.now() + 86_400_000)
      const scopes = ['report:write', 'report:read-own']
      keys.push(await admitClient(owner, { organisation, name: `Pipeline ${i}`, scopes, expiresAt }))
    }
    return { keys, organisations, members }
  } finally {
    await owner.destroy()
    await authPool.end()
  }
}
