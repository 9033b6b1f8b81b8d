import type { BetterAuthPlugin } from 'better-auth'
import { createAuthEndpoint, getSessionFromCtx } from 'better-auth/api'

/**
 * Whose code is about to be tried: who gave the password a moment ago, or the holder of the session. Asked
 * before the library evaluates anything, so that guesses are counted against the account and not against the
 * challenge, of which a known password makes any number. Reached from inside only: it has no address.
 */
export const challenged = () =>
  ({
    id: 'challenged',
    endpoints: {
      whoIsChallenged: createAuthEndpoint.serverOnly({ method: 'POST', requireHeaders: true }, async ctx => {
        const session = await getSessionFromCtx(ctx)
        if (session) return ctx.json({ user: session.user.id })
        const { name } = ctx.context.createAuthCookie('two_factor')
        const challenge = await ctx.getSignedCookie(name, ctx.context.secret)
        const found = challenge ? await ctx.context.internalAdapter.findVerificationValue(challenge) : null
        return ctx.json({ user: found?.value ?? null })
      }),
    },
  }) satisfies BetterAuthPlugin
