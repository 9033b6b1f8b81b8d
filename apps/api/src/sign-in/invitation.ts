import { randomBytes } from 'node:crypto'
import type { World } from '../world.ts'

const validMs = 72 * 3_600_000

export type Invitation = { link: string; until: Date }

export const invitationEnds = (): Date => new Date(Date.now() + validMs)

/**
 * A link that sets the password of an account, once, within three days; an earlier one of the same account
 * ends. What is behind `#` is sent to no server and stands in no log; the database holds its hash.
 */
export const invite = async (
  { auth, config, authPool }: Pick<World, 'auth' | 'config' | 'authPool'>,
  user: string,
  until: Date,
): Promise<Invitation> => {
  const { internalAdapter } = await auth.$context
  const token = randomBytes(32).toString('base64url')
  await authPool.query('delete from verification where value = $1', [user])
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: user,
    expiresAt: until,
  })
  return { link: `${config.origin}/#invitation=${token}`, until }
}
