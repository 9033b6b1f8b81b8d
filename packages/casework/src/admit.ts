import { randomBytes, randomUUID } from 'node:crypto'
import type { Tables } from '@tocsin/db/schema'
import type { Duty } from '@tocsin/domain/actor'
import type { Organisation } from '@tocsin/domain/organisation'
import type { Kysely } from 'kysely'
import { hashOfSecret } from './authenticate.ts'

/** The owner's connection: the only one that may let somebody in. Never the application's. */
export type Owner = Kysely<Tables>

export type Newcomer = Omit<Organisation, 'id' | 'standing' | 'test'> & {
  id?: string
  test?: boolean
}

/** An organisation and the viewer it is. */
export const admitOrganisation = async (
  owner: Owner,
  { id = randomUUID(), test = false, ...newcomer }: Newcomer,
): Promise<Organisation> => {
  const organisation: Organisation = { id, ...newcomer, standing: 'active', test }
  await owner.insertInto('organisation').values(organisation).execute()
  await owner.insertInto('viewer').values({ id, organisation: id, membership: null }).execute()
  return organisation
}

type NewMember = {
  organisation: string
  userId: string
  name: string
  duties: Duty[]
  language?: string
}

/** A person's place in an organisation. The id is the pseudonym that the ledger will hold. */
export const admitMember = async (
  owner: Owner,
  { organisation, userId, name, duties, language = 'en' }: NewMember,
): Promise<string> => {
  const id = randomUUID()
  await owner
    .insertInto('membership')
    .values({ id, organisation, user_id: userId, name, duties, language })
    .execute()
  return id
}

const letters = '0123456789abcdefghijklmnopqrstuvwxyz'
const randomId = () => Array.from(randomBytes(16), byte => letters[byte % letters.length]).join('')

type KeyOf = { scopes: string[]; networks?: string[]; expiresAt: Date }
type NewKey = KeyOf & { organisation: string; name: string }
type MadeKey = { key: string; id: string; client: string }

/** A key for an integration. The text that is returned is shown once and kept nowhere. */
export const admitClient = async (owner: Owner, wanted: NewKey): Promise<string> =>
  (await makeClientKey(owner, wanted)).key

export const makeClientKey = async (
  tx: Kysely<Pick<Tables, 'client' | 'api_key'>>,
  { organisation, name, ...wanted }: NewKey,
): Promise<MadeKey> => {
  const client = randomUUID()
  await tx.insertInto('client').values({ id: client, organisation, name }).execute()
  return { ...(await addKey(tx, { client, ...wanted })), client }
}

/** One more key of an integration that is there. */
export const addKey = async (
  tx: Kysely<Pick<Tables, 'api_key'>>,
  { client, scopes, networks = [], expiresAt }: KeyOf & { client: string },
): Promise<Omit<MadeKey, 'client'>> => {
  const id = randomId()
  const secret = randomBytes(32).toString('base64url')
  await tx
    .insertInto('api_key')
    .values({
      id,
      client,
      hash: hashOfSecret(secret),
      scopes,
      networks,
      expires_at: expiresAt.toISOString(),
      revoked_at: null,
    })
    .execute()
  return { key: `tcs_${id}_${secret}`, id }
}
