import { randomUUID } from 'node:crypto'
import { preferred } from '@tocsin/catalogue/languages'
import { refuse } from '@tocsin/domain/refusal'
import { Hono } from 'hono'
import { answerError } from './answer/problem.ts'
import { withSafetyHeaders } from './answer/safety-headers.ts'
import { demoRoutes } from './demo/routes.ts'
import { evidenceRoutes } from './evidence/routes.ts'
import { importRoutes } from './imports/routes.ts'
import { liveRoutes } from './live/routes.ts'
import { portalRoutes } from './portal.ts'
import { addressOf } from './request/address.ts'
import { fromOurOwnPage } from './request/origin.ts'
import type { Asking, Wire } from './request/wire.ts'
import { restRoutes } from './rest/routes.ts'
import { healthRoutes } from './running/health.ts'
import { signInRoutes } from './sign-in/routes.ts'
import { trpcRoutes } from './trpc/routes.ts'
import type { World } from './world.ts'

/** Everything that answers, in the order in which a request meets it. */
export function openApp(world: World): Hono<Wire> {
  const { config, log } = world
  const app = new Hono<Wire>()

  app.use(async (c, next) => {
    const began = performance.now()
    c.set('requestId', randomUUID())
    c.set('address', addressOf(c, config.trustedProxies))
    c.set('language', preferred(wishes(c)))
    await next()
    c.header('x-request-id', c.get('requestId'))
    if (c.get('test')) c.header('tocsin-test', 'true')
    const ms = Math.round(performance.now() - began)
    log.info({
      requestId: c.get('requestId'),
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      ms,
    })
  })
  app.use(withSafetyHeaders(config.origin))
  app.route('/', healthRoutes(world))

  app.use(fromOurOwnPage(config))
  app.use(async (c, next) => {
    await world.throttle.count('perAddress', c.get('address'))
    return next()
  })

  app.route('/', signInRoutes(world))
  app.route('/', demoRoutes(world))
  app.route('/', liveRoutes(world))
  app.route('/', evidenceRoutes(world))
  app.route('/', importRoutes(world))
  app.route('/', restRoutes(world))
  app.route('/', trpcRoutes(world))
  app.route('/', portalRoutes(world.portalFolder))

  app.notFound(() => {
    throw refuse('not_found')
  })
  app.onError(answerError(log))
  return app
}

const wishes = (c: Asking): string[] =>
  (c.req.header('accept-language') ?? '')
    .slice(0, 500)
    .split(',')
    .map(wish => wish.trim())
