import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono } from 'hono'
import { safetyHeaders } from '../answer/safety-headers.ts'
import type { Asking, Wire } from '../request/wire.ts'
import { reader } from '../sign-in/session.ts'
import type { World } from '../world.ts'

/** One stream for each browser. It is written on the node response: 20 microseconds a delivery instead of 200. */
export function liveRoutes(world: World) {
  const routes = new Hono<Wire>()
  routes.get('/events', async c => {
    // Asking alone keeps no session alive.
    const { actor, session } = await reader(world, c, { prolong: false })
    const listener = { organisation: actor.organisation.id, member: actor.member, session }
    await world.live.open(c.env.outgoing, listener, safetyHeaders(world.config.origin), placeOf(c))
    return RESPONSE_ALREADY_SENT
  })
  return routes
}

/**
 * Where the browser was. It comes from outside and is no more than an offset into the reader's own stream;
 * what is no number at all is treated as a first visit.
 */
const placeOf = (c: Asking): number | null => {
  const said = c.req.header('last-event-id') ?? c.req.query('after')
  return said !== undefined && /^\d{1,15}$/.test(said) ? Number(said) : null
}
