import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { fileReport } from '@tocsin/casework/file-report'
import { readReport } from '@tocsin/casework/read-report'
import { refuse } from '@tocsin/domain/refusal'
import { filing } from '@tocsin/domain/report/filing'
import { uuid } from '@tocsin/domain/text'
import { clientOf } from './api-key.ts'
import { jsonBytesMax, readBody } from './body.ts'
import { idempotencyKey } from './inputs.ts'
import { problemAnswers, receiptAnswer, reportAnswer } from './rest-answers.ts'
import type { Wire } from './wire.ts'
import type { World } from './world.ts'

const security = [{ key: [] }]

const fileRoute = createRoute({
  method: 'post',
  path: '/v1/reports',
  summary: 'File a report',
  description:
    'The same filing, the same rules and the same use case as the form. Names who at the company looked, and when (`reviewed`); without it a filing is an unreviewed signal and is refused. Repeating a request with its key answers as the first time, with `Idempotency-Replayed: true`.',
  security,
  request: {
    headers: z.object({ 'idempotency-key': idempotencyKey }),
    body: { required: true, content: { 'application/json': { schema: filing } } },
  },
  responses: { 201: receiptAnswer, ...problemAnswers(400, 401, 403, 409, 413, 422, 429, 503) },
})

const readRoute = createRoute({
  method: 'get',
  path: '/v1/reports/{id}',
  summary: 'What became of a report of ours',
  security,
  request: { params: z.object({ id: z.uuid() }) },
  responses: { 200: reportAnswer, ...problemAnswers(401, 403, 404, 429, 503) },
})

/**
 * The API for machines. The document is made from the schemas; the handlers parse for themselves, so that
 * JSON is measured first and one place says what is wrong.
 */
export function restRoutes(world: World) {
  const routes = new OpenAPIHono<Wire>()
  routes.openAPIRegistry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' })
  routes.openAPIRegistry.registerPath(fileRoute)
  routes.openAPIRegistry.registerPath(readRoute)

  routes.post('/v1/reports', async c => {
    const actor = await clientOf(world, c, 'report:write')
    const key = c.req.header('idempotency-key')
    if (key === undefined) throw refuse('idempotency_key_missing')
    const asked = {
      filing: filing.parse(await readBody(c, jsonBytesMax.machine)),
      key: idempotencyKey.parse(key),
    }
    const { replayed, ...receipt } = await fileReport(world.house, actor, { ...asked, origin: 'key' })
    c.header('location', `/v1/reports/${receipt.report}`)
    if (replayed) c.header('idempotency-replayed', 'true')
    return c.json(receipt, 201)
  })

  routes.get('/v1/reports/:id', async c => {
    const actor = await clientOf(world, c, 'report:read-own')
    const id = uuid.safeParse(c.req.param('id'))
    if (!id.success) throw refuse('not_found')
    return c.json(await readReport(world.house, actor, id.data))
  })

  routes.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Tocsin', version: '1', description: 'Reporting suspicious offers, for machines.' },
    servers: [{ url: world.config.origin }],
  })
  return routes
}
