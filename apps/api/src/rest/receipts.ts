import { readReceipt } from '@tocsin/casework/filing/read-receipt'
import { clientOf } from '../api-key.ts'
import { problemAnswers, receiptKeys, signedReceipt } from './answers.ts'
import { idIn, onReport } from './asked.ts'
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
      request: { params: onReport },
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
      return c.json(await readReceipt(world.house, actor, idIn(c)))
    })
    routes.get('/.well-known/tocsin-receipt-keys.json', c =>
      c.json({ keys: world.house.receiptKeys.published() }),
    )
  },
}
