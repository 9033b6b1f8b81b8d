import { randomUUID } from 'node:crypto'
import { hashPassword } from '@tocsin/api/sign-in/password'
import type { Pool } from 'pg'

type NewAccount = { user: string; name: string; email: string; password: string }

/** An account with a password at once: what a link, a page and an authenticator make of it takes a test too long. */
export async function admitAccount(
  authPool: Pool,
  { user, name, email, password }: NewAccount,
): Promise<void> {
  const hash = await hashPassword(password)
  await authPool.query(
    `with made as (
       insert into "user" (id, name, email, "emailVerified") values ($1, $2, $3, true) returning id)
     insert into account (id, "accountId", "providerId", "userId", password, "updatedAt")
       select $4, made.id::text, 'credential', made.id, $5, now() from made`,
    [user, name, email.toLowerCase(), randomUUID(), hash],
  )
}
