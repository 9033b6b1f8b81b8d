import { Hono } from 'hono'
import type { Wire } from './wire.ts'
import type { World } from './world.ts'

/** `live`: this process answers. `ready`: it can do its work. For watchers; says nothing about anybody. */
export function healthRoutes({ health, authPool }: Pick<World, 'health' | 'authPool'>) {
  const routes = new Hono<Wire>()
  routes.get('/health/live', c => c.json({ live: true }))
  routes.on('GET', ['/health', '/health/ready'], async c => {
    const answers = await authPool.query('select 1').then(
      () => true,
      () => false,
    )
    const { ready, ...facts } = health()
    return c.json({ ready: ready && answers, ...facts }, ready && answers ? 200 : 503)
  })
  return routes
}
