import { complain } from '@tocsin/domain/malformed'
import { type Refusal, refuse } from '@tocsin/domain/refusal'
import { Hono } from 'hono'
import { z } from 'zod'
import { jsonBytesMax, readBody } from '../request/body.ts'
import type { Limit } from '../request/throttle.ts'
import type { Asking, Wire } from '../request/wire.ts'
import type { World } from '../world.ts'
import { replaceSecondFactor } from './replace-second-factor.ts'
import { reader } from './session.ts'

const password = z.string().min(1).max(200)
const code = z.string().min(6).max(40)

/** Everything the sign-in library does for somebody outside. What is not here has no address: 404. */
const doors = {
  '/sign-in/email': z.strictObject({ email: z.email().max(320).toLowerCase(), password }),
  '/two-factor/verify-totp': z.strictObject({ code }),
  '/two-factor/verify-backup-code': z.strictObject({ code }),
  '/two-factor/enable': z.strictObject({ password }),
  /** A code again, inside a session: what it opens asks for one of the last minutes. */
  '/step-up': z.strictObject({ code }),
  '/accept-invitation': z.strictObject({ token: z.string().min(20).max(100), password: password.min(12) }),
  '/change-password': z.strictObject({ currentPassword: password, newPassword: password.min(12) }),
  '/sign-out': z.strictObject({}),
}
type Door = keyof typeof doors

/** Opens a session where it is right, so what was there before ends. */
const signingIn: ReadonlySet<string> = new Set<Door>([
  '/sign-in/email',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
])
/** What can be guessed, and against which count of the account. */
const guessed: Partial<Record<Door, Limit>> = {
  '/sign-in/email': 'signInPerAccount',
  '/two-factor/verify-totp': 'codePerAccount',
  '/two-factor/verify-backup-code': 'codePerAccount',
  '/step-up': 'codePerAccount',
  '/two-factor/enable': 'passwordPerMember',
  '/change-password': 'passwordPerMember',
}
const signedInOnly: ReadonlySet<string> = new Set<Door>(['/change-password', '/step-up'])

/**
 * The way to the sign-in library, which trusts more than we do: it would answer with the session token, take
 * wishes about how long to remember, and say which half of a wrong pair was wrong.
 */
export function signInRoutes(world: World) {
  const routes = new Hono<Wire>()
  for (const door of Object.keys(doors) as Door[]) {
    routes.post(`/api/auth${door}`, async c => {
      const asked = doors[door].parse(await readBody(c, jsonBytesMax.signIn))
      if (signedInOnly.has(door)) await reader(world, c, { prolong: true })
      const guess = await countGuess(world, c, door, asked)
      if (door === '/two-factor/enable' && 'password' in asked)
        await replaceSecondFactor(world, c.req.raw.headers, asked.password)
      const before = await sessionOf(world, c.req.raw.headers)
      const answer = await forward(world, c, door, asked)
      const said: unknown = await answer.json().catch(() => null)
      if (!answer.ok) throw refusalOf(door, answer.status)
      await guess.wasRight()
      if (before && signingIn.has(door)) await endSession(world, before)
      for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
      if (door === '/sign-out') c.header('clear-site-data', '"cache", "storage"')
      return c.json(meant(door, said))
    })
  }
  return routes
}

/** Counted before anything is evaluated, for all processes, by address and by account. */
const countGuess = async (
  { throttle, auth }: World,
  c: Asking,
  door: Door,
  asked: object,
): Promise<{ wasRight: () => Promise<void> }> => {
  const limit = guessed[door]
  if (!limit) return { wasRight: async () => {} }
  await throttle.count('signInPerAddress', c.get('address'))
  const account =
    'email' in asked
      ? String(asked.email)
      : (await auth.api.whoIsChallenged({ headers: c.req.raw.headers })).user
  if (account !== null) await throttle.count(limit, account)
  return {
    wasRight: async () => {
      await throttle.giveBack('signInPerAddress', c.get('address'))
      if (account !== null) await throttle.forget(limit, account)
    },
  }
}

const nameInLibrary: Partial<Record<Door, string>> = {
  '/step-up': '/two-factor/verify-totp',
  '/accept-invitation': '/reset-password',
}

/** Other sessions end when a password changes, whatever the page asks for. */
const wordsOfLibrary = (door: Door, asked: object): object => {
  if (door === '/change-password') return { ...asked, revokeOtherSessions: true }
  if ('token' in asked && 'password' in asked) return { token: asked.token, newPassword: asked.password }
  return asked
}

const forward = (world: World, c: Asking, door: Door, asked: object): Promise<Response> => {
  const headers = new Headers(c.req.raw.headers)
  headers.delete('content-length')
  headers.set('content-type', 'application/json')
  const body = JSON.stringify(wordsOfLibrary(door, asked))
  const path = nameInLibrary[door] ?? door
  const url = new URL(`/api/auth${path}`, world.config.origin)
  return world.auth.handler(new Request(url, { method: 'POST', headers, body }))
}

const sessionOf = async (world: World, headers: Headers): Promise<string | null> =>
  (await world.auth.api.getSession({ headers, query: { disableRefresh: true } }))?.session.token ?? null

/** A session that was there before somebody signed in is not his any more, whoever planted its cookie. */
const endSession = async (world: World, token: string): Promise<void> => {
  const { internalAdapter } = await world.auth.$context
  await internalAdapter.deleteSession(token)
}

const enrolment = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) })
const waiting = z.object({ twoFactorRedirect: z.literal(true) })

const meant = (door: Door, said: unknown) =>
  door === '/two-factor/enable'
    ? enrolment.parse(said)
    : { twoFactorRedirect: waiting.safeParse(said).success }

/** One answer for a wrong name, a wrong password, a wrong code and an account that does not exist. */
const refusalOf = (door: Door, status: number): Refusal => {
  if (status >= 500) return refuse('unavailable')
  if (status === 429) return refuse('too_many', { seconds: 60 })
  if (door === '/step-up') return refuse('invalid', {}, [complain(['code'], 'not_valid')])
  if (door === '/accept-invitation') return refuse('not_found')
  if (door === '/two-factor/enable' || door === '/change-password') {
    return status === 401
      ? refuse('not_signed_in')
      : refuse('invalid', {}, [complain(['password'], 'not_valid')])
  }
  return refuse('not_signed_in')
}
