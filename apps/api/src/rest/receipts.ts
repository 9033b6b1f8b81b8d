import { z } from '@hono/zod-openapi'
import { readReceipt } from '@tocsin/casework/read-receipt'
import { refuse } from '@tocsin/domain/refusal'
import { uuid } from '@tocsin/domain/text'
import { clientOf } from '../api-key.ts'
import { problemAnswers, receiptKeys, signedReceipt } from './answers.ts'
import { byKey, type Resource } from './resource.ts'

/** The paper in the company's hand, and the keys it is verified with. */
export const receipts: Resource = {
  describe: say => [
    {
      method: 'get',
      path: '/v1/reports/{id}/receipt',
      operationId: 'readReceipt',
      summary: say('readReceipt.title'),
      description: say('readReceipt.text'),
      security: byKey,
      request: { params: z.object({ id: z.uuid() }) },
      responses: {
        200: {
          description: say('readReceipt.answer'),
          content: { 'application/json': { schema: signedReceipt } },
        },
        ...problemAnswers(401, 403, 404, 429, 503),
      },
    },
    {
      method: 'get',
      path: '/.well-known/tocsin-receipt-keys.json',
      operationId: 'readReceiptKeys',
      summary: say('readReceiptKeys.title'),
      description: say('readReceiptKeys.text'),
      security: [],
      responses: {
        200: {
          description: say('readReceiptKeys.answer'),
          content: { 'application/json': { schema: receiptKeys } },
        },
        ...problemAnswers(429),
      },
    },
  ],

  answer: (world, routes) => {
    routes.get('/v1/reports/:id/receipt', async c => {
      const actor = await clientOf(world, c, 'report:read-own')
      const id = uuid.safeParse(c.req.param('id'))
      if (!id.success) throw refuse('not_found')
      return c.json(await readReceipt(world.house, actor, id.data))
    })
    routes.get('/.well-known/tocsin-receipt-keys.json', c =>
      c.json({ keys: world.house.receiptKeys.published() }),
    )
  },
}
