import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthMiddleware } from 'better-auth/api'
import type { Pool } from 'pg'

/** One code lives in three steps of 30 seconds; after that its row says nothing any more. */
const codeLives = '3 minutes'

/**
 * The library takes the same one-time code again as long as its step lasts. Whoever looks over a shoulder
 * could use it once more: here a code that opened a session is spent, for good.
 */
export const onceOnlyCodes = (pool: Pool): BetterAuthPlugin => ({
  id: 'once-only-codes',
  hooks: {
    after: [
      {
        matcher: ({ path }) => path === '/two-factor/verify-totp',
        handler: createAuthMiddleware(async ctx => {
          const opened = ctx.context.newSession
          if (!opened) return
          await pool.query(`delete from spent_code where spent_at < now() - interval '${codeLives}'`)
          const spent = await pool.query(
            'insert into spent_code (user_id, code) values ($1, $2) on conflict do nothing',
            [opened.user.id, String(ctx.body.code)],
          )
          if (spent.rowCount === 1) return
          await ctx.context.internalAdapter.deleteSession(opened.session.token)
          throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'Invalid code' })
        }),
      },
    ],
  },
})
