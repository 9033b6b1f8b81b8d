import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

/** Opens a session without asking anything. Reached from inside only: it has no address. */
export const sessionFor = () =>
  ({
    id: 'session-for',
    endpoints: {
      openSessionFor: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ user: z.uuid() }), requireHeaders: true },
        async ctx => {
          const user = await ctx.context.internalAdapter.findUserById(ctx.body.user)
          if (!user) return ctx.json({ opened: false })
          const session = await ctx.context.internalAdapter.createSession(user.id, false)
          await setSessionCookie(ctx, { session, user })
          return ctx.json({ opened: true })
        },
      ),
    },
  }) satisfies BetterAuthPlugin
