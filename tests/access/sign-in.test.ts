import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { cookiesOf, emailOf, openServed, password, type Served, totp } from '../served.ts'

const limits = {
  signInPerAccount: { points: 10, duration: 900 },
  signInPerAddress: { points: 10_000, duration: 900 },
  // Out of the way of the library's own five for each challenge.
  codePerAccount: { points: 1_000, duration: 900 },
}

for (const engine of engines) {
  describe(`signing in on ${engine.name}`, () => {
    let served: Served
    const me = (cookie: string) => served.ask('/trpc/session.me', { cookie })
    const codeOf = async (cookie: string) => (await me(cookie)).json.error?.data.code ?? 'in'
    const enter = (email: string, word = password, cookie = '') =>
      served.ask('/api/auth/sign-in/email', {
        body: { email, password: word },
        ...(cookie ? { cookie } : {}),
      })

    beforeAll(async () => {
      served = await openServed(engine, { limits })
    })
    afterAll(() => served.close())

    it('opens a session, and says nothing of its token but in a cookie that scripts cannot read', async () => {
      const answer = await enter(emailOf('moderator'))
      expect(answer.json).toEqual({ twoFactorRedirect: false })
      const [cookie] = answer.headers['set-cookie']!
      expect(cookie).toMatch(/^tocsin\.session_token=[^;]+; Max-Age=1800; Path=\/; HttpOnly; SameSite=Lax$/)
      expect(await codeOf(cookiesOf(answer))).toBe('in')
    })

    it('keeps only the hash of a token: what reads the database cannot become anybody', async () => {
      const cookie = cookiesOf(await enter(emailOf('moderator')))
      const token = decodeURIComponent(cookie.split('=')[1]!).split('.')[0]!
      const stored = (await served.asSuperuser('select token from auth.session')) as { token: string }[]
      expect(stored.map(row => row.token)).not.toContain(token)
      expect(stored.map(row => row.token)).toContain(createHash('sha256').update(token).digest('base64url'))
    })

    it('answers a wrong password, an unknown account and a nonsense one alike', async () => {
      const bare = async (answer: ReturnType<typeof enter>) => {
        const { status, headers, json } = await answer
        const { date: _, 'x-request-id': __, ...kept } = headers
        return { status, kept, json: { ...json, instance: '', requestId: '' } }
      }
      const wrong = await bare(enter(emailOf('rival'), 'not the password'))
      expect(wrong.status).toBe(401)
      expect(await bare(enter('nobody@tests.invalid', 'not the password'))).toEqual(wrong)
    })

    it('gives a new session to whoever signs in, and ends the one that was there', async () => {
      const planted = cookiesOf(await enter(emailOf('rival')))
      const own = cookiesOf(await enter(emailOf('moderator'), password, planted))
      expect(own).not.toBe(planted)
      expect(await codeOf(planted)).toBe('not_signed_in')
      expect(await codeOf(own)).toBe('in')
    })

    it('ends with signing out: the same cookie opens nothing, and the browser is told to forget', async () => {
      const cookie = cookiesOf(await enter(emailOf('moderator')))
      const out = await served.ask('/api/auth/sign-out', { cookie, body: {} })
      expect(out.headers['clear-site-data']).toBe('"cache", "storage"')
      expect(await codeOf(cookie)).toBe('not_signed_in')
    })

    it('refuses at the next request whoever was suspended, and whose organisation was', async () => {
      const cookie = cookiesOf(await enter(emailOf('moderator')))
      const { member, organisation } = served.world.people.moderator
      await served.asSuperuser(`update membership set standing = 'suspended' where id = $1`, [member])
      expect(await codeOf(cookie)).toBe('not_signed_in')
      await served.asSuperuser(`update membership set standing = 'active' where id = $1`, [member])
      expect(await codeOf(cookie)).toBe('in')
      await served.asSuperuser(`update organisation set standing = 'suspended' where id = $1`, [
        organisation.id,
      ])
      expect(await codeOf(cookie)).toBe('not_signed_in')
      await served.asSuperuser(`update organisation set standing = 'active' where id = $1`, [organisation.id])
    })

    it('ends after half an hour without a request, and after twelve hours in any case', async () => {
      const idle = cookiesOf(await enter(emailOf('moderator')))
      await served.asSuperuser(`update auth.session set "expiresAt" = now() - interval '1 second'`)
      expect(await codeOf(idle)).toBe('not_signed_in')
      const old = cookiesOf(await enter(emailOf('moderator')))
      await served.asSuperuser(`update auth.session set "createdAt" = now() - interval '12 hours 1 second'`)
      expect(await codeOf(old)).toBe('not_signed_in')
    })

    it('is prolonged by use, in the database and in the cookie', async () => {
      const cookie = cookiesOf(await enter(emailOf('moderator')))
      await served.asSuperuser(`update auth.session set "expiresAt" = now() + interval '5 minutes'`)
      const used = await me(cookie)
      expect(used.headers['set-cookie']?.[0]).toMatch(/^tocsin\.session_token=.*Max-Age=1800/)
      const [row] = await served.asSuperuser(
        `select max("expiresAt") > now() + interval '29 minutes' as prolonged from auth.session`,
      )
      expect(row).toEqual({ prolonged: true })
    })

    it('has no other address of the library', async () => {
      const cookie = cookiesOf(await enter(emailOf('moderator')))
      for (const path of [
        'sign-up/email',
        'two-factor/disable',
        'two-factor/get-totp-uri',
        'update-user',
        'change-email',
        'revoke-sessions',
      ])
        expect((await served.ask(`/api/auth/${path}`, { cookie, body: {} })).status).toBe(404)
      for (const path of ['get-session', 'list-sessions', 'ok'])
        expect((await served.ask(`/api/auth/${path}`, { cookie })).status).toBe(404)
    })

    it('takes no wish about how long to remember', async () => {
      const body = { email: emailOf('moderator'), password, rememberMe: false }
      const answer = await served.ask('/api/auth/sign-in/email', { body })
      expect([answer.status, answer.json.complaints[0].path]).toEqual([400, 'rememberMe'])
    })
  })

  describe(`the second factor on ${engine.name}`, () => {
    let served: Served
    let secret = ''
    const enter = () =>
      served.ask('/api/auth/sign-in/email', { body: { email: emailOf('german'), password } })
    const verify = (cookie: string, code: string) =>
      served.ask('/api/auth/two-factor/verify-totp', { cookie, body: { code } })

    beforeAll(async () => {
      served = await openServed(engine, { limits })
    })
    afterAll(() => served.close())

    it('is asked of an authority before anything but setting it up', async () => {
      const cookie = cookiesOf(await enter())
      for (const path of ['/trpc/session.me', '/trpc/incidents.list', '/trpc/directory.list']) {
        const { status, json } = await served.ask(path, { cookie })
        expect([status, json.error.data.code]).toEqual([403, 'second_factor_required'])
      }
      for (const path of ['/events', '/evidence/00000000-0000-4000-8000-000000000000']) {
        const { status, json } = await served.ask(path, { cookie })
        expect([status, json.code]).toEqual([403, 'second_factor_required'])
      }
      const change = { currentPassword: password, newPassword: 'another long password' }
      expect((await served.ask('/api/auth/change-password', { cookie, body: change })).status).toBe(403)
      const enabled = await served.ask('/api/auth/two-factor/enable', { cookie, body: { password } })
      secret = new URL(enabled.json.totpURI).searchParams.get('secret')!
      const verified = await verify(cookie, totp(secret))
      expect((await served.ask('/trpc/session.me', { cookie: cookiesOf(verified) })).status).toBe(200)
    })

    it('then stands before the session, and a code opens only one', async () => {
      const first = await enter()
      expect(first.json).toEqual({ twoFactorRedirect: true })
      const waiting = cookiesOf(first)
      expect((await served.ask('/trpc/session.me', { cookie: waiting })).status).toBe(401)
      const code = totp(secret, 1)
      const opened = await verify(waiting, code)
      expect((await served.ask('/trpc/session.me', { cookie: cookiesOf(opened) })).status).toBe(200)
      const again = await verify(cookiesOf(await enter()), code)
      expect([again.status, cookiesOf(again)]).toEqual([401, ''])
    })

    it('takes no code from two steps away', async () => {
      expect((await verify(cookiesOf(await enter()), totp(secret, 3))).status).toBe(401)
      expect((await verify(cookiesOf(await enter()), totp(secret, -3))).status).toBe(401)
    })

    it('evaluates five guesses of one challenge and no more', async () => {
      const waiting = cookiesOf(await enter())
      const guesses = await Promise.all(Array.from({ length: 30 }, () => verify(waiting, '000000')))
      expect(new Set(guesses.map(({ status }) => status))).not.toContain(200)
      expect((await verify(waiting, totp(secret, -1))).status).toBe(401)
    })

    it('is not asked of a company', async () => {
      const cookie = await served.signIn('moderator')
      expect((await served.ask('/trpc/session.me', { cookie })).status).toBe(200)
    })
  })

  describe(`guessing on ${engine.name}`, () => {
    let served: Served
    const guess = (email: string) =>
      served.ask('/api/auth/sign-in/email', { body: { email, password: 'a guess of mine' } })

    beforeAll(async () => {
      served = await openServed(engine, { limits })
    })
    afterAll(() => served.close())

    it('is counted exactly, also when two hundred guesses come at once', async () => {
      const answers = await Promise.all(Array.from({ length: 200 }, () => guess(emailOf('rival'))))
      const statuses = answers.map(({ status }) => status)
      expect(statuses.filter(status => status === 401)).toHaveLength(10)
      expect(statuses.filter(status => status === 429)).toHaveLength(190)
      expect(Number(answers.find(({ status }) => status === 429)!.headers['retry-after'])).toBeGreaterThan(
        800,
      )
    })

    it('holds up neither another account nor one that does not exist, which is counted too', async () => {
      expect((await guess(emailOf('moderator'))).status).toBe(401)
      const nobody = await Promise.all(Array.from({ length: 11 }, () => guess('nobody@tests.invalid')))
      expect(nobody.filter(({ status }) => status === 429)).toHaveLength(1)
    })

    it('keeps no name and no address in the table', async () => {
      const rows = JSON.stringify(await served.asSuperuser('select key from auth.throttle'))
      expect(rows).not.toContain('@')
      expect(rows).not.toContain('127.0.0.1')
    })

    it('is closed while it cannot be counted', async () => {
      await served.asSuperuser('alter table auth.throttle rename to throttle_gone')
      const answer = await served.ask('/api/auth/sign-in/email', {
        body: { email: emailOf('moderator'), password },
      })
      expect([answer.status, answer.headers['retry-after'], answer.headers['set-cookie']]).toEqual([
        503,
        '5',
        undefined,
      ])
      await served.asSuperuser('alter table auth.throttle_gone rename to throttle')
    })
  })

  describe(`signing in behind https on ${engine.name}`, () => {
    let served: Served
    beforeAll(async () => {
      served = await openServed(engine, { public: 'https://tocsin.invalid' })
    })
    afterAll(() => served.close())

    it('sets a cookie that no neighbour can set or read, and asks for https from then on', async () => {
      const body = { email: emailOf('moderator'), password }
      const answer = await served.ask('/api/auth/sign-in/email', { body })
      expect(answer.headers['set-cookie']).toEqual([
        expect.stringMatching(
          /^__Host-tocsin\.session_token=[^;]+; Max-Age=1800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
        ),
      ])
      expect(answer.headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains')
      expect((await served.ask('/trpc/session.me', { cookie: cookiesOf(answer) })).status).toBe(200)
    })

    it('does not know a cookie of the plain name', async () => {
      const cookie = (await served.signIn('moderator')).replace('__Host-', '')
      expect((await served.ask('/trpc/session.me', { cookie })).status).toBe(401)
    })
  })

  describe(`an office behind one address on ${engine.name}`, () => {
    it('enters as often as it likes, and guesses as often as anybody', async () => {
      const served = await openServed(engine, { limits: { signInPerAddress: { points: 3, duration: 900 } } })
      const enter = async (word: string) => {
        const body = { email: emailOf('moderator'), password: word }
        return (await served.ask('/api/auth/sign-in/email', { body })).status
      }
      for (let n = 0; n < 5; n += 1) expect(await enter(password)).toBe(200)
      for (let n = 0; n < 3; n += 1) expect(await enter('a guess of mine')).toBe(401)
      expect(await enter(password)).toBe(429)
      await served.close()
    })
  })
}
