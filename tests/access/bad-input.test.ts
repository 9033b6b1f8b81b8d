import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { openServed, type Served } from '../served.ts'
import { filing } from '../world.ts'

for (const engine of engines) {
  describe(`what is not well formed, on ${engine.name}`, () => {
    let served: Served
    let cookie = ''
    beforeAll(async () => {
      served = await openServed(engine)
      cookie = await served.signIn('moderator')
    })
    afterAll(() => served.close())

    const post = (path: string, body: unknown) =>
      served.ask(path, { cookie, body, headers: { 'content-type': 'application/json' } })
    const complaintsOf = async (path: string, body: unknown) => {
      const { status, json } = await post(path, body)
      expect(status).toBe(400)
      expect(json.error?.data.code ?? json.code).toBe('invalid')
      return (json.error?.data ?? json).complaints.map((c: { path: string; rule: string }) => [
        c.path,
        c.rule,
      ])
    }
    const file = '/trpc/reports.file'
    const key = 'bad-input'

    it('names an unknown key by its path, at every depth', async () => {
      const body = {
        filing: { ...filing({}, { secret: 1 } as never), tlp: 'TLP:CLEAR' },
        key,
        organisation: 'x',
      }
      expect(await complaintsOf(file, body)).toEqual(
        expect.arrayContaining([
          ['organisation', 'unknown_field'],
          ['filing.tlp', 'unknown_field'],
          ['filing.listing.secret', 'unknown_field'],
        ]),
      )
    })

    it('refuses the keys that reach into a prototype', async () => {
      for (const name of ['__proto__', 'constructor', 'prototype']) {
        const text = JSON.stringify({ filing: filing(), key }).replace(
          '"filing":{',
          `"filing":{"${name}":{"x":1},`,
        )
        expect(await complaintsOf(file, text)).toEqual([[`filing.${name}`, 'unknown_field']])
      }
      expect(({} as Record<string, unknown>).x).toBeUndefined()
    })

    it('names text that is too long, holds NUL, or half a character', async () => {
      expect(await complaintsOf(file, { filing: filing({}, { title: 'x'.repeat(501) }), key })).toEqual([
        ['filing.listing.title', 'text_too_long'],
      ])
      expect(await complaintsOf(file, { filing: filing({ reason: 'a\u0000b' }), key })).toEqual([
        ['filing.reason', 'text_nul'],
      ])
      expect(await complaintsOf(file, { filing: filing({}, { text: 'a\ud800b' }), key })).toEqual([
        ['filing.listing.text', 'text_surrogate'],
      ])
    })

    it('says what is missing', async () => {
      const { reason: _, ...rest } = filing()
      expect(await complaintsOf(file, { filing: rest, key })).toEqual([['filing.reason', 'required']])
    })

    const tricks: [string, string][] = [
      ['200,000 levels', `{"filing":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
      ['50,000 keys', `{${Array.from({ length: 50_000 }, (_, i) => `"k${i}":1`).join(',')}}`],
      ['a number beyond all numbers', '{"id":"x","body":1e400,"basedOn":1e400}'],
      ['what is no JSON', '{"filing":'],
      ['a bare word', 'null'],
    ]
    it.each(tricks)('%s: 400, and the process lives', async (_, text) => {
      const { status } = await post('/trpc/drafts.save', text)
      expect(status).toBe(400)
      expect((await served.ask('/health')).status).toBe(200)
    })

    it('reads a body that comes in pieces, and none that is not UTF-8', async () => {
      const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' }
      const draft = { id: '00000000-0000-4000-8000-000000000002', body: { a: 1 }, basedOn: 0 }
      const pieces = await served.ask('/trpc/drafts.save', { cookie, headers, body: JSON.stringify(draft) })
      expect(pieces.status).toBe(200)
      const overlong = Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')])
      const { status, json } = await served.ask('/trpc/drafts.save', {
        cookie,
        headers: { 'content-type': 'application/json' },
        body: overlong,
      })
      expect([status, json.code]).toEqual([400, 'invalid'])
    })

    it('counts a body as it arrives: 413 whatever its length was said to be', async () => {
      const { status, json } = await post('/trpc/drafts.save', JSON.stringify('x'.repeat(1_000_001)))
      expect([status, json.code]).toEqual([413, 'too_large'])
      const chunked = await served.ask('/trpc/drafts.save', {
        cookie,
        body: JSON.stringify('x'.repeat(1_000_001)),
        headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
      })
      expect([chunked.status, chunked.json.code]).toEqual([413, 'too_large'])
    })

    it('takes ten calls in one batch and not eleven', async () => {
      const batch = (n: number) =>
        served.ask(`/trpc/${Array(n).fill('session.me').join(',')}?batch=1`, { cookie })
      expect((await batch(10)).status).toBe(200)
      expect((await batch(11)).status).toBe(400)
      expect((await served.ask(`/trpc/${','.repeat(500)}?batch=1`, { cookie })).status).toBe(400)
    })

    it('answers for an id of somebody else exactly as for none', async () => {
      const filed = await post('/trpc/reports.file', { filing: filing(), key: 'theirs' })
      const { report } = filed.json.result.data
      const rival = await served.signIn('rival')
      const read = async (id: string) => {
        const { status, headers, json } = await served.ask(
          `/trpc/reports.read?input=${encodeURIComponent(JSON.stringify({ id }))}`,
          { cookie: rival },
        )
        const { date: _, 'x-request-id': __, ...kept } = headers
        return { status, kept, json: { ...json.error, data: { ...json.error.data, requestId: '' } } }
      }
      const missing = await read('00000000-0000-4000-8000-000000000000')
      expect(missing.status).toBe(404)
      expect(await read(report)).toEqual(missing)
    })

    it('gives each refusal its status, its code and a sentence in the language of the reader', async () => {
      const broken = await post('/trpc/reports.file', { filing: filing({ goodFaith: false }), key: 'broken' })
      expect([broken.status, broken.json.error.data.code]).toEqual([422, 'rule_broken'])
      expect(broken.json.error.data.complaints[0]).toMatchObject({
        path: 'goodFaith',
        rule: 'R20',
        sentence: { code: 'rule.R20' },
      })
      await post('/trpc/session.setLanguage', { language: 'fr' })
      const french = await post('/trpc/reports.file', { filing: filing({ goodFaith: false }), key: 'broken' })
      await post('/trpc/session.setLanguage', { language: 'en' })
      expect(french.json.error.data.sentence).not.toBe(broken.json.error.data.sentence)
      expect(french.json.error.data.complaints[0].words).not.toBe(broken.json.error.data.complaints[0].words)
      const duty = await post('/trpc/incidents.act', {
        id: '00000000-0000-4000-8000-000000000000',
        version: 1,
        command: { verb: 'acknowledge' },
      })
      expect([duty.status, duty.json.error.data.code]).toEqual([403, 'not_your_duty'])
    })

    it('shows a fault as its number and nothing else, and logs it without content', async () => {
      await served.asSuperuser('alter table draft rename to draft_gone')
      const canary = 'canary-of-a-draft'
      const answer = await post('/trpc/drafts.save', {
        id: '00000000-0000-4000-8000-000000000001',
        body: canary,
        basedOn: 0,
      })
      await served.asSuperuser('alter table draft_gone rename to draft')
      expect(answer.status).toBe(500)
      const { code, requestId, sentence, complaints, params } = answer.json.error.data
      expect({ code, complaints, params }).toEqual({ code: 'fault', complaints: [], params: { requestId } })
      expect(sentence).toContain(requestId)
      expect(answer.text).not.toMatch(/draft|relation|select|insert|\.ts/)
      const line = served.log
        .map(entry => JSON.parse(entry))
        .find(entry => entry.requestId === requestId && entry.fault)
      expect(line.fault.code).toBe('42P01')
      expect(served.log.join('')).not.toContain(canary)
    })

    it('writes one line of JSON for a request, whatever stands in its address', async () => {
      await served.ask('/nowhere%0d%0a%1b[31m{"level":60}', { cookie })
      expect(
        served.log.every(entry => entry.endsWith('}\n') && entry.indexOf('\n') === entry.length - 1),
      ).toBe(true)
      expect(served.log.join('')).not.toContain('\u001b')
    })
  })
}
