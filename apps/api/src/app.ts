import { randomUUID } from 'node:crypto'
import { preferred } from '@tocsin/catalogue/languages'
import { complain } from '@tocsin/domain/malformed'
import { refuse } from '@tocsin/domain/refusal'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { Hono } from 'hono'
import { answerError } from './answer/problem.ts'
import { refusalIn } from './answer/refusal.ts'
import { withSafetyHeaders } from './answer/safety-headers.ts'
import { demoRoutes } from './demo/routes.ts'
import { evidenceRoutes } from './evidence/routes.ts'
import { importRoutes } from './imports/routes.ts'
import { eventRoutes } from './live/routes.ts'
import { staticRoutes } from './portal.ts'
import { addressOf } from './request/address.ts'
import { jsonBytesMax, readJsonText } from './request/body.ts'
import { parseJson } from './request/json.ts'
import { fromOurOwnPage } from './request/origin.ts'
import type { Asking, Wire } from './request/wire.ts'
import { keyIn } from './rest/asked.ts'
import { restRoutes } from './rest/routes.ts'
import { healthRoutes } from './running/health.ts'
import { faultFacts } from './running/log.ts'
import { signInRoutes } from './sign-in/routes.ts'
import { contextOf } from './trpc/context.ts'
import { appRouter } from './trpc/router.ts'
import type { World } from './world.ts'

const maxBatchSize = 10

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
  app.route('/', eventRoutes(world))
  app.route('/', evidenceRoutes(world))
  app.route('/', importRoutes(world))
  app.route('/', restRoutes(world))
  app.all('/trpc/*', async c => answerTrpc(world, c))
  app.route('/', staticRoutes(world.portalFolder))

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

/** A key is one act's: of several calls in one request nobody could say whose it is. */
const pressedIn = (c: Asking): string | null => {
  if (c.req.header('idempotency-key') === undefined) return null
  if (c.req.path.includes(',')) throw refuse('invalid', {}, [complain(['Idempotency-Key'], 'not_valid')])
  return keyIn(c)
}

/** The body is measured before any schema sees it, and a batch counts as what it holds. */
async function answerTrpc(world: World, c: Asking): Promise<Response> {
  const posted = c.req.method === 'POST'
  if (!posted && c.req.method !== 'GET') throw refuse('not_found')
  const text = posted ? await readJsonText(c, jsonBytesMax.page) : (c.req.query('input') ?? '')
  if (text !== '') parseJson(text)
  const pressed = pressedIn(c)
  const { url, headers } = c.req.raw
  return fetchRequestHandler({
    endpoint: '/trpc',
    req: new Request(url, posted ? { method: 'POST', headers, body: text } : { headers }),
    router: appRouter,
    maxBatchSize,
    allowMethodOverride: false,
    createContext: options =>
      contextOf(world, { requestId: c.get('requestId'), language: c.get('language'), pressed }, options),
    onError: ({ error, path }) => {
      const refusal = refusalIn(error)
      if (refusal ? refusal.status < 500 : error.code !== 'INTERNAL_SERVER_ERROR') return
      const fault = faultFacts(refusal ? refusal.cause : (error.cause ?? error))
      world.log[refusal ? 'warn' : 'error']({ requestId: c.get('requestId'), path, fault }, 'fault')
    },
  })
}
