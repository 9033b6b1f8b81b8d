import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono } from 'hono'

/*
 * What the live stream is compared with, in a process of its own: a hono route and nothing behind it. `/act`
 * answers, and the same bytes as a hint are written to every open response. No session, no database, no order.
 */

const out = new Set<HttpBindings['outgoing']>()
const app = new Hono<{ Bindings: HttpBindings }>()
let m = 0

app.get('/events', c => {
  const response = c.env.outgoing
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' })
  response.write('event: cursor\nid: 0\ndata: {"m":0}\n\n')
  out.add(response)
  response.on('close', () => out.delete(response))
  return RESPONSE_ALREADY_SENT
})

app.post('/act', async c => {
  const { id } = await c.req.json<{ id: string }>()
  m += 1
  const hint = { m, subject: 'incident', id, what: 'changed' }
  const text = `event: hint\nid: ${m}\ndata: ${JSON.stringify(hint)}\n\n`
  setImmediate(() => {
    for (const response of out) response.write(text)
  })
  return c.json({ done: true })
})

const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false })
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send!({ port: typeof address === 'object' && address ? address.port : 0 })
})
process.on('disconnect', () => process.exit())
