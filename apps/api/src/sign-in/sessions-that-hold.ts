import type { Pool } from 'pg'
import { absoluteMs } from './better-auth.ts'

/** Of these sessions, the ones that would still be let in: not run out, nobody suspended. */
export async function sessionsThatHold(authPool: Pool, sessions: readonly string[]): Promise<Set<string>> {
  const { rows } = await authPool.query<{ id: string }>(
    `select s.id from session s
       join public.membership m on m.user_id = s."userId" and m.standing = 'active'
       join public.organisation o on o.id = m.organisation and o.standing = 'active'
      where s.id = any($1) and s."expiresAt" > now() and s."createdAt" > now() - $2 * interval '1 millisecond'`,
    [sessions, absoluteMs],
  )
  return new Set(rows.map(({ id }) => id))
}
