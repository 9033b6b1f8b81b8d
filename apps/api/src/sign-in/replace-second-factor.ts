import { complain } from '@tocsin/domain/malformed'
import { refuse } from '@tocsin/domain/refusal'
import type { World } from '../world.ts'
import { signedIn } from './session.ts'

/**
 * Makes room for another authenticator where there is one. Asked of whoever showed the old one, or a recovery
 * code, in the last minutes and knows the password; the first enrolment of an account passes untouched. From
 * here until the new one has shown a code, only a recovery code of the new set opens a session: a password
 * alone at no time.
 */
export const replaceSecondFactor = async (
  world: World,
  headers: Headers,
  password: string,
): Promise<void> => {
  const session = await world.auth.api.getSession({ headers, query: { disableRefresh: true } })
  if (!session?.user.twoFactorEnabled) return
  const { actor } = await signedIn(world, headers, { prolong: true })
  if (actor.via.kind !== 'session' || actor.via.secondFactor !== 'fresh') throw refuse('fresh_code_required')
  await world.auth.api.verifyPassword({ headers, body: { password } }).catch(() => {
    throw refuse('invalid', {}, [complain(['password'], 'not_valid')])
  })
  await world.authPool.query('update "twoFactor" set verified = false where "userId" = $1', [session.user.id])
}
