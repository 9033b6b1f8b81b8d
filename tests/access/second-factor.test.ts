import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { cookiesOf, emailOf, openServed, type Person, password, type Served, totp } from '../served.ts'

const limits = {
  signInPerAccount: { points: 10, duration: 900 },
  signInPerAddress: { points: 10_000, duration: 900 },
}

/** Away from the edge of a step: what follows is about codes, and not about when the test ran. */
const withinOneStep = async (): Promise<void> => {
  const left = 30_000 - (Date.now() % 30_000)
  if (left < 6_000) await delay(left + 50)
}

type Enrolled = { secret: string; recovery: string[]; cookie: string }

for (const engine of engines) {
  describe(`a second factor under fire on ${engine.name}`, () => {
    let served: Served
    let other: Pick<Served, 'ask'>
    const enter = (person: Person, at: Pick<Served, 'ask'> = served) =>
      at.ask('/api/auth/sign-in/email', { body: { email: emailOf(person), password } })
    const show = (cookie: string, code: string, at: Pick<Served, 'ask'> = served) =>
      at.ask('/api/auth/two-factor/verify-totp', { cookie, body: { code } })
    const recover = (cookie: string, code: string) =>
      served.ask('/api/auth/two-factor/verify-backup-code', { cookie, body: { code } })
    const stepUp = (cookie: string, code: string) =>
      served.ask('/api/auth/step-up', { cookie, body: { code } })
    const me = async (cookie: string) => (await served.ask('/trpc/session.me', { cookie })).json
    const enrol = async (person: Person): Promise<Enrolled> => {
      await withinOneStep()
      const before = cookiesOf(await enter(person))
      const { json } = await served.ask('/api/auth/two-factor/enable', { cookie: before, body: { password } })
      const secret = new URL(json.totpURI).searchParams.get('secret')!
      const cookie = cookiesOf(await show(before, totp(secret, -1)))
      return { secret, recovery: json.backupCodes, cookie }
    }

    beforeAll(async () => {
      served = await openServed(engine, { limits })
      other = await served.beside()
    })
    afterAll(() => served.close())

    it('evaluates exactly the configured number of passwords, whichever of two servers is asked', async () => {
      const answers = await Promise.all(
        Array.from({ length: 200 }, (_, i) =>
          (i % 2 ? served : other).ask('/api/auth/sign-in/email', {
            body: { email: emailOf('rival'), password: 'a guess of mine' },
          }),
        ),
      )
      const statuses = answers.map(({ status }) => status)
      expect(statuses.filter(status => status === 401)).toHaveLength(10)
      expect(statuses.filter(status => status === 429)).toHaveLength(190)
    })

    it('counts codes against the account: a known password makes challenges, and no more guesses', async () => {
      const { secret } = await enrol('dutch')
      const challenges: string[] = []
      for (let i = 0; i < 8; i++) challenges.push(cookiesOf(await enter('dutch')))
      const wrong = totp(secret) === '000000' ? '111111' : '000000'
      const answers = await Promise.all(
        Array.from({ length: 100 }, (_, i) => show(challenges[i % 8]!, wrong, i % 2 ? served : other)),
      )
      const statuses = answers.map(({ status }) => status)
      expect(statuses.filter(status => status === 429)).toHaveLength(90)
      expect(statuses.filter(status => status === 401)).toHaveLength(10)
      const [counted] = await served.asSuperuser(
        `select "failedVerificationCount" as n from auth."twoFactor" t
           join auth."user" u on u.id = t."userId" where u.email = $1`,
        [emailOf('dutch')],
      )
      expect((counted as { n: number }).n).toBeLessThanOrEqual(10)
      // Even the right one, from a fresh challenge: the count holds until its time is over.
      expect((await show(cookiesOf(await enter('dutch')), totp(secret))).status).toBe(429)
    })

    it('evaluates at most five codes of one challenge', async () => {
      const { secret } = await enrol('pole')
      const challenge = cookiesOf(await enter('pole'))
      const wrong = totp(secret) === '000000' ? '111111' : '000000'
      await Promise.all(Array.from({ length: 9 }, () => show(challenge, wrong)))
      const [counted] = await served.asSuperuser(
        `select "failedVerificationCount" as n from auth."twoFactor" t
           join auth."user" u on u.id = t."userId" where u.email = $1`,
        [emailOf('pole')],
      )
      expect((counted as { n: number }).n).toBeLessThanOrEqual(5)
      expect((counted as { n: number }).n).toBeGreaterThan(0)
    })

    it('takes the code of this step, the one before and the one after, each once, and no other', async () => {
      const { secret } = await enrol('german')
      for (const steps of [-2, 2])
        expect((await show(cookiesOf(await enter('german')), totp(secret, steps))).status).toBe(401)
      const code = totp(secret, 1)
      const challenges = [cookiesOf(await enter('german')), cookiesOf(await enter('german'))]
      const answers = await Promise.all([show(challenges[0]!, code), show(challenges[1]!, code, other)])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401])
      expect((await show(cookiesOf(await enter('german')), code)).status).toBe(401)
    })

    it('lets a recovery code open one session, once', async () => {
      const { recovery } = await enrol('portuguese')
      const opened = await recover(cookiesOf(await enter('portuguese')), recovery[0]!)
      expect((await me(cookiesOf(opened))).result.data.secondFactor).toBe('fresh')
      expect((await recover(cookiesOf(await enter('portuguese')), recovery[0]!)).status).toBe(401)
      expect((await recover(cookiesOf(await enter('portuguese')), 'not-a-code')).status).toBe(401)
    })

    it('is fresh for five minutes, and a code inside the session makes it fresh again', async () => {
      const { secret, cookie } = await enrol('germanCustoms')
      expect((await me(cookie)).result.data.secondFactor).toBe('fresh')
      await served.asSuperuser(
        `update auth.second_factor_shown set shown_at = now() - interval '5 minutes 1 second'`,
      )
      expect((await me(cookie)).result.data.secondFactor).toBe('enrolled')
      const wrong = await stepUp(cookie, totp(secret, 4))
      expect([wrong.status, wrong.json.complaints[0].path]).toEqual([400, 'code'])
      expect((await stepUp(cookie, totp(secret, -1))).status).toBe(400)
      expect((await stepUp(cookie, totp(secret))).status).toBe(200)
      expect((await me(cookie)).result.data.secondFactor).toBe('fresh')
      expect((await stepUp(cookie, totp(secret))).status).toBe(400)
      expect((await served.ask('/api/auth/step-up', { body: { code: totp(secret) } })).status).toBe(401)
    })

    it('counts codes inside a session too: a stolen one makes nothing fresh', async () => {
      const { secret, cookie } = await enrol('secretary')
      const answers = await Promise.all(Array.from({ length: 60 }, () => stepUp(cookie, totp(secret, 5))))
      const statuses = answers.map(({ status }) => status)
      expect(statuses.filter(status => status === 400)).toHaveLength(10)
      expect(statuses.filter(status => status === 429)).toHaveLength(50)
    })

    it('is replaced only by whoever showed it just now, and a password alone never opens', async () => {
      const { secret, cookie, recovery } = await enrol('auditor')
      const replace = (word = password) =>
        served.ask('/api/auth/two-factor/enable', { cookie, body: { password: word } })
      await served.asSuperuser(`update auth.second_factor_shown set shown_at = now() - interval '6 minutes'`)
      const stale = await replace()
      expect([stale.status, stale.json.code]).toEqual([403, 'fresh_code_required'])
      expect((await stepUp(cookie, totp(secret))).status).toBe(200)
      expect((await replace('not the password')).json.complaints[0].path).toBe('password')
      const { json } = await replace()
      const next = new URL(json.totpURI).searchParams.get('secret')!
      expect(next).not.toBe(secret)
      const between = cookiesOf(await enter('auditor'))
      expect((await served.ask('/trpc/session.me', { cookie: between })).status).toBe(401)
      expect((await show(between, totp(secret, 1))).status).toBe(401)
      expect((await recover(cookiesOf(await enter('auditor')), recovery[0]!)).status).toBe(401)
      expect((await stepUp(cookie, totp(next))).status).toBe(200)
      expect((await show(cookiesOf(await enter('auditor')), totp(next, 1))).status).toBe(200)
    })

    it('shows its key once: no address tells it again', async () => {
      const cookie = await served.signIn('moderator')
      for (const path of [
        'get-totp-uri',
        'view-backup-codes',
        'generate-backup-codes',
        'disable',
        'send-otp',
      ])
        expect(
          (await served.ask(`/api/auth/two-factor/${path}`, { cookie, body: { password } })).status,
        ).toBe(404)
      const stored = JSON.stringify(await served.asSuperuser('select * from auth."twoFactor"'))
      expect(stored).not.toMatch(/"secret":"[A-Z2-7]{32,}"/)
    })

    it('is closed while it cannot be counted', async () => {
      const cookie = cookiesOf(await enter('german'))
      await served.asSuperuser('alter table auth.throttle rename to throttle_gone')
      const answer = await show(cookie, '123456')
      await served.asSuperuser('alter table auth.throttle_gone rename to throttle')
      expect([answer.status, answer.headers['retry-after'], cookiesOf(answer)]).toEqual([503, '5', ''])
    })
  })
}
