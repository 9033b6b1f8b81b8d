import { nobody, type Samples } from './making.ts'

/** Nobody listens there. */
const endpoint = { address: 'https://hooks.tests.invalid/tocsin', kinds: ['status', 'question'] }

/** A company's webhooks, from the page and from programs. */
export const webhooks: Samples = {
  'webhooks.list': () => ({}),
  'webhooks.deliveries': () => ({ input: { webhook: nobody } }),
  'webhooks.make': () => ({ input: endpoint }),
  'webhooks.change': () => ({ input: { webhook: nobody, ...endpoint } }),
  'webhooks.rotate': () => ({ input: { webhook: nobody } }),
  'webhooks.test': () => ({ input: { webhook: nobody } }),
  'webhooks.pause': () => ({ input: { webhook: nobody } }),
  'webhooks.resume': () => ({ input: { webhook: nobody } }),
  'webhooks.remove': () => ({ input: { webhook: nobody } }),
  'webhooks.sendAgain': () => ({ input: { delivery: nobody } }),
  'GET /v1/webhooks': () => ({}),
  'POST /v1/webhooks': () => ({ input: endpoint }),
  'PUT /v1/webhooks/:id': () => ({ id: nobody, input: endpoint }),
  'DELETE /v1/webhooks/:id': () => ({ id: nobody }),
  'POST /v1/webhooks/:id/secret': () => ({ id: nobody }),
  'POST /v1/webhooks/:id/pause': () => ({ id: nobody }),
  'POST /v1/webhooks/:id/resume': () => ({ id: nobody }),
  'GET /v1/webhooks/:id/deliveries': () => ({ id: nobody }),
  'POST /v1/webhooks/:id/test': () => ({ id: nobody }),
  'POST /v1/deliveries/:id/again': () => ({ id: nobody }),
}
