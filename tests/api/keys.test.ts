import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { enrol, type Json, openServed, type Served } from '../served.ts'
import { filing } from '../world.ts'
import { holding, machineOf } from './machine.ts'

for (const engine of engines) {
  describe(`keys of a company's programs on ${engine.name}`, () => {
    let served: Served
    let administrator = ''
    let coordinator = ''
    const people = (what: string, cookie: string, input: unknown) =>
      served.ask(`/trpc/people.${what}`, { cookie, body: input })
    const make = async (more: object = {}): Promise<string> => {
      const wanted = {
        name: 'pipeline',
        days: 30,
        scopes: ['report:write', 'report:read-own'],
        networks: [],
        test: false,
      }
      const { json } = await people('makeKey', administrator, { ...wanted, ...more })
      return json.result.data.key
    }
    const readRoom = async (cookie = administrator): Promise<Json> =>
      (await served.ask('/trpc/people.read', { cookie })).json.result.data
    const idOf = (key: string) => key.split('_')[1]!

    beforeAll(async () => {
      served = await openServed(engine)
      const { moderator, secretary } = served.world.people
      for (const { member } of [moderator, secretary])
        await served.asSuperuser(`update membership set duties = duties || '{administer}' where id = $1`, [
          member,
        ])
      administrator = await served.signIn('moderator')
      // A company's administrator works without a second factor; letting keys out asks for one.
      administrator = await enrol(served.ask, administrator)
      coordinator = await served.signIn('secretary')
      // Below a thousand a day every place is counted as it is taken; above, a process takes some at once.
      await people('setQuota', coordinator, {
        organisation: served.world.people.moderator.organisation.id,
        reportsPerDay: 900,
        reason: 'counted one by one',
      })
    })
    afterAll(() => served.close())

    it('are shown once, kept as a hash, and said to be used when they are', async () => {
      const key = await make({ name: 'crawler' })
      const line = async () => (await readRoom()).keys.find((one: Json) => one.id === idOf(key)) as Json
      expect(await line()).toMatchObject({ name: 'crawler', lastUsedAt: null, networks: [], test: false })
      await holding(served, key).get('/v1/reports/00000000-0000-4000-8000-000000000000')
      const used = Date.parse((await line()).lastUsedAt)
      expect(Math.abs(Date.now() - used)).toBeLessThan(10_000)
      const secret = key.split('_').slice(2).join('_')
      const rows = JSON.stringify(await served.asSuperuser('select * from api_key'))
      expect(rows).not.toContain(secret)
      expect(JSON.stringify(await readRoom())).not.toContain(secret)
    })

    it('do what they were made for and nothing else', async () => {
      const reads = holding(served, await make({ scopes: ['report:read-own'] }))
      const other = holding(served, await make({ scopes: ['bundle:read'] }))
      for (const machine of [reads, other])
        expect((await machine.post('/v1/reports', filing())).json.code).toBe('not_your_duty')
      const none = await people('makeKey', administrator, {
        name: 'x y',
        days: 1,
        scopes: [],
        networks: [],
        test: false,
      })
      expect(none.status).toBe(400)
      const strange = { name: 'x y', days: 1, scopes: ['everything'], networks: [], test: false }
      expect((await people('makeKey', administrator, strange)).status).toBe(400)
      const tooLong = { name: 'x y', days: 366, scopes: ['report:write'], networks: [], test: false }
      expect((await people('makeKey', administrator, tooLong)).status).toBe(400)
    })

    it('are revoked from the next request on', async () => {
      const key = await make()
      const machine = holding(served, key)
      expect((await machine.post('/v1/reports', filing())).status).toBe(201)
      await people('revokeKey', administrator, { key: idOf(key) })
      expect((await machine.post('/v1/reports', filing())).status).toBe(401)
      expect(
        (await people('rotateKey', administrator, { key: idOf(key), days: 9, overlapHours: 1 })).status,
      ).toBe(404)
    })

    it('are rotated with an overlap: both work, the old one until its end, as one integration', async () => {
      const old = await make({ days: 30 })
      const rotated = await people('rotateKey', administrator, { key: idOf(old), days: 90, overlapHours: 2 })
      const { key: fresh, previousEnds } = rotated.json.result.data
      const inTwoHours = Date.now() + 2 * 3_600_000
      expect(Math.abs(Date.parse(previousEnds) - inTwoHours)).toBeLessThan(60_000)
      // The same name for the same thing, whichever of the two keys says it.
      const first = await holding(served, old).post('/v1/reports', filing(), 'over-the-change')
      const again = await holding(served, fresh).post('/v1/reports', filing(), 'over-the-change')
      expect([again.status, again.text]).toEqual([201, first.text])
      expect(again.headers['idempotency-replayed']).toBe('true')
      await served.asSuperuser(`update api_key set expires_at = now() - interval '1 second' where id = $1`, [
        idOf(old),
      ])
      expect((await holding(served, old).post('/v1/reports', filing())).status).toBe(401)
      expect((await holding(served, fresh).post('/v1/reports', filing())).status).toBe(201)
      const { acts } = await readRoom()
      expect(acts.map(({ verb }: Json) => verb)).toContain('organisation.key_rotated')
      // It never lengthens the old one's life.
      const short = await make({ days: 1 })
      const late = await people('rotateKey', administrator, { key: idOf(short), days: 90, overlapHours: 300 })
      const ends = Date.parse(late.json.result.data.previousEnds)
      expect(ends).toBeLessThan(Date.now() + 25 * 3_600_000)
    })

    it('are taken from the networks that they are bound to alone', async () => {
      const here = await make({ networks: ['127.0.0.0/8', '2001:db8::/32'], test: false })
      const elsewhere = await make({ networks: ['203.0.113.0/24'], test: false })
      expect((await holding(served, here).post('/v1/reports', filing())).status).toBe(201)
      const refused = await holding(served, elsewhere).post('/v1/reports', filing())
      expect([refused.status, refused.json.code]).toEqual([403, 'network_not_allowed'])
      for (const network of ['203.0.113.0/33', '203.0.113.0', '2001:db8::/65', 'everywhere']) {
        const wanted = { name: 'x y', days: 1, scopes: ['report:write'], networks: [network], test: false }
        expect([network, (await people('makeKey', administrator, wanted)).status]).toEqual([network, 400])
      }
    })

    it("are another company's as if they were not there", async () => {
      const { key } = await machineOf(served, 'rival')
      for (const [what, more] of [
        ['revokeKey', {}],
        ['rotateKey', { days: 1, overlapHours: 1 }],
      ] as const)
        expect((await people(what, administrator, { key: idOf(key), ...more })).status).toBe(404)
    })

    it('share a quota that the secretariat sets, counted over all servers, which opens again at midnight', async () => {
      const { id: organisation } = served.world.people.moderator.organisation
      const beside = await served.beside()
      const key = await make()
      const [one, other] = [holding(served, key), holding(beside, key)]
      const used = (await readRoom()).quota.usedToday
      const set = (reportsPerDay: number) =>
        people('setQuota', coordinator, { organisation, reportsPerDay, reason: 'as agreed' })
      expect((await set(used + 10)).status).toBe(200)
      const answers = await Promise.all(
        Array.from({ length: 30 }, (_, i) => (i % 2 ? one : other).post('/v1/reports', filing())),
      )
      const statuses = Map.groupBy(answers, ({ status }) => status)
      expect([statuses.get(201)?.length, statuses.get(429)?.length]).toEqual([10, 20])
      const refused = statuses.get(429)![0]!
      expect(refused.json.code).toBe('quota_reached')
      const midnight = new Date().setUTCHours(24, 0, 0, 0)
      expect(Date.parse(refused.json.params.opens)).toBe(midnight)
      const wait = Number(refused.headers['retry-after'])
      expect(Math.abs(Date.now() + wait * 1_000 - midnight)).toBeLessThan(60_000)
      expect((await readRoom()).quota).toEqual({ reportsPerDay: used + 10, usedToday: used + 10 })
      expect((await set(used + 12)).status).toBe(200)
      // What made no report takes no place: a replay, and what the rules refuse.
      expect((await one.post('/v1/reports', filing(), 'for-the-quota')).status).toBe(201)
      for (let i = 0; i < 3; i += 1) {
        expect((await one.post('/v1/reports', filing(), 'for-the-quota')).status).toBe(201)
        expect((await one.post('/v1/reports', filing({ goodFaith: false }))).status).toBe(422)
      }
      expect((await one.post('/v1/reports', filing())).status).toBe(201)
      expect((await one.post('/v1/reports', filing())).status).toBe(429)
      // A batch is taken whole or not at all, and counts what it made.
      expect((await set(used + 14)).status).toBe(200)
      const batch = (many: number) =>
        one.post('/v1/reports:batch', { reports: Array.from({ length: many }, () => filing()) })
      const tooMany = await batch(3)
      expect([tooMany.status, tooMany.json.code, tooMany.json.params.left]).toEqual([429, 'quota_reached', 2])
      const some = await one.post('/v1/reports:batch', { reports: [filing(), filing({ goodFaith: false })] })
      expect(some.json.counts).toMatchObject({ filed: 1, refused: 1 })
      expect((await batch(1)).status).toBe(200)
      expect((await batch(1)).status).toBe(429)
      // Nobody else's day is used up, and a form is never counted.
      expect((await (await machineOf(served, 'rival')).post('/v1/reports', filing())).status).toBe(201)
      const form = await served.ask('/trpc/reports.file', {
        cookie: administrator,
        body: { filing: filing(), key: 'a-form' },
      })
      expect(form.status).toBe(200)
      // A large one is taken in parts: at most a thousandth of it stands unused in each server.
      await set(250_000)
      const before = (await readRoom()).quota.usedToday
      for (const each of [one, other, one, other])
        expect((await each.post('/v1/reports', filing())).status).toBe(201)
      const { usedToday } = (await readRoom()).quota
      expect(usedToday).toBeGreaterThanOrEqual(before + 4)
      expect(usedToday).toBeLessThanOrEqual(before + 4 + 2 * 250)
      await beside.stop()
    })
  })
}
