import { createHash } from 'node:crypto'
import { refuse } from '@tocsin/domain/refusal'
import type { Pool } from 'pg'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { unavailable } from '../answer/refusal-in.ts'

/** How often in how many seconds. Sign-in is counted in the database, for all processes; the rest in this one. */
const limits = {
  signInPerAccount: { points: 10, duration: 15 * 60 },
  signInPerAddress: { points: 50, duration: 15 * 60 },
  codePerAccount: { points: 10, duration: 15 * 60 },
  passwordPerMember: { points: 10, duration: 15 * 60 },
  perAddress: { points: 3_000, duration: 60 },
  perMember: { points: 1_200, duration: 60 },
  perClient: { points: 600, duration: 60 },
} as const
export type Limit = keyof typeof limits

export type Throttle = {
  /** Counts once against who asks, and refuses (`too_many`, with the seconds to wait) above the limit. */
  count: (limit: Limit, who: string) => Promise<void>
  /** Takes one count back: what was right was no guess, and a whole office may share an address. */
  giveBack: (limit: Limit, who: string) => Promise<void>
  /** Wipes the slate of an account whose password was given. */
  forget: (limit: Limit, who: string) => Promise<void>
}

/** Other numbers than the usual ones. */
export type Limits = Partial<Record<Limit, { points: number; duration: number }>>

/** When the count cannot be kept, sign-in is closed (503): a guess that nobody counts is not let through. */
export function openThrottle(pool: Pool, others: Limits = {}): Throttle {
  const of = (limit: Limit) => ({ ...limits[limit], ...others[limit], keyPrefix: limit })
  const inDatabase = { storeClient: pool, tableName: 'throttle', schemaName: 'auth', tableCreated: true }
  const limiters = {
    signInPerAccount: new RateLimiterPostgres({ ...of('signInPerAccount'), ...inDatabase }),
    signInPerAddress: new RateLimiterPostgres({ ...of('signInPerAddress'), ...inDatabase }),
    codePerAccount: new RateLimiterPostgres({ ...of('codePerAccount'), ...inDatabase }),
    passwordPerMember: new RateLimiterPostgres({ ...of('passwordPerMember'), ...inDatabase }),
    perAddress: new RateLimiterMemory(of('perAddress')),
    perMember: new RateLimiterMemory(of('perMember')),
    perClient: new RateLimiterMemory(of('perClient')),
  }
  return {
    count: async (limit, who) => {
      try {
        await limiters[limit].consume(keyOf(who))
      } catch (reason) {
        if (!(reason instanceof RateLimiterRes)) throw unavailable(reason)
        throw refuse('too_many', { seconds: Math.max(1, Math.ceil(reason.msBeforeNext / 1000)) })
      }
    },
    giveBack: async (limit, who) => {
      await limiters[limit].reward(keyOf(who), 1)
    },
    forget: async (limit, who) => {
      await limiters[limit].delete(keyOf(who))
    },
  }
}

/** The table holds no address and no name. */
const keyOf = (who: string): string => createHash('sha256').update(who).digest('base64url')
