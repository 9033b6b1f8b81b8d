import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { instantOf } from '@tocsin/domain/text'
import type { House } from '../house.ts'
import { lockOrganisation, record } from './record.ts'
import { register } from './register.ts'

/**
 * Another link for a member whose first one ran out, or who forgot the password. Whoever holds it sets the
 * password, so that it was made is an event; a second factor stands all the same.
 */
export const inviteAgain = async (
  house: House,
  actor: Actor,
  { member, until }: { member: string; until: Date },
): Promise<{ user: string }> => {
  return register(house, actor, async tx => {
    const { id } = actor.organisation
    await lockOrganisation(tx, id)
    const known = await tx
      .selectFrom('membership')
      .select('user_id')
      .where('id', '=', member)
      .where('organisation', '=', id)
      .where('standing', '=', 'active')
      .executeTakeFirst()
    if (!known) throw refuse('not_found')
    await record(tx, house, actor, id, {
      verb: 'organisation.member_invited',
      fields: { member, until: instantOf(until) },
    })
    return { user: known.user_id }
  })
}
