import { Hono } from 'hono'
import { jsonBytesMax, readBody } from '../request/body.ts'
import type { Wire } from '../request/wire.ts'
import type { World } from '../world.ts'
import { askLibrary, meant, refusalOf } from './ask-library.ts'
import { type Door, doors } from './doors.ts'
import { countGuess } from './guess.ts'
import { replaceSecondFactor } from './replace-second-factor.ts'
import { reader } from './session.ts'

/** Opens a session where it is right, so what was there before ends. */
const signingIn: ReadonlySet<string> = new Set<Door>([
  '/sign-in/email',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
])
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
      const answer = await askLibrary(world, c, door, asked)
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

const sessionOf = async (world: World, headers: Headers): Promise<string | null> =>
  (await world.auth.api.getSession({ headers, query: { disableRefresh: true } }))?.session.token ?? null

/** A session that was there before somebody signed in is not his any more, whoever planted its cookie. */
const endSession = async (world: World, token: string): Promise<void> => {
  const { internalAdapter } = await world.auth.$context
  await internalAdapter.deleteSession(token)
}
