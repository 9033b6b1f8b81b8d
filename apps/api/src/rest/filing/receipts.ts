import { readReceipt } from '@tocsin/casework/filing/read-receipt'
import { idIn } from '../../request/inputs.ts'
import { jsonAnswer, problemAnswers } from '../answers.ts'
import { clientOf } from '../api-key.ts'
import { byId } from '../asked.ts'
import { type Resource, told } from '../resource.ts'
import { receiptKeys, signedReceipt } from './answers.ts'
import { receiptExample } from './examples.ts'

const keyExample = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  kid: '21fe31dfa154a261',
  alg: 'EdDSA',
  use: 'sig',
  from: '2026-11-01T00:00:00.000000Z',
  until: null,
}

/** The paper in the company's hand, and the keys it is verified with. */
export const receipts: Resource = {
  describe: say => [
    {
      method: 'get',
      path: '/v1/reports/{id}/receipt',
      ...told(say, 'readReceipt'),
      request: { params: byId },
      responses: {
        200: jsonAnswer(say('readReceipt.answer'), signedReceipt, receiptExample),
        ...problemAnswers(401, 403, 404, 429, 503),
      },
    },
    {
      method: 'get',
      path: '/.well-known/tocsin-receipt-keys.json',
      ...told(say, 'readReceiptKeys'),
      security: [],
      responses: {
        200: jsonAnswer(say('readReceiptKeys.answer'), receiptKeys, { keys: [keyExample] }),
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
