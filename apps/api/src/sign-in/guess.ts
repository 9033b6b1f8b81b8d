import type { Limit } from '../request/throttle.ts'
import type { Asking } from '../request/wire.ts'
import type { World } from '../world.ts'
import type { Door } from './doors.ts'

/** What can be guessed, and against which count of the account. */
const guessed: Partial<Record<Door, Limit>> = {
  '/sign-in/email': 'signInPerAccount',
  '/two-factor/verify-totp': 'codePerAccount',
  '/two-factor/verify-backup-code': 'codePerAccount',
  '/step-up': 'codePerAccount',
  '/two-factor/enable': 'passwordPerMember',
  '/change-password': 'passwordPerMember',
}

/** Counted before anything is evaluated, for all processes, by address and by account. */
export const countGuess = async (
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
