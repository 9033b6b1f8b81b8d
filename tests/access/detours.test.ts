import { randomUUID } from 'node:crypto'
import http from 'node:http'
import { saveDraft } from '@tocsin/casework/filing/draft'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Answer, openServed, type Served } from '../served.ts'
import { filing } from '../world.ts'
import { send } from './entrances.ts'
import { type Scene, setScene } from './scene.ts'

/** The path as it is written, without anybody on the way putting it in order. */
const plainly = (
  { host }: Served,
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const [, port] = host.split(':')
    const asked = http.request(
      { host: '127.0.0.1', port, path, method, headers: { host, ...headers }, agent: false },
      answer => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode!))
      },
    )
    asked.on('error', reject)
    asked.end()
  })

for (const engine of engines) {
  describe(`another way to the same door, on ${engine.name}`, () => {
    let served: Served
    let scene: Scene
    const cookies = { moderator: '', rival: '', german: '', pole: '' }
    beforeAll(async () => {
      served = await openServed(engine)
      scene = await setScene(served.world)
      for (const person of ['moderator', 'rival', 'german', 'pole'] as const)
        cookies[person] = await served.signIn(person)
    })
    afterAll(() => served.close())

    const read = () =>
      `/trpc/incidents.read?input=${encodeURIComponent(JSON.stringify({ id: scene.main.incident }))}`
    const writings = (path: string, query: string): string[] => [
      `/${path}/${query}`,
      `//${path}${query}`,
      `/./${path}${query}`,
      `/x/../${path}${query}`,
      `/x/%2e%2e/${path}${query}`,
      `/%2f${path}${query}`,
      `/${path.toUpperCase()}${query}`,
      `/${path}.${query}`,
      `/${path}%00${query}`,
      `/${path};x=y${query}`,
      `/${path.replace('/', '%2f')}${query}`,
      `/${path.replace('/', '\\')}${query}`,
      `/${path}#x`,
    ]

    it('lets nobody in who is not let in by the plain one', async () => {
      const query = read().slice('/trpc/incidents.read'.length)
      for (const [path, rest] of [
        ['trpc/incidents.read', query],
        [`evidence/${scene.evidence.open}`, ''],
        [`v1/reports/${scene.main.report}`, ''],
      ] as const) {
        for (const writing of writings(path, rest)) {
          for (const cookie of [cookies.pole, cookies.rival, '']) {
            const status = await plainly(served, 'GET', writing, cookie ? { cookie } : {})
            expect([writing, [400, 401, 404].includes(status)]).toEqual([writing, true])
          }
        }
      }
      expect(await plainly(served, 'GET', read(), { cookie: cookies.german })).toBe(200)
    })

    it('believes no header that names another method, address, path or host', async () => {
      const claims: Record<string, string>[] = [
        { 'x-http-method-override': 'POST' },
        { 'x-original-url': read(), 'x-rewrite-url': read() },
        { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1' },
        { 'x-forwarded-host': 'moderator.localhost', 'x-forwarded-proto': 'https' },
        { forwarded: 'for=127.0.0.1;host=localhost;proto=https' },
      ]
      for (const claim of claims) {
        expect(await plainly(served, 'GET', read(), { cookie: cookies.pole, ...claim })).toBe(404)
        expect(await plainly(served, 'GET', '/nowhere', { cookie: cookies.pole, ...claim })).toBe(404)
      }
      expect(await plainly(served, 'GET', read(), { cookie: cookies.german, host: 'localhost' })).toBe(404)
    })

    it('answers HEAD, OPTIONS and other methods with no more than GET', async () => {
      for (const method of ['HEAD', 'OPTIONS', 'TRACE', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
        for (const path of [read(), `/evidence/${scene.evidence.open}`]) {
          const status = await plainly(served, method, path, { cookie: cookies.pole })
          expect([method, path, [403, 404, 405].includes(status)]).toEqual([method, path, true])
        }
      }
    })

    it('reads one input where two stand in the address, and it is the one that is measured', async () => {
      const [own, other] = [scene.main.incident, randomUUID()].map(id =>
        encodeURIComponent(JSON.stringify({ id })),
      )
      const ask = (first: string, second: string) =>
        plainly(served, 'GET', `/trpc/incidents.read?input=${first}&input=${second}`, {
          cookie: cookies.german,
        })
      expect([await ask(own!, other!), await ask(other!, own!)]).toEqual([200, 404])
      const deep = encodeURIComponent('['.repeat(30) + ']'.repeat(30))
      expect(await ask(deep, own!)).toBe(400)
    })

    it('in a batch, answers each call as it would alone', async () => {
      const inputs = {
        0: { id: scene.main.incident },
        1: { id: randomUUID() },
        2: { incident: scene.main.incident },
      }
      const path = `/trpc/incidents.read,reports.read,audit.history?batch=1&input=${encodeURIComponent(JSON.stringify(inputs))}`
      const { json } = await served.ask(path, { cookie: cookies.german })
      expect(
        json.map((one: { error?: { data: { code: string } } }) => one.error?.data.code ?? 'done'),
      ).toEqual(['done', 'not_found', 'not_your_duty'])
    })
  })

  describe(`what one company could learn of another by a collision, on ${engine.name}`, () => {
    let served: Served
    const cookies = { moderator: '', rival: '' }
    beforeAll(async () => {
      served = await openServed(engine)
      for (const person of ['moderator', 'rival'] as const) cookies[person] = await served.signIn(person)
    })
    afterAll(() => served.close())

    const as = (person: 'moderator' | 'rival', entrance: string, input: object): Promise<Answer> =>
      send(served, { entrance, input }, { cookie: cookies[person] })
    const file = (person: 'moderator' | 'rival', key: string, more: object) =>
      as(person, 'reports.file', { filing: { ...filing(), ...more }, key })
    const named = { externalReference: 'item-1' }

    it('its own key and its own name for a listing are free, whoever used the same', async () => {
      expect((await file('moderator', 'one', named)).status).toBe(200)
      const rival = await file('rival', 'one', named)
      expect([rival.status, rival.json.result.data.replayed]).toEqual([200, false])
      const { report, verdict } = (await file('rival', 'two', named)).json.result.data
      expect([report, verdict]).toEqual([rival.json.result.data.report, 'unchanged'])
      const other = await file('rival', 'three', { ...named, reason: 'There is more to it than that.' })
      expect(other.json.error.data.code).toBe('external_reference_conflict')
    })

    it('a draft is saved under any id, and read back as one’s own', async () => {
      const { house, people } = served.world
      const id = randomUUID()
      await saveDraft(house, people.moderator, { id, body: { text: 'hers' }, basedOn: 0 })
      const saved = await as('rival', 'drafts.save', { id, body: { text: 'his' }, basedOn: 0 })
      expect([saved.status, saved.json.result.data.revision]).toEqual([200, 1])
      for (const [person, text] of [
        ['moderator', 'hers'],
        ['rival', 'his'],
      ] as const)
        expect((await as(person, 'drafts.read', { id })).json.result.data.body).toEqual({ text })
      await as('rival', 'drafts.discard', { id })
      expect((await as('moderator', 'drafts.read', { id })).status).toBe(200)
    })

    it('a capture of another company cannot be filed, nor told from one that never was', async () => {
      const kept = await served.ask('/evidence', {
        method: 'PUT',
        cookie: cookies.moderator,
        body: Buffer.from('a page'),
        headers: { 'content-type': 'text/plain' },
      })
      const withCapture = (id: string) =>
        as('rival', 'reports.file', {
          filing: { ...filing(), evidence: [{ id, showsNobody: true }] },
          key: randomUUID(),
        })
      const [theirs, none] = [await withCapture(kept.json.id), await withCapture(randomUUID())]
      const said = ({ status, json }: Answer) => [status, { ...json.error.data, requestId: '' }]
      expect(said(theirs)).toEqual(said(none))
      expect([theirs.status, theirs.json.error.data.complaints[0].rule]).toEqual([422, 'evidence_not_there'])
    })
  })
}
