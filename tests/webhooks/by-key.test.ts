import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { openServed, type Person, type Served } from '../served.ts'
import { eventually, keysOf, receiversHere, soon } from './company.ts'
import { openReceiver, type Receiver, verified } from './receiver.ts'

for (const engine of engines) {
  describe(`webhooks looked after by a program, on ${engine.name}`, () => {
    let served: Served
    let receiver: Receiver
    let key = ''
    type Said = { body?: unknown; as?: string; once?: string }
    const v1 = (method: string, path: string, { body, as = key, once }: Said = {}) =>
      served.ask(`/v1/${path}`, {
        method,
        body,
        ours: false,
        headers: {
          authorization: `Bearer ${as}`,
          ...(once ? { 'idempotency-key': once } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
      })
    const keyOf = (person: Person, scopes: string[]) => keysOf(served, person, scopes)

    beforeAll(async () => {
      receiver = await openReceiver()
      served = await openServed(engine, { receivers: receiversHere(receiver), schedule: soon })
      key = await keyOf('moderator', ['webhook:manage'])
    })
    afterAll(async () => {
      await served.close()
      await receiver.close()
    })

    it('made, tried, looked at, changed, given a new secret, paused, resumed, and removed', async () => {
      const endpoint = { address: receiver.address, kinds: ['status', 'status', 'question'] }
      const made = await v1('POST', 'webhooks', { body: endpoint })
      expect([made.status, made.json.secret]).toEqual([201, expect.stringMatching(/^whsec_/)])
      const { webhook, secret } = made.json
      expect((await v1('GET', 'webhooks')).json.webhooks).toEqual([
        {
          id: webhook,
          address: receiver.address,
          kinds: ['status', 'question'],
          madeAt: expect.any(String),
          paused: null,
          failingSince: null,
          formerUntil: null,
          waiting: 0,
        },
      ])
      const tested = await v1('POST', `webhooks/${webhook}/test`)
      expect(tested.status).toBe(202)
      await eventually(() => receiver.heard.length === 1, { timeout: 8_000 })
      verified(secret, receiver.heard[0]!)
      const log = () => v1('GET', `webhooks/${webhook}/deliveries`)
      await eventually(async () => (await log()).json.deliveries[0].outcome === 'delivered')
      expect((await log()).json.deliveries[0]).toMatchObject({
        id: tested.json.delivery,
        type: 'webhook.test',
        m: null,
      })
      expect((await v1('POST', `deliveries/${tested.json.delivery}/again`)).status).toBe(202)
      await eventually(() => receiver.heard.length === 2, { timeout: 8_000 })
      expect(receiver.heard[1]!.headers['webhook-id']).toBe(receiver.heard[0]!.headers['webhook-id'])

      const changed = { address: `${receiver.address}/elsewhere`, kinds: ['feedback'] }
      expect((await v1('PUT', `webhooks/${webhook}`, { body: changed })).status).toBe(204)
      const rotated = await v1('POST', `webhooks/${webhook}/secret`)
      expect([rotated.status, rotated.json.secret === secret]).toEqual([201, false])
      expect((await v1('POST', `webhooks/${webhook}/pause`)).status).toBe(204)
      expect((await v1('GET', 'webhooks')).json.webhooks[0]).toMatchObject({
        ...changed,
        paused: { because: 'person' },
        formerUntil: expect.any(String),
      })
      expect((await v1('POST', `webhooks/${webhook}/pause`)).status).toBe(404)
      expect((await v1('POST', `webhooks/${webhook}/resume`)).status).toBe(204)
      expect((await v1('DELETE', `webhooks/${webhook}`)).status).toBe(204)
      expect((await v1('GET', 'webhooks')).json.webhooks).toEqual([])
      expect((await log()).status).toBe(404)
    })

    it('by a key that was made for this, and never by one for something else or of somebody else', async () => {
      const { webhook } = (
        await v1('POST', 'webhooks', { body: { address: receiver.address, kinds: ['own'] } })
      ).json
      const reads = await keyOf('moderator', ['report:write', 'report:read-own'])
      const rival = await keyOf('rival', ['webhook:manage'])
      expect((await v1('GET', 'webhooks', { as: reads })).status).toBe(403)
      expect((await v1('GET', 'webhooks', { as: rival })).json.webhooks).toEqual([])
      for (const [method, path] of [
        ['GET', `webhooks/${webhook}/deliveries`],
        ['DELETE', `webhooks/${webhook}`],
        ['POST', `webhooks/${webhook}/secret`],
        ['POST', `webhooks/${webhook}/pause`],
        ['POST', `webhooks/${webhook}/test`],
      ] as const)
        expect([path, (await v1(method, path, { as: rival })).status]).toEqual([path, 404])
      // A key opens what it was made for, and not the rest of what an administrator may.
      const people = await served.ask('/trpc/people.read', { headers: { authorization: `Bearer ${key}` } })
      expect(people.status).toBe(401)
    })

    it('refuses an address inside at its field, and an eleventh', async () => {
      const post = (address: unknown, kinds: unknown = ['status']) =>
        v1('POST', 'webhooks', { body: { address, kinds } })
      for (const [address, rule] of [
        ['http://hooks.example/', 'webhook_https'],
        [`https://10.0.0.1:${receiver.port}/`, 'webhook_inside'],
        [`https://[::1]:${receiver.port}/`, 'webhook_inside'],
        ['https://hooks.example/', 'webhook_port'],
        ['x'.repeat(1_001), 'text_too_long'],
        [7, 'not_valid'],
        [null, 'not_valid'],
      ] as const) {
        const { status, json } = await post(address)
        expect([address, status, json.complaints[0]]).toEqual([
          address,
          400,
          expect.objectContaining({ path: 'address', rule, words: expect.any(String) }),
        ])
      }
      expect((await post(receiver.address, [])).status).toBe(400)
      expect((await post(receiver.address, ['everything'])).status).toBe(400)
      const there = (await v1('GET', 'webhooks')).json.webhooks.length
      for (let i = there; i < 10; i++) expect((await post(receiver.address)).status).toBe(201)
      const full = await post(receiver.address)
      expect([full.status, full.json.complaints[0].rule]).toEqual([400, 'webhooks_full'])
      const many = await Promise.all(Array.from({ length: 5 }, () => post(receiver.address)))
      expect(many.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400])
    })

    it('repeated under its key because no answer came, a webhook is made once and shows its secret again', async () => {
      const as = await keyOf('rival', ['webhook:manage'])
      const endpoint = { address: `${receiver.address}/again`, kinds: ['status'] }
      const make = (body: unknown) => v1('POST', 'webhooks', { body, as, once: 'made' })
      const count = async () => (await v1('GET', 'webhooks', { as })).json.webhooks.length
      const made = await make(endpoint)
      const before = await count()
      const repeated = await make(endpoint)
      expect([made.status, repeated.status, repeated.json]).toEqual([201, 201, made.json])
      expect((await make({ ...endpoint, kinds: ['feedback'] })).status).toBe(422)
      const { webhook } = made.json
      const rotate = () => v1('POST', `webhooks/${webhook}/secret`, { as, once: 'rotated' })
      const rotated = await rotate()
      expect((await rotate()).json).toEqual(rotated.json)
      expect(await count()).toBe(before)
      // What signs beside the new one is the secret that the receiver has.
      const nth = receiver.heard.length
      await v1('POST', `webhooks/${webhook}/test`, { as })
      await eventually(() => receiver.heard.length > nth, { timeout: 8_000 })
      verified(made.json.secret, receiver.heard[nth]!)
      verified(rotated.json.secret, receiver.heard[nth]!)
      expect((await v1('DELETE', `webhooks/${webhook}`, { as })).status).toBe(204)
    })
  })
}
