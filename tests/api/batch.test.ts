import { createPublicKey, verify } from 'node:crypto'
import { type ReceiptKey, receiptBytes, type SignedReceipt } from '@tocsin/ledger/receipt'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { openServed, type Served } from '../served.ts'
import { filing } from '../world.ts'
import { type Machine, machineOf } from './machine.ts'

type Item = { verdict: string; report: string; receipt: SignedReceipt; difference?: string[] }

const named = (i: number, reason = 'Designer precursor by the kilogram.') =>
  filing({ externalReference: `listing ${i}`, reason }, { title: `PMK ethyl glycidate, lot ${i}` })

/** The same order on every run. */
const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item, i) => ({ item, at: (i * 7_919) % items.length }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)

for (const engine of engines) {
  describe(`filing by the batch on ${engine.name}`, () => {
    let served: Served
    let machine: Machine
    let rival: Machine

    beforeAll(async () => {
      served = await openServed(engine)
      machine = await machineOf(served, 'moderator')
      rival = await machineOf(served, 'rival')
    })
    afterAll(() => served.close())

    const send = (reports: unknown[], once?: string | null, by = machine) =>
      by.post('/v1/reports:batch', { reports }, once)
    const stored = async () =>
      (
        await served.asSuperuser(
          'select (select count(*) from report)::int as reports, (select count(*) from event)::int as events',
        )
      )[0]

    it('a thousand come again in another order with three changed: 997 unchanged, 3 conflicts, no new row', async () => {
      const thousand = Array.from({ length: 1_000 }, (_, i) => named(i))
      const first = await send(thousand)
      expect([first.status, first.json.received, first.json.counts]).toEqual([
        200,
        1_000,
        { filed: 1_000, signal: 0, unchanged: 0, conflict: 0, refused: 0 },
      ])
      const before = await stored()
      const changed = new Set([17, 500, 999])
      const again = shuffled(
        thousand.map((one, i) => (changed.has(i) ? named(i, 'Something else.....') : one)),
      )
      const second = await send(again)
      expect(second.json.counts).toEqual({ filed: 0, signal: 0, unchanged: 997, conflict: 3, refused: 0 })
      const conflicts = (second.json.items as Item[]).filter(({ verdict }) => verdict === 'conflict')
      expect(conflicts.map(({ difference }) => difference)).toEqual([['reason'], ['reason'], ['reason']])
      expect(await stored()).toEqual(before)
    }, 60_000)

    it('a verdict for each, in order: what is wrong with one hinders none of the others', async () => {
      const { reviewed: _, ...unseen } = filing()
      const { status, json } = await send([
        filing(),
        unseen,
        { ...filing(), surprise: true },
        filing({ goodFaith: false }),
        null,
        'a report',
        filing({}, { title: 'x'.repeat(501) }),
      ])
      expect([status, json.received]).toEqual([200, 7])
      expect(json.items.map(({ verdict }: Item) => verdict)).toEqual([
        'filed',
        'signal',
        ...Array.from({ length: 5 }, () => 'refused'),
      ])
      expect(json.items[2].complaints[0]).toMatchObject({ path: 'surprise', rule: 'unknown_field' })
      expect(json.items[3].complaints[0]).toMatchObject({ path: 'goodFaith', rule: 'R20' })
      expect(json.items[6].complaints[0]).toMatchObject({ path: 'listing.title', rule: 'text_too_long' })
      expect(Object.values(json.counts as Record<string, number>).reduce((a, b) => a + b)).toBe(7)
    })

    it('answers again as the first time, and refuses another batch under the same key', async () => {
      const batch = [filing(), filing({ goodFaith: false }), filing()]
      const first = await send(batch, 'batch-1')
      const before = await stored()
      const again = await send(batch, 'batch-1')
      expect([again.status, again.headers['idempotency-replayed'], again.text]).toEqual([
        200,
        'true',
        first.text,
      ])
      expect(await stored()).toEqual(before)
      const other = await send([filing()], 'batch-1')
      expect([other.status, other.json.code]).toEqual([422, 'idempotency_key_reused'])
      const another = await send(batch, 'batch-1', rival)
      expect([another.status, another.json.counts.filed]).toEqual([200, 2])
    })

    it('two requests at once with the same references make each report once', async () => {
      const batch = Array.from({ length: 60 }, (_, i) => named(10_000 + i))
      const both = await Promise.all([send(batch), send(batch.toReversed())])
      const sum = (name: string) => both.reduce((n, { json }) => n + json.counts[name], 0)
      expect([sum('filed'), sum('unchanged')]).toEqual([60, 60])
    })

    it('every receipt verifies with the published keys', async () => {
      const { json } = await send(Array.from({ length: 20 }, () => filing()))
      const { keys } = (await served.ask('/.well-known/tocsin-receipt-keys.json')).json as {
        keys: ReceiptKey[]
      }
      for (const { receipt } of json.items as Item[]) {
        const jwk = keys.find(({ kid }) => kid === receipt.keyId)!
        const key = createPublicKey({ key: jwk, format: 'jwk' })
        expect(verify(null, receiptBytes(receipt), key, Buffer.from(receipt.signature, 'base64url'))).toBe(
          true,
        )
      }
    })

    it.each([
      ['nothing in it', { reports: [] }, 400],
      ['no list', { reports: 'all of them' }, 400],
      ['more than a thousand', { reports: Array.from({ length: 1_001 }, () => 1) }, 400],
      ['more bytes than a batch may have', { reports: ['x'.repeat(8_100_000)] }, 413],
      ['more values than it may hold', { reports: [Array.from({ length: 250_000 }, () => 1)] }, 400],
    ])('with %s it is refused, and nothing is filed', async (_, body, status) => {
      const before = await stored()
      const answer = await machine.post('/v1/reports:batch', body)
      expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json'])
      expect(await stored()).toEqual(before)
    })
  })
}
