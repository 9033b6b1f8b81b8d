import { listIncidents } from '@tocsin/casework/list-incidents'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { enrol, type Json, openServed, type Served } from '../served.ts'
import { eventually, receiversHere, soon } from '../webhooks/company.ts'
import { openReceiver, type Receiver } from '../webhooks/receiver.ts'
import { filing } from '../world.ts'
import { holding, type Machine, machineOf } from './machine.ts'
import { holds } from './receipt-from-the-page.ts'

for (const engine of engines) {
  describe(`a test organisation on ${engine.name}`, () => {
    let served: Served
    let receiver: Receiver
    let administrator = ''
    let trying: Machine
    const people = (what: string, cookie: string, input: unknown) =>
      served.ask(`/trpc/people.${what}`, { cookie, body: input })
    const make = async (test: boolean): Promise<string> => {
      const wanted = {
        name: test ? 'trial' : 'pipeline',
        days: 30,
        scopes: ['report:write', 'report:read-own'],
        networks: [],
        test,
      }
      return (await people('makeKey', administrator, wanted)).json.result.data.key
    }
    const officers = ['german', 'germanCustoms', 'dutch', 'pole', 'portuguese', 'secretary'] as const
    const queues = async () =>
      (
        await Promise.all(officers.map(who => listIncidents(served.world.house, served.world.people[who])))
      ).map(({ length }) => length)

    beforeAll(async () => {
      receiver = await openReceiver()
      served = await openServed(engine, { receivers: receiversHere(receiver), schedule: soon })
      for (const who of ['moderator', 'secretary'] as const)
        await served.asSuperuser(`update membership set duties = duties || '{administer}' where id = $1`, [
          served.world.people[who].member,
        ])
      administrator = await enrol(served.ask, await served.signIn('moderator'))
      trying = holding(served, await make(true))
    })
    afterAll(async () => {
      await served.close()
      await receiver.close()
    })

    it('is opened by the company’s own administrator with its first test key, once', async () => {
      await make(true)
      const twins = await served.asSuperuser(
        'select o.name, o.test, o.country from test_twin t join organisation o on o.id = t.twin',
      )
      expect(twins).toEqual([{ name: 'Meridian Market (test)', test: true, country: 'PT' }])
      const { keys, acts } = (await served.ask('/trpc/people.read', { cookie: administrator })).json.result
        .data
      expect(keys.map(({ name, test }: Json) => [name, test])).toEqual([
        ['trial', true],
        ['trial', true],
      ])
      expect(acts.filter(({ verb }: Json) => verb === 'organisation.test_opened')).toHaveLength(1)
    })

    it('files like any other and reaches no officer; every answer says so, the receipt above all', async () => {
      const before = await queues()
      const filed = await trying.post('/v1/reports', filing({ externalReference: 'trial 1' }))
      expect([filed.status, filed.json.test, filed.json.sentTo]).toEqual([201, true, null])
      expect(filed.json.receipt.test).toBe(true)
      const { keys } = (await served.ask('/.well-known/tocsin-receipt-keys.json')).json
      expect(await holds(filed.json.receipt, keys)).toBe(true)
      const { test: _, ...without } = filed.json.receipt
      expect(await holds(without, keys)).toBe(false)
      const { reviewed: __, ...unseen } = filing()
      const batch = await trying.post('/v1/reports:batch', { reports: [filing(), unseen] })
      expect(batch.json.items.map(({ test }: Json) => test)).toEqual([true, true])
      const refused = await trying.post('/v1/reports', {})
      const read = await trying.get(`/v1/reports/${filed.json.report}`)
      for (const { headers } of [filed, batch, refused, read, await trying.get('/v1/changes')])
        expect(headers['tocsin-test']).toBe('true')
      expect(await queues()).toEqual(before)
    })

    it('is apart from its company: neither sees the other’s reports, and names do not meet', async () => {
      const real = await machineOf(served, 'moderator')
      const mine = await real.post('/v1/reports', filing({ externalReference: 'trial 1' }))
      expect([mine.status, mine.headers['tocsin-test']]).toEqual([201, undefined])
      const theirs = (await trying.get('/v1/reports?reference=trial%201')).json.reports[0]
      expect(theirs.id).not.toBe(mine.json.report)
      expect((await trying.get(`/v1/reports/${mine.json.report}`)).status).toBe(404)
      expect((await real.get(`/v1/reports/${theirs.id}`)).status).toBe(404)
      const list = await served.ask('/trpc/reports.list', { cookie: administrator })
      expect(list.text).not.toContain(theirs.id)
    })

    it('goes with its company: keys are revoked and rotated beside the real ones, and end with a suspension', async () => {
      const key = await make(true)
      const id = key.split('_')[1]!
      const rotated = await people('rotateKey', administrator, { key: id, days: 9, overlapHours: 0 })
      const fresh = holding(served, rotated.json.result.data.key)
      expect((await fresh.get('/v1/changes')).headers['tocsin-test']).toBe('true')
      expect((await holding(served, key).get('/v1/changes')).status).toBe(401)
      await people('revokeKey', administrator, { key: rotated.json.result.data.key.split('_')[1] })
      expect((await fresh.get('/v1/changes')).status).toBe(401)
      const { id: company } = served.world.people.moderator.organisation
      await served.asSuperuser(`update organisation set standing = 'suspended' where id = $1`, [company])
      expect((await trying.get('/v1/changes')).status).toBe(401)
      await served.asSuperuser(`update organisation set standing = 'active' where id = $1`, [company])
      expect((await trying.get('/v1/changes')).status).toBe(200)
    })

    it('is read no file for and told nothing while its company is shut out', async () => {
      const { asSuperuser, world } = served
      const scopes = ['report:write', 'webhook:manage']
      const wanted = { name: 'hooks', days: 30, scopes, networks: [], test: true }
      const made = await people('makeKey', administrator, wanted)
      const program = holding(served, made.json.result.data.key)
      const hook = await program.post('/v1/webhooks', { address: receiver.address, kinds: ['status'] })
      expect(hook.status).toBe(201)
      await program.post(`/v1/webhooks/${hook.json.webhook}/test`, {})
      await eventually(() => receiver.heard.length === 1)
      const rows = Array.from({ length: 3 }, (_, n) => JSON.stringify({ 'listing.title': `PMK ${n}` }))
      const text = `${rows.join('\n')}\n`
      const begin = await program.post('/v1/imports', { name: 'rows.jsonl', size: text.length })
      await served.ask(`/v1/imports/${begin.json.id}?offset=0`, {
        method: 'PUT',
        body: text,
        headers: { authorization: `Bearer ${program.key}` },
      })
      const { id: company } = world.people.moderator.organisation
      const stand = (standing: string) =>
        asSuperuser('update organisation set standing = $2 where id = $1', [company, standing])
      await stand('suspended')
      // What was set going while it still could be.
      await asSuperuser(
        `insert into delivery (id, webhook, type, subject, at, next_at)
           values (gen_random_uuid(), $1, 'webhook.test', $1, '2026-11-26T00:00:00.000000Z', now())`,
        [hook.json.webhook],
      )
      await asSuperuser(`update import set state = 'running', started_at = now() where id = $1`, [
        begin.json.id,
      ])
      const stateOf = async () =>
        (await asSuperuser('select state, stopped_why from import where id = $1', [begin.json.id]))[0]
      await eventually(async () => ((await stateOf()) as Json).state !== 'running')
      expect(await stateOf()).toEqual({ state: 'stopped', stopped_why: 'file.who_sent_it' })
      // Several rounds of the courier.
      await new Promise(resolve => setTimeout(resolve, 2_500))
      expect(receiver.heard).toHaveLength(1)
      await stand('active')
      await eventually(() => receiver.heard.length === 2)
    })

    it('is admitted by the secretariat as one, where a company only wants to try', async () => {
      const coordinator = await served.signIn('secretary')
      const proposed = await people('proposeOrganisation', coordinator, {
        newcomer: { kind: 'company', name: 'Trial Ltd', country: 'FR', sector: 'ecommerce_b2b', test: true },
        person: { name: 'Somebody', email: 'somebody@trial.invalid', duties: ['administer'] },
        reason: 'They asked to try it',
      })
      const { proposal } = proposed.json.result.data
      await served.asSuperuser(`update admission set proposed_by = gen_random_uuid() where id = $1`, [
        proposal,
      ])
      expect((await people('approve', coordinator, { proposal })).status).toBe(200)
      const rows = await served.asSuperuser(`select test from organisation where name = 'Trial Ltd'`)
      expect(rows).toEqual([{ test: true }])
    })
  })
}
