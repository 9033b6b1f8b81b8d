import { z } from '@hono/zod-openapi'
import { readImport } from '@tocsin/casework/imports/read-import'
import { beginImport, takePart } from '@tocsin/casework/imports/send-file'
import { startByMachine } from '@tocsin/casework/imports/start-by-machine'
import { cancelImport } from '@tocsin/casework/imports/start-import'
import { text } from '@tocsin/domain/text'
import { plan } from '@tocsin/exchange/mapping/plan'
import { answerFile } from '../../imports/answer-file.ts'
import { partOf } from '../../imports/part.ts'
import { fileForm, refusedFile, resultFile } from '../../imports/result-files.ts'
import { jsonBytesMax, readBody } from '../../request/body.ts'
import { idIn } from '../../request/inputs.ts'
import { problemAnswers } from '../answers.ts'
import { clientOf, keyIdOf } from '../api-key.ts'
import { byId, json } from '../asked.ts'
import { type Resource, told } from '../resource.ts'
import { begunAnswer, bytes, cancelledAnswer, importAnswer, linesAnswer, partAnswer } from './answers.ts'

const begin = z.strictObject({ name: text(300, 1), size: z.int().min(1).optional() })
const startBody = z.strictObject({
  plan: plan.optional(),
  defaults: plan.shape.defaults.optional(),
  remember: z.boolean().default(false),
})
/** Files of many reports: sent in parts, taken in the background, each row with its verdict. */
export const imports: Resource = {
  describe: say => [
    {
      method: 'post',
      path: '/v1/imports',
      ...told(say, 'sendFile'),
      request: { body: json(begin, { name: 'listings.csv', size: 48_211 }) },
      responses: {
        201: begunAnswer(say('sendFile.answer')),
        ...problemAnswers(400, 401, 403, 413, 429, 503),
      },
    },
    {
      method: 'put',
      path: '/v1/imports/{id}',
      ...told(say, 'sendPart'),
      request: {
        params: byId,
        query: z.object({ offset: z.int().min(0), last: z.enum(['true', 'false']).optional() }),
        body: { required: true, content: { 'application/octet-stream': { schema: bytes } } },
      },
      responses: {
        200: partAnswer(say('sendPart.answer')),
        ...problemAnswers(400, 401, 403, 404, 409, 413, 422, 429, 503),
      },
    },
    {
      method: 'get',
      path: '/v1/imports/{id}',
      ...told(say, 'readImport'),
      request: { params: byId },
      responses: {
        200: importAnswer(say('readImport.answer')),
        ...problemAnswers(401, 403, 404, 429, 503),
      },
    },
    {
      method: 'post',
      path: '/v1/imports/{id}/start',
      ...told(say, 'startImport'),
      request: { params: byId, body: json(startBody, { remember: false }) },
      responses: {
        200: importAnswer(say('startImport.answer')),
        ...problemAnswers(400, 401, 403, 404, 409, 413, 422, 429, 503),
      },
    },
    {
      method: 'post',
      path: '/v1/imports/{id}/cancel',
      ...told(say, 'cancelImport'),
      request: { params: byId },
      responses: {
        200: cancelledAnswer(say('cancelImport.answer')),
        ...problemAnswers(401, 403, 404, 409, 429, 503),
      },
    },
    {
      method: 'get',
      path: '/v1/imports/{id}/result',
      ...told(say, 'readResult'),
      request: { params: byId, query: z.object({ form: z.enum(['csv', 'jsonl']).optional() }) },
      responses: {
        200: linesAnswer(say('readResult.answer'), 'text/csv', 'application/jsonl'),
        ...problemAnswers(400, 401, 403, 404, 429, 503),
      },
    },
    {
      method: 'get',
      path: '/v1/imports/{id}/refused',
      ...told(say, 'readRefused'),
      request: { params: byId },
      responses: {
        200: linesAnswer(say('readRefused.answer'), 'text/csv', 'application/jsonl'),
        ...problemAnswers(401, 403, 404, 409, 429, 503),
      },
    },
  ],

  answer: (world, routes) => {
    const { house } = world
    routes.post('/v1/imports', async c => {
      const actor = await clientOf(world, c, 'report:write')
      const { name, size = null } = begin.parse(await readBody(c, jsonBytesMax.machine))
      const arrived = await beginImport(house, actor, { name, size, key: keyIdOf(c) })
      c.header('location', `/v1/imports/${arrived.id}`)
      return c.json(arrived, 201)
    })
    routes.put('/v1/imports/:id', async c => {
      const actor = await clientOf(world, c, 'report:write')
      return c.json(await takePart(house, actor, await partOf(c)))
    })
    routes.get('/v1/imports/:id', async c => {
      const actor = await clientOf(world, c, 'report:write')
      return c.json(await readImport(house, actor, idIn(c)))
    })
    routes.post('/v1/imports/:id/start', async c => {
      const actor = await clientOf(world, c, 'report:write')
      const id = idIn(c)
      const { plan, defaults, remember } = startBody.parse(await readBody(c, jsonBytesMax.machine))
      return c.json(await startByMachine(house, actor, { id, plan, defaults, remember }))
    })
    routes.post('/v1/imports/:id/cancel', async c => {
      const actor = await clientOf(world, c, 'report:write')
      return c.json(await cancelImport(house, actor, idIn(c)))
    })
    routes.get('/v1/imports/:id/result', async c => {
      const actor = await clientOf(world, c, 'report:write')
      const asked = { id: idIn(c), language: c.get('language'), ...fileForm.parse(c.req.query()) }
      return answerFile(c, await resultFile(house, actor, asked))
    })
    routes.get('/v1/imports/:id/refused', async c => {
      const actor = await clientOf(world, c, 'report:write')
      return answerFile(c, await refusedFile(house, actor, { id: idIn(c), language: c.get('language') }))
    })
  },
}
