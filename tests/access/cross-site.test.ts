import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Asking, openServed, type Served } from '../served.ts'

const language = '/trpc/session.setLanguage'

for (const engine of engines) {
  describe(`what another page can make a browser do, on ${engine.name}`, () => {
    let served: Served
    let cookie = ''
    const spoken = async () =>
      (
        await served.asSuperuser('select language from membership where id = $1', [
          served.world.people.moderator.member,
        ])
      )[0]

    beforeAll(async () => {
      served = await openServed(engine)
      cookie = await served.signIn('moderator')
    })
    afterAll(() => served.close())

    const json = { 'content-type': 'application/json' }
    const attacks: [string, Asking][] = [
      ['JSON from another site', { headers: { ...json, origin: 'https://evil.example' } }],
      ['JSON that says it is cross-site', { headers: { ...json, 'sec-fetch-site': 'cross-site' } }],
      ['JSON from a neighbour under our own name', { headers: { ...json, origin: 'http://evil.localhost' } }],
      ['JSON that says it is same-site only', { headers: { ...json, 'sec-fetch-site': 'same-site' } }],
      ['no origin at all', { headers: json }],
      ['origin null', { headers: { ...json, origin: 'null' } }],
      ['our name on another port', { headers: { ...json, origin: 'http://localhost:1' } }],
      ['our name over https', { headers: { ...json, origin: 'https://localhost' } }],
      [
        'a form',
        { headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' } },
      ],
      ['text/plain', { headers: { 'content-type': 'text/plain', origin: 'https://evil.example' } }],
      [
        'multipart',
        { headers: { 'content-type': 'multipart/form-data; boundary=x', origin: 'https://evil.example' } },
      ],
      [
        'a beacon',
        { headers: { 'content-type': 'text/plain;charset=UTF-8', 'sec-fetch-site': 'cross-site' } },
      ],
    ]
    it.each(attacks)('%s is refused and changes nothing', async (_, asking) => {
      const answer = await served.ask(language, {
        ...asking,
        method: 'POST',
        cookie,
        ours: false,
        body: '{"language":"fr"}',
      })
      expect(answer.status).toBe(403)
      expect(answer.json.code).toBe('cross_site')
      expect(await spoken()).toEqual({ language: 'en' })
    })

    it('a mutation by GET is refused and changes nothing', async () => {
      const answer = await served.ask(`${language}?input=${encodeURIComponent('{"language":"fr"}')}`, {
        cookie,
      })
      expect(answer.status).toBe(405)
      expect(await spoken()).toEqual({ language: 'en' })
    })

    it('an override of the method is not looked at', async () => {
      const answer = await served.ask(`${language}?input=${encodeURIComponent('{"language":"fr"}')}`, {
        cookie,
        headers: { 'x-http-method-override': 'POST' },
      })
      expect(answer.status).toBe(405)
    })

    it('a sign-in made by another page is refused although it has no cookie', async () => {
      const answer = await served.ask('/api/auth/sign-in/email', {
        ours: false,
        headers: { origin: 'https://evil.example' },
        body: { email: 'rival@tests.invalid', password: 'correct horse battery' },
      })
      expect([answer.status, answer.json.code, answer.headers['set-cookie']]).toEqual([
        403,
        'cross_site',
        undefined,
      ])
    })

    it('a name that somebody else points at this machine gets no answer', async () => {
      const answer = await served.ask('/trpc/session.me', { cookie, host: 'evil.example' })
      expect([answer.status, answer.json.code]).toEqual([404, 'not_found'])
    })

    it('our own page may', async () => {
      const fromPage = { ours: false, headers: { 'sec-fetch-site': 'same-origin' } }
      const answer = await served.ask(language, { ...fromPage, cookie, body: { language: 'fr' } })
      expect(answer.status).toBe(200)
      expect(await spoken()).toEqual({ language: 'fr' })
    })
  })
}
