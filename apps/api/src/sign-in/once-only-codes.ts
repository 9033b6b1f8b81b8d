import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import type { Pool } from 'pg'

/** One code lives in three steps of 30 seconds; after that its row says nothing any more. */
const codeLives = '3 minutes'

const showing: ReadonlySet<string | undefined> = new Set([
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
])

/**
 * The library takes the same one-time code again as long as its step lasts. Whoever looks over a shoulder
 * could use it once more: here a code that was taken is spent, for good (a recovery code the library spends
 * itself). And it is kept for each session when its holder last showed one.
 */
export const onceOnlyCodes = (pool: Pool): BetterAuthPlugin => ({
  id: 'once-only-codes',
  hooks: {
    after: [
      {
        matcher: ({ path }) => showing.has(path),
        handler: createAuthMiddleware(async ctx => {
          if (ctx.context.returned instanceof Error) return
          const opened = ctx.context.newSession
          const shown = opened ?? (await getSessionFromCtx(ctx))
          if (!shown) return
          if (ctx.path === '/two-factor/verify-totp' && !(await spend(pool, shown.user.id, ctx.body.code))) {
            if (opened) await ctx.context.internalAdapter.deleteSession(opened.session.token)
            throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'Invalid code' })
          }
          await pool.query(
            `insert into second_factor_shown (session_id) values ($1)
               on conflict (session_id) do update set shown_at = now()`,
            [shown.session.id],
          )
        }),
      },
    ],
  },
})

/** False where the code was taken before. */
const spend = async (pool: Pool, user: string, code: unknown): Promise<boolean> => {
  await pool.query(`delete from spent_code where spent_at < now() - interval '${codeLives}'`)
  const spent = await pool.query(
    'insert into spent_code (user_id, code) values ($1, $2) on conflict do nothing',
    [user, String(code)],
  )
  return spent.rowCount === 1
}
