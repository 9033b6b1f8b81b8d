import { admitClient } from '@tocsin/casework/admit'
import { openDatabase, openPool } from '@tocsin/db/connect'
import type { Tables } from '@tocsin/db/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { openServed, type Person, type Served } from '../served.ts'
import { filing } from '../world.ts'

for (const engine of engines) {
  describe(`the API for machines on ${engine.name}`, () => {
    let served: Served
    let key = ''
    const inAnHour = () => new Date(Date.now() + 3_600_000)

    const keyOf = async (person: Person, scopes: string[], expiresAt = inAnHour()): Promise<string> => {
      const owner = openDatabase<Tables>(
        openPool(served.world.database.ownerUrl, { name: 'test keys', max: 1 }),
      )
      const organisation = served.world.people[person].organisation.id
      const made = await admitClient(owner, { organisation, name: 'pipeline', scopes, expiresAt })
      await owner.destroy()
      return made
    }
    const send = (body: unknown, { as = key, once = 'a-key' }: { as?: string; once?: string | null } = {}) =>
      served.ask('/v1/reports', {
        body,
        ours: false,
        headers: { authorization: `Bearer ${as}`, ...(once === null ? {} : { 'idempotency-key': once }) },
      })
    const read = (id: string, as = key) =>
      served.ask(`/v1/reports/${id}`, { headers: { authorization: `Bearer ${as}` } })

    beforeAll(async () => {
      served = await openServed(engine)
      key = await keyOf('moderator', ['report:write', 'report:read-own'])
    })
    afterAll(() => served.close())

    it('files like the form does, says where it stands, and reads it back', async () => {
      const filed = await send(filing(), { once: 'first' })
      expect(filed.status).toBe(201)
      expect(filed.json).toMatchObject({
        reference: expect.stringMatching(/^R-/),
        leafHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        sentTo: {
          organisation: served.world.people.german.organisation.id,
          because: { code: 'routing.ships_from' },
        },
      })
      expect(filed.headers.location).toBe(`/v1/reports/${filed.json.report}`)
      expect(filed.headers['idempotency-replayed']).toBeUndefined()
      const back = await read(filed.json.report)
      expect(back.json.view).toMatchObject({ reference: filed.json.reference, state: 'filed' })
    })

    it('files once, however often it is sent', async () => {
      const answers = await Promise.all(Array.from({ length: 50 }, () => send(filing(), { once: 'fifty' })))
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
      expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true')).toHaveLength(49)
    })

    it('refuses another filing under a key that was used, and one without a key', async () => {
      await send(filing(), { once: 'used' })
      const other = await send(filing({ reason: 'another reason than before' }), { once: 'used' })
      expect([other.status, other.json.code]).toEqual([422, 'idempotency_key_reused'])
      const none = await send(filing(), { once: null })
      expect([none.status, none.json.code]).toEqual([400, 'idempotency_key_missing'])
      const odd = await send(filing(), { once: 'x'.repeat(201) })
      expect([odd.status, odd.json.code]).toEqual([400, 'invalid'])
    })

    it('takes what nobody looked at as a signal, which goes to nobody', async () => {
      const { reviewed: _, ...unseen } = filing()
      const { status, json } = await send(unseen, { once: 'unseen' })
      expect([status, json.verdict, json.sentTo]).toEqual([202, 'signal', null])
      const { view } = (await read(json.report)).json
      expect([view.state, view.reviewed, view.sentTo]).toEqual(['signal', null, null])
    })

    it('knows its own reference again: the same is there already, another says which fields differ', async () => {
      const named = filing({ externalReference: 'case 17' })
      const first = await send(named, { once: 'case-17' })
      expect([first.status, first.json.verdict]).toEqual([201, 'filed'])
      const again = await send(named, { once: 'case-17-again' })
      expect([again.status, again.json.verdict, again.json.report]).toEqual([
        200,
        'unchanged',
        first.json.report,
      ])
      const other = filing({ externalReference: 'case 17', reason: 'Looked again: there is more to it.' })
      const { status, json } = await send(other, { once: 'case-17-changed' })
      expect([status, json.code, json.params.report]).toEqual([
        409,
        'external_reference_conflict',
        first.json.report,
      ])
      expect(json.complaints.map(({ path }: { path: string }) => path)).toEqual(['reason'])
    })

    it('refuses every key that is not one, alike, and says who is asked for', async () => {
      const [id] = key.split('_').slice(1)
      const wrong = [
        '',
        'tcs_',
        `tcs_${id}_${'A'.repeat(43)}`,
        `${key}x`,
        await keyOf('moderator', ['report:write'], new Date(Date.now() - 1_000)),
      ]
      for (const as of wrong) {
        const { status, headers, json } = await send(filing(), { as, once: 'wrong' })
        expect([status, headers['www-authenticate'], json.code]).toEqual([401, 'Bearer', 'not_signed_in'])
      }
      const inAddress = await served.ask(`/v1/reports?key=${key}`, {
        body: filing(),
        headers: { 'idempotency-key': 'x' },
      })
      expect(inAddress.status).toBe(401)
    })

    it('takes no cookie in place of a key', async () => {
      const cookie = await served.signIn('moderator')
      const answer = await served.ask('/v1/reports', {
        cookie,
        body: filing(),
        headers: { 'idempotency-key': 'c' },
      })
      expect(answer.status).toBe(401)
    })

    it('refuses a revoked key at the next request', async () => {
      const revoked = await keyOf('moderator', ['report:write'])
      expect((await send(filing(), { as: revoked, once: 'before' })).status).toBe(201)
      await served.asSuperuser('update api_key set revoked_at = now() where id = $1', [revoked.split('_')[1]])
      expect((await send(filing(), { as: revoked, once: 'after' })).status).toBe(401)
    })

    it('lets a key do what it was made for and nothing else', async () => {
      const reads = await keyOf('moderator', ['report:read-own'])
      const writes = await keyOf('moderator', ['report:write'])
      const { json } = await send(filing(), { as: writes, once: 'scope' })
      expect((await send(filing(), { as: reads, once: 'scope-2' })).status).toBe(403)
      expect((await read(json.report, writes)).status).toBe(403)
      expect((await read(json.report, reads)).status).toBe(200)
    })

    it("answers for another company's report as for none", async () => {
      const { json } = await send(filing(), { once: 'mine' })
      const rival = await keyOf('rival', ['report:read-own'])
      const bare = ({ status, json }: Awaited<ReturnType<typeof read>>) => ({
        status,
        json: { ...json, requestId: '', instance: '' },
      })
      const missing = bare(await read('00000000-0000-4000-8000-000000000000', rival))
      expect(missing.status).toBe(404)
      expect(bare(await read(json.report, rival))).toEqual(missing)
      expect(bare(await read('no-id-at-all', rival))).toEqual(missing)
    })

    it('describes itself from the schemas that it reads with', async () => {
      const { json } = await served.ask('/openapi.json')
      expect(json.openapi).toBe('3.1.0')
      expect(Object.keys(json.paths)).toEqual(expect.arrayContaining(['/v1/reports', '/v1/reports/{id}']))
      const { Filing: schema } = json.components.schemas
      expect(schema.additionalProperties).toBe(false)
      expect(schema.required).toContain('goodFaith')
      expect(schema.properties.listing.properties.title.maxLength).toBe(500)
      expect(Object.keys(json.paths['/v1/reports'].post.responses)).toEqual([
        '200',
        '201',
        '202',
        '400',
        '401',
        '403',
        '409',
        '413',
        '422',
        '429',
        '503',
      ])
    })
  })
}
