import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { act, file } from '../access/scene.ts'
import { engines } from '../engines.ts'
import { openServed, type Served } from '../served.ts'
import { type Company, companyOf, eventually, receiversHere, soon } from './company.ts'
import { messageOf, openReceiver, type Receiver, verified } from './receiver.ts'

for (const engine of engines) {
  describe(`a message to a webhook, on ${engine.name}`, () => {
    let served: Served
    let company: Company
    let receiver: Receiver
    const arrived = (n: number) =>
      eventually(() => receiver.heard.length >= n, { timeout: 15_000, interval: 20 })
    const paused = (webhook: string) =>
      eventually(async () => (await company.state(webhook)).paused, { timeout: 15_000, interval: 50 })
    const claimed = async () => {
      const { world } = served
      const { report, incident } = await file(world)
      await act(world, world.people.german, incident, { verb: 'claim' })
      return report
    }
    const ids = () => receiver.heard.map(({ headers }) => headers['webhook-id'])

    beforeAll(async () => {
      receiver = await openReceiver()
      served = await openServed(engine, { receivers: receiversHere(receiver), schedule: soon })
      company = await companyOf(served)
    })
    beforeEach(async () => {
      receiver.answer(200)
      for (const { id } of await company.look('list')) await company.done('remove', { webhook: id })
      receiver.heard.length = 0
    })
    afterAll(async () => {
      await served.close()
      await receiver.close()
    })

    it('is tried again under the same id and with the same body until it is taken, and each try stands in the log', async () => {
      const { webhook, secret } = await company.make(receiver, ['status'])
      receiver.answer((_, answer, nth) => answer.writeHead(nth < 3 ? 500 : 204).end('not for anybody’s eyes'))
      const report = await claimed()
      await arrived(3)
      expect(new Set(ids()).size).toBe(1)
      expect(new Set(receiver.heard.map(({ body }) => body)).size).toBe(1)
      for (const heard of receiver.heard) verified(secret, heard)
      await eventually(async () => (await company.log(webhook))[0].outcome === 'delivered')
      const log = await company.log(webhook)
      expect(log).toEqual([
        expect.objectContaining({ type: 'report.status', subject: report, message: ids()[0], nextAt: null }),
      ])
      expect(
        log[0].attempts.map(({ status, fault }: { status: number; fault: string }) => [status, fault]),
      ).toEqual([
        [204, null],
        [500, 'status'],
        [500, 'status'],
      ])
      expect(JSON.stringify(log)).not.toContain('eyes')
      expect((await company.state(webhook)).failingSince).toBe(null)
    })

    it('stays when a receiver fails through the whole schedule: it is paused, and resuming misses nothing', async () => {
      const { webhook } = await company.make(receiver, ['status'])
      receiver.answer(503)
      const reports = [await claimed()]
      await paused(webhook)
      expect(await company.state(webhook)).toMatchObject({
        paused: { because: 'failing' },
        failingSince: expect.any(String),
        waiting: 1,
      })
      expect(receiver.heard).toHaveLength(soon.length)
      reports.push(await claimed(), await claimed())
      receiver.heard.length = 0
      receiver.answer(200)
      await new Promise(resolve => setTimeout(resolve, 1_500))
      expect(receiver.heard).toEqual([])
      await company.done('resume', { webhook })
      await arrived(3)
      expect(receiver.heard.map(one => messageOf(one).data.id).sort()).toEqual(reports.sort())
    })

    it('gives up one message that a receiver does not bear, while it takes the others; a person sends it again', async () => {
      const { webhook } = await company.make(receiver, ['status'])
      const poison = await claimed()
      await arrived(1)
      await eventually(async () => (await company.log(webhook))[0].outcome === 'delivered')
      const [{ id: delivery, message }] = await company.log(webhook)
      receiver.answer((heard, answer) =>
        answer.writeHead(messageOf(heard).data.id === poison ? 500 : 200).end(),
      )
      await company.done('sendAgain', { delivery })
      // Others arrive in the meantime, as often as it takes.
      await eventually(
        async () => {
          await claimed()
          return (await company.log(webhook)).some(
            ({ outcome }: { outcome: string }) => outcome === 'given_up',
          )
        },
        { timeout: 20_000, interval: 20 },
      )
      expect((await company.state(webhook)).paused).toBe(null)
      receiver.answer(200)
      const before = ids().filter(id => id === message).length
      await company.done('sendAgain', { delivery })
      await eventually(() => ids().filter(id => id === message).length > before)
      await eventually(async () =>
        (await company.log(webhook)).every(({ outcome }: { outcome: string }) => outcome === 'delivered'),
      )
      const log = await company.log(webhook)
      const again = log.find(({ id }: { id: string }) => id === delivery)
      expect(again.attempts[0]).toMatchObject({ status: 200, askedBy: served.world.people.moderator.member })
    })

    it('goes nowhere any more once the receiver says that it is gone', async () => {
      const { webhook } = await company.make(receiver, ['status'])
      receiver.answer(410)
      await claimed()
      await paused(webhook)
      expect((await company.state(webhook)).paused.because).toBe('gone')
      expect(receiver.heard).toHaveLength(1)
      const refused = await company.call('test', { webhook })
      expect(refused.json.error.data.complaints[0].rule).toBe('webhook_paused')
    })

    it('follows no redirect, and says that it was one', async () => {
      const { webhook } = await company.make(receiver, ['status'])
      receiver.answer((_, answer) => answer.writeHead(307, { location: receiver.address }).end())
      await claimed()
      await paused(webhook)
      expect(receiver.heard).toHaveLength(soon.length)
      expect((await company.log(webhook))[0].attempts[0]).toMatchObject({ status: 307, fault: 'redirected' })
    })

    it('arrives when a person tests it; waits while it is paused, and what happened meanwhile with it', async () => {
      const { webhook, secret } = await company.make(receiver, ['status'])
      await company.done('test', { webhook })
      await arrived(1)
      expect(verified(secret, receiver.heard[0]!)).toEqual({
        type: 'webhook.test',
        timestamp: expect.any(String),
        data: { id: webhook, m: null },
      })
      await company.done('pause', { webhook })
      const report = await claimed()
      await new Promise(resolve => setTimeout(resolve, 1_500))
      expect(receiver.heard).toHaveLength(1)
      await company.done('resume', { webhook })
      await arrived(2)
      expect(messageOf(receiver.heard[1]!).data.id).toBe(report)
    })

    it('is signed by both secrets after a rotation, for a day, and then by the new one alone', async () => {
      const { webhook, secret: first } = await company.make(receiver, ['status'])
      const { secret: second, until } = await company.done('rotate', { webhook })
      expect(second).not.toBe(first)
      expect(Date.parse(until) - Date.now()).toBeGreaterThan(23 * 3_600_000)
      await company.done('test', { webhook })
      await arrived(1)
      verified(first, receiver.heard[0]!)
      verified(second, receiver.heard[0]!)
      await served.asSuperuser(`update webhook set former_until = now() - interval '1 second'`)
      await company.done('test', { webhook })
      await arrived(2)
      verified(second, receiver.heard[1]!)
      expect(() => verified(first, receiver.heard[1]!)).toThrow(/No matching signature/)
    })

    it('is refused by the receiver’s library with another body, id, time or secret, and when it is old', async () => {
      const { webhook, secret } = await company.make(receiver, ['status'])
      await company.done('test', { webhook })
      await arrived(1)
      const heard = receiver.heard[0]!
      const changed = (header: string, value: string) => ({
        ...heard,
        headers: { ...heard.headers, [header]: value },
      })
      const seconds = Number(heard.headers['webhook-timestamp'])
      for (const forged of [
        { ...heard, body: heard.body.replace('webhook.test', 'report.status') },
        changed('webhook-id', 'msg_another'),
        changed('webhook-timestamp', String(seconds - 1)),
        changed('webhook-timestamp', String(seconds - 600)),
        changed('webhook-signature', `${heard.headers['webhook-signature']}`.replace('v1,', 'v9,')),
      ])
        expect(() => verified(secret, forged)).toThrow()
      const { secret: another } = await company.done('rotate', { webhook })
      expect(() => verified(another, heard)).toThrow(/No matching signature/)
      verified(secret, heard)
    })

    it('keeps its secret out of the database, the log, the list and the history', async () => {
      const { webhook, secret } = await company.make(receiver, ['status'])
      await company.done('test', { webhook })
      await arrived(1)
      const stored = JSON.stringify(
        await served.asSuperuser("select w.*, encode(secret, 'escape') from webhook w"),
      )
      const bare = secret.replace('whsec_', '')
      expect(stored).not.toContain(bare)
      expect(served.log.join('')).not.toContain(bare)
      const people = await served.ask('/trpc/people.read', { cookie: company.cookie })
      expect(
        JSON.stringify([await company.look('list'), await company.log(webhook), people.json]),
      ).not.toContain(bare)
      expect(people.json.result.data.acts[0]).toMatchObject({
        verb: 'organisation.webhook_made',
        fields: { webhook, kinds: ['status'], host: new URL(receiver.address).host },
      })
    })
  })
}
