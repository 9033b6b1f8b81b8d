import { actorOfKey } from '@tocsin/casework/authenticate'
import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import type { Asking } from './wire.ts'
import type { World } from './world.ts'

/** What a key may be used for; a key that was made for something else is told so. */
export type Scope = 'report:write' | 'report:read-own'

/**
 * Which integration asks: by its key in `Authorization`, looked up at every request, and by nothing else. No
 * cookie counts here, so no other page can ask in somebody's name.
 */
export async function clientOf(world: World, c: Asking, scope: Scope): Promise<Actor> {
  const [, key] = /^Bearer (tcs_\S{1,100})$/i.exec(c.req.header('authorization') ?? '') ?? []
  const holder = key ? await actorOfKey(world.house, key) : null
  if (!holder) throw refuse('not_signed_in')
  await world.throttle.count('perClient', holder.actor.member)
  if (!holder.scopes.includes(scope)) throw refuse('not_your_duty', { duty: scope })
  return holder.actor
}
