import {
  changeWebhook,
  makeWebhook,
  removeWebhook,
  rotateWebhook,
} from '@tocsin/casework/webhook/keep-webhooks'
import { pauseWebhook, resumeWebhook } from '@tocsin/casework/webhook/pause-webhook'
import { readWebhooks } from '@tocsin/casework/webhook/read-webhooks'
import { endpoint } from '@tocsin/domain/webhook/endpoint'
import { jsonBytesMax, readBody } from '../../request/body.ts'
import { idIn } from '../../request/inputs.ts'
import { problemAnswers } from '../answers.ts'
import { clientOf } from '../api-key.ts'
import { byId, json, named, underItsKey, withKey } from '../asked.ts'
import { type Resource, type Say, told } from '../resource.ts'
import { secretMade, webhookMade, webhooksAnswer } from './answers.ts'
import { endpointExample } from './examples.ts'

const scope = 'webhook:manage'

/** What one webhook is asked without a body: done, or not there. */
const done = (say: Say, operationId: 'removeWebhook' | 'pauseWebhook' | 'resumeWebhook') => ({
  ...told(say, operationId),
  request: { params: byId },
  responses: { 204: { description: say('webhookDone') }, ...problemAnswers(401, 403, 404, 429, 503) },
})

/** Where a company's programs are told of what changes, looked after by its programs. */
export const webhooks: Resource = {
  describe: say => [
    {
      method: 'get',
      path: '/v1/webhooks',
      ...told(say, 'readWebhooks'),
      responses: { 200: webhooksAnswer(say('readWebhooks.answer')), ...problemAnswers(401, 403, 429, 503) },
    },
    {
      method: 'post',
      path: '/v1/webhooks',
      ...told(say, 'makeWebhook'),
      request: { headers: withKey.partial(), body: json(named(endpoint, 'Endpoint'), endpointExample) },
      responses: {
        201: webhookMade(say('makeWebhook.answer')),
        ...problemAnswers(400, 401, 403, 413, 422, 429, 503),
      },
    },
    {
      method: 'put',
      path: '/v1/webhooks/{id}',
      ...told(say, 'changeWebhook'),
      request: { params: byId, body: json(endpoint, { ...endpointExample, kinds: ['question'] }) },
      responses: {
        204: { description: say('webhookDone') },
        ...problemAnswers(400, 401, 403, 404, 413, 429, 503),
      },
    },
    { method: 'delete', path: '/v1/webhooks/{id}', ...done(say, 'removeWebhook') },
    {
      method: 'post',
      path: '/v1/webhooks/{id}/secret',
      ...told(say, 'rotateWebhook'),
      request: { params: byId, headers: withKey.partial() },
      responses: {
        201: secretMade(say('rotateWebhook.answer')),
        ...problemAnswers(400, 401, 403, 404, 422, 429, 503),
      },
    },
    { method: 'post', path: '/v1/webhooks/{id}/pause', ...done(say, 'pauseWebhook') },
    { method: 'post', path: '/v1/webhooks/{id}/resume', ...done(say, 'resumeWebhook') },
  ],

  answer: (world, routes) => {
    const { house, receivers } = world
    routes.get('/v1/webhooks', async c =>
      c.json({ webhooks: await readWebhooks(house, await clientOf(world, c, scope)) }),
    )
    routes.post('/v1/webhooks', async c => {
      const actor = await clientOf(world, c, scope)
      const wanted = receivers.checked(endpoint.parse(await readBody(c, jsonBytesMax.machine)))
      const once = underItsKey(world, c, actor, 'make_webhook', wanted)
      return c.json(await makeWebhook(house, once, wanted), 201)
    })
    routes.put('/v1/webhooks/:id', async c => {
      const actor = await clientOf(world, c, scope)
      const webhook = idIn(c)
      const wanted = receivers.checked(endpoint.parse(await readBody(c, jsonBytesMax.machine)))
      await changeWebhook(house, actor, { webhook, ...wanted })
      return c.body(null, 204)
    })
    routes.delete('/v1/webhooks/:id', async c => {
      await removeWebhook(house, await clientOf(world, c, scope), { webhook: idIn(c) })
      return c.body(null, 204)
    })
    routes.post('/v1/webhooks/:id/secret', async c => {
      const actor = await clientOf(world, c, scope)
      const webhook = idIn(c)
      const once = underItsKey(world, c, actor, 'rotate_webhook', { webhook })
      return c.json(await rotateWebhook(house, once, { webhook }), 201)
    })
    routes.post('/v1/webhooks/:id/pause', async c => {
      await pauseWebhook(house, await clientOf(world, c, scope), { webhook: idIn(c) })
      return c.body(null, 204)
    })
    routes.post('/v1/webhooks/:id/resume', async c => {
      await resumeWebhook(house, await clientOf(world, c, scope), { webhook: idIn(c) })
      return c.body(null, 204)
    })
  },
}
