import { readDeliveries } from '@tocsin/casework/webhook/read-webhooks'
import { sendAgain, testWebhook } from '@tocsin/casework/webhook/send-now'
import { idIn } from '../../request/inputs.ts'
import { problemAnswers } from '../answers.ts'
import { clientOf } from '../api-key.ts'
import { byId } from '../asked.ts'
import { type Resource, told } from '../resource.ts'
import { deliveriesAnswer, deliveryMade } from './answers.ts'

const scope = 'webhook:manage'

/** What was sent to a webhook, and the way to send it: as a test, or once more. */
export const deliveries: Resource = {
  describe: say => [
    {
      method: 'get',
      path: '/v1/webhooks/{id}/deliveries',
      ...told(say, 'readDeliveries'),
      request: { params: byId },
      responses: {
        200: deliveriesAnswer(say('readDeliveries.answer')),
        ...problemAnswers(401, 403, 404, 429, 503),
      },
    },
    {
      method: 'post',
      path: '/v1/webhooks/{id}/test',
      ...told(say, 'testWebhook'),
      request: { params: byId },
      responses: {
        202: deliveryMade(say('testWebhook.answer')),
        ...problemAnswers(400, 401, 403, 404, 429, 503),
      },
    },
    {
      method: 'post',
      path: '/v1/deliveries/{id}/again',
      ...told(say, 'sendAgain'),
      request: { params: byId },
      responses: {
        202: deliveryMade(say('testWebhook.answer')),
        ...problemAnswers(400, 401, 403, 404, 429, 503),
      },
    },
  ],

  answer: (world, routes) => {
    const { house } = world
    routes.get('/v1/webhooks/:id/deliveries', async c => {
      const actor = await clientOf(world, c, scope)
      return c.json({ deliveries: await readDeliveries(house, actor, { webhook: idIn(c) }) })
    })
    routes.post('/v1/webhooks/:id/test', async c =>
      c.json(await testWebhook(house, await clientOf(world, c, scope), { webhook: idIn(c) }), 202),
    )
    routes.post('/v1/deliveries/:id/again', async c => {
      const actor = await clientOf(world, c, scope)
      const delivery = idIn(c)
      await sendAgain(house, actor, { delivery })
      return c.json({ delivery }, 202)
    })
  },
}
