import { readReceipt } from '@tocsin/casework/filing/read-receipt'
import { idIn } from '../request/inputs.ts'
import { jsonAnswer, problemAnswers } from './answers.ts'
import { clientOf } from './api-key.ts'
import { byId } from './asked.ts'
import { receiptKeys, signedReceipt } from './filing-answers.ts'
import { type Resource, told } from './resource.ts'

/** The paper in the company's hand, and the keys it is verified with. */
export const receipts: Resource = {
  describe: say => [
    {
      method: 'get',
      path: '/v1/reports/{id}/receipt',
      ...told(say, 'readReceipt'),
      request: { params: byId },
      responses: {
        200: jsonAnswer(say('readReceipt.answer'), signedReceipt),
        ...problemAnswers(401, 403, 404, 429, 503),
      },
    },
    {
      method: 'get',
      path: '/.well-known/tocsin-receipt-keys.json',
      ...told(say, 'readReceiptKeys'),
      security: [],
      responses: {
        200: jsonAnswer(say('readReceiptKeys.answer'), receiptKeys),
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
