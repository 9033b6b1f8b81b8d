import { openPool } from '@tocsin/db/connect'
import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { getAdapter } from 'better-auth/db/adapter'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Pool } from 'pg'
import { withHashedTokens } from './hashed-tokens.ts'
import { onceOnlyCodes } from './once-only-codes.ts'
import { sessionFor } from './open-session-for.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { challenged } from './who-is-challenged.ts'

/** A session ends after this long without a request; each request starts it anew. */
const idleMs = 30 * 60_000
/** And after this long in any case: `session.ts` holds it. */
export const absoluteMs = 12 * 3_600_000

/** Connections of their own: better-auth is the only code that becomes `tocsin_auth`, and it becomes nothing else. */
export const openAuthPool = (appUrl: string): Pool =>
  openPool(appUrl, { name: 'auth', max: 10, role: 'tocsin_auth', searchPath: 'auth' })

type AuthSettings = { origin: string; secret: string; demo: boolean }

/** Everything but the database: what `0003_auth.sql` was once generated from, and is compared with in a test. */
export const authOptions = ({ origin, secret, demo }: AuthSettings) =>
  ({
    appName: 'Tocsin',
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    // Each person of the demo has an address of their own; `request/origin.ts` holds a request to its own.
    trustedOrigins: demo ? [origin.replace('://', '://*.')] : [],
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    session: {
      expiresIn: idleMs / 1000,
      updateAge: 60,
      // A suspension must hold at the next request.
      cookieCache: { enabled: false },
    },
    emailAndPassword: {
      enabled: true,
      // Accounts are made by admission.
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 200,
      // A one-time link sets a password (`invitation.ts`); whoever was in by the old one is out.
      revokeSessionsOnPasswordReset: true,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    verification: { storeIdentifier: 'hashed' },
    plugins: [twoFactor({ issuer: 'Tocsin' })],
    advanced: {
      database: { generateId: 'uuid', validateSchema: false },
      ipAddress: { disableIpTracking: true },
      // The prefix __Host- asks for what stands here; over plain http (localhost only) a browser would refuse it.
      useSecureCookies: false,
      cookiePrefix: origin.startsWith('https:') ? '__Host-tocsin' : 'tocsin',
      defaultCookieAttributes: {
        secure: origin.startsWith('https:'),
        httpOnly: true,
        sameSite: 'lax',
        path: '/',
      },
    },
  }) satisfies BetterAuthOptions

/** Who a person is. What a person may do is ours: membership and organisation, asked of casework at every request. */
export async function openAuth(settings: AuthSettings, pool: Pool) {
  const options = authOptions(settings)
  const stored = withHashedTokens(await getAdapter({ ...options, database: pool }))
  return betterAuth({
    ...options,
    plugins: [...options.plugins, onceOnlyCodes(pool), sessionFor(), challenged()],
    database: () => stored,
  })
}

export type Auth = Awaited<ReturnType<typeof openAuth>>
