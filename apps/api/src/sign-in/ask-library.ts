import { complain } from '@tocsin/domain/malformed'
import { type Refusal, refuse } from '@tocsin/domain/refusal'
import { z } from 'zod'
import type { Asking } from '../request/wire.ts'
import type { World } from '../world.ts'
import type { Door } from './doors.ts'

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

/** Asks it in its own words, with the headers that came. */
export const askLibrary = (world: World, c: Asking, door: Door, asked: object): Promise<Response> => {
  const headers = new Headers(c.req.raw.headers)
  headers.delete('content-length')
  headers.set('content-type', 'application/json')
  const body = JSON.stringify(wordsOfLibrary(door, asked))
  const path = nameInLibrary[door] ?? door
  const url = new URL(`/api/auth${path}`, world.config.origin)
  return world.auth.handler(new Request(url, { method: 'POST', headers, body }))
}

const enrolment = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) })
const waiting = z.object({ twoFactorRedirect: z.literal(true) })

/** What of its answer is handed on. */
export const meant = (door: Door, said: unknown) =>
  door === '/two-factor/enable'
    ? enrolment.parse(said)
    : { twoFactorRedirect: waiting.safeParse(said).success }

/** One answer for a wrong name, a wrong password, a wrong code and an account that does not exist. */
export const refusalOf = (door: Door, status: number): Refusal => {
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
