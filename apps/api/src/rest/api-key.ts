import { BlockList, isIP } from 'node:net'
import { actorOfKey } from '@tocsin/casework/authenticate'
import type { Actor } from '@tocsin/domain/actor'
import type { KeyScope } from '@tocsin/domain/admission/key-scopes'
import { refuse } from '@tocsin/domain/refusal'
import type { Asking } from '../request/wire.ts'
import type { World } from '../world.ts'

/**
 * Which integration asks: by its key in `Authorization`, looked up at every request, and by nothing else. No
 * cookie counts here, so no other page can ask in somebody's name.
 */
export async function clientOf(world: World, c: Asking, scope: KeyScope): Promise<Actor> {
  const [, key] = /^Bearer (tcs_\S{1,100})$/i.exec(c.req.header('authorization') ?? '') ?? []
  const holder = key ? await actorOfKey(world.house, key) : null
  if (!holder) throw refuse('not_signed_in')
  if (!within(holder.networks, c.get('address'))) throw refuse('network_not_allowed')
  c.set('test', holder.actor.organisation.test)
  await world.throttle.count('perClient', holder.actor.member)
  if (!holder.scopes.includes(scope)) throw refuse('not_your_duty', { duty: scope })
  return holder.actor
}

/** The public part of the key that asks; it is one, or nobody would be here. */
export const keyIdOf = (c: Asking): string =>
  /tcs_([0-9a-z]{16})_/i.exec(c.req.header('authorization') ?? '')![1]!

const families = { 4: 'ipv4', 6: 'ipv6' } as const

/** An IPv6 address is known by its /64 (`request/address.ts`). */
const within = (networks: readonly string[], known: string): boolean => {
  if (networks.length === 0) return true
  const address = known.replace(/\/64$/, '')
  const family = families[isIP(address) as 4 | 6]
  if (!family) return false
  const allowed = new BlockList()
  for (const network of networks) {
    const [block, bits] = network.split('/') as [string, string]
    allowed.addSubnet(block, Number(bits), families[isIP(block) as 4 | 6])
  }
  return allowed.check(address, family)
}
