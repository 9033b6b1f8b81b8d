import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { hashPassword } from './password.ts'

export type NewAccount = { user: string; name: string; email: string; password: string }

/** An account to sign in with, for a membership that names it. Nobody makes one for himself. */
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
