import { complain } from '@tocsin/domain/malformed'
import { refuse } from '@tocsin/domain/refusal'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { Hono } from 'hono'
import { refusalIn } from '../answer/refusal-in.ts'
import { jsonBytesMax, readJsonText } from '../request/body.ts'
import { keyIn } from '../request/idempotency-key.ts'
import { parseJson } from '../request/json.ts'
import type { Asking, Wire } from '../request/wire.ts'
import { faultFacts } from '../running/log.ts'
import type { World } from '../world.ts'
import { contextOf } from './context.ts'
import { appRouter } from './router.ts'

const maxBatchSize = 10

/** What the portal asks, procedure by procedure. */
export function trpcRoutes(world: World) {
  const routes = new Hono<Wire>()
  routes.all('/trpc/*', async c => answerTrpc(world, c))
  return routes
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

/** A key is one act's: of several calls in one request nobody could say whose it is. */
const pressedIn = (c: Asking): string | null => {
  if (c.req.header('idempotency-key') === undefined) return null
  if (c.req.path.includes(',')) throw refuse('invalid', {}, [complain(['Idempotency-Key'], 'not_valid')])
  return keyIn(c)
}
