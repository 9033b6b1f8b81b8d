import { randomUUID } from 'node:crypto'
import { readIncident } from '@tocsin/casework/read-incident'
import { readReport } from '@tocsin/casework/read-report'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { engines } from '../engines.ts'
import { type Answer, enrol, type Json, openServed, type Person, type Served } from '../served.ts'
import { filing } from '../world.ts'
import { codeOf, entrances } from './entrances.ts'
import { type Case, file, filePlan, type Scene, sentFile, setScene } from './scene.ts'
import { differing, stateOf } from './state.ts'

/** What moves no word of anybody's, however often it is asked: it looks, or it says again what stands. */
const looksOrStands = [
  'session.setLanguage',
  'reports.screen',
  'reports.routing',
  'reports.similar',
  'bench.catalogue',
  'imports.look',
  'imports.preview',
  'incidents.preview',
  'incidents.takeLease',
  'incidents.releaseLease',
  'drafts.save',
  'drafts.discard',
  // Goes on where it stood, until nothing is left.
  'signals.settle',
]

for (const engine of engines) {
  describe(`what is pressed again because no answer came, on ${engine.name}`, () => {
    let served: Served
    let scene: Scene
    let main: Case
    const cookies = {} as Record<Person, string>
    const tried = new Set<string>()
    beforeAll(async () => {
      served = await openServed(engine)
      scene = await setScene(served.world)
      main = await file(served.world)
      for (const who of ['moderator', 'german', 'dutch', 'secretary', 'auditor'] as const)
        cookies[who] = await served.signIn(who)
      for (const who of ['moderator', 'secretary'] as const)
        await served.asSuperuser(`update membership set duties = duties || '{administer}' where id = $1`, [
          served.world.people[who].member,
        ])
      cookies.moderator = await enrol(served.ask, cookies.moderator)
    })
    afterAll(() => served.close())

    const orgOf = (who: Person) => served.world.people[who].organisation.id
    const data = (answer: Answer): Json => {
      expect([answer.status, codeOf(answer)]).toEqual([200, null])
      return answer.json.result.data
    }
    /** Pressed, the answer lost, and pressed again: answered the same, and not a row of the database is another. */
    const pressedAgain = async (who: Person, name: string, input: object, later: object = input) => {
      tried.add(name)
      const key = randomUUID()
      const press = (body: object, once = key) =>
        served.ask(`/trpc/${name}`, {
          cookie: cookies[who],
          body,
          headers: { 'idempotency-key': once },
        })
      const first = data(await press(input))
      const before = await stateOf(served, null)
      const second = data(await press(later))
      // A claim again goes on with the work: its lease is no one's word.
      const changed = differing(before, await stateOf(served, null)).filter(table => table !== 'lease')
      expect([name, changed]).toEqual([name, []])
      return { first, second, press }
    }
    const acting = async (who: 'german' | 'dutch', { incident }: Case, command: object) => {
      const read = () => readIncident(served.world.house, served.world.people[who], incident)
      const { rev } = await read()
      const { first, second } = await pressedAgain(
        who,
        'incidents.act',
        { id: incident, version: rev, command },
        // The page has read it again meanwhile.
        { id: incident, version: rev + 1, command },
      )
      expect(second.outcome).toEqual(first.outcome)
    }
    const reporting = async (what: string, report: string, input: object) => {
      const { rev } = await readReport(served.world.house, served.world.people.moderator, report)
      await pressedAgain(
        'moderator',
        what,
        { report, version: rev, ...input },
        { report, version: rev + 1, ...input },
      )
    }

    it('an officer’s acts: every verb', async () => {
      const day = new Date(Date.now() + 7 * 86_400_000).toISOString()
      const bound = { until: day, order: 'AZ 12/4' }
      await acting('german', main, { verb: 'acknowledge' })
      await acting('german', main, { verb: 'claim' })
      await acting('german', main, { verb: 'note', text: 'Seen' })
      const reveal = { verb: 'reveal', fields: ['name', 'handle'], reason: 'To know who it is' }
      await acting('german', main, reveal)
      await acting('german', main, reveal)
      const ask = { verb: 'ask', report: main.report, type: 'clarify_report', text: 'Since when is it?' }
      await acting('german', main, { ...ask, basis: 'voluntary' })
      await acting('german', main, { ...ask, basis: 'order', mustNotTell: bound })
      await acting('german', main, {
        verb: 'seller_notice',
        report: main.report,
        state: 'must_not_tell',
        ...bound,
        order: 'AZ 13',
      })
      const recipients = [{ organisation: orgOf('dutch'), part: 'concerned' }]
      await acting('german', main, { verb: 'share', recipients, purpose: 'To know', identities: false })
      await acting('dutch', main, { verb: 'note', text: 'Seen' })
      await acting('german', main, { verb: 'recall', recipient: orgOf('dutch') })
      await acting('german', main, {
        verb: 'dismiss',
        outcome: 'legitimate_activity',
        reason: 'A shop with papers',
      })
      await acting('german', main, { verb: 'reopen', reason: 'The papers were false' })
      await acting('german', main, { verb: 'accept', outcome: 'accept_investigate', caseNumber: 'A 1' })
      await acting('german', main, {
        verb: 'close',
        reason: 'legitimate',
        feedback: { decision: 'sent', code: 'legitimate' },
      })
      const misrouted = await file(served.world)
      await acting('german', misrouted, { verb: 'decline', reason: 'Not of this country' })
    })

    it('a company’s acts on its reports and signals', async () => {
      const one = await file(served.world)
      const { signals, unanswered } = scene
      const answer = { outcome: 'no_data', text: 'Nothing is known.' }
      await reporting('reports.answer', scene.main.report, { question: unanswered, answer })
      await reporting('reports.correct', one.report, { correction: { price: '1', why: 'A typing error' } })
      await reporting('reports.sellerNotice', one.report, { notice: { state: 'may_tell' } })
      await reporting('reports.retract', one.report, { reason: 'It was ours' })
      await reporting('signals.confirm', signals.confirmed, { reason: 'The seller asks for no papers.' })
      await reporting('signals.setAside', signals.setAside, { judgement: 'legitimate' })
      const drawn = await pressedAgain('moderator', 'signals.draw', { batch: signals.batch, size: 10 })
      expect(drawn.second).toEqual(drawn.first)
      const filed = await pressedAgain('moderator', 'reports.file', { filing: filing(), key: randomUUID() })
      expect(filed.second.report).toBe(filed.first.report)
    })

    it('files of many', async () => {
      const begun = await pressedAgain('moderator', 'imports.begin', { name: 'rows.csv', size: 10 })
      expect(begun.second).toEqual(begun.first)
      await pressedAgain('moderator', 'imports.cancel', { id: begun.first.id })
      const id = await sentFile(served.world, true)
      tried.add('imports.start')
      const start = () =>
        served.ask('/trpc/imports.start', {
          cookie: cookies.moderator,
          body: { id, plan: filePlan, remember: false },
          headers: { 'idempotency-key': 'start' },
        })
      expect((await start()).status).toBe(200)
      expect((await start()).status).toBe(200)
      await vi.waitUntil(
        async () => (await served.asSuperuser(`select 1 from import where state = 'running'`)).length === 0,
        { timeout: 20_000 },
      )
    })

    it('erasures', async () => {
      const asked = { report: scene.spare.report, fields: ['reason'], identities: true, basis: 'A request' }
      const { first, second } = await pressedAgain('secretary', 'erasures.request', asked)
      expect(second).toEqual(first)
      await pressedAgain('auditor', 'erasures.approve', first)
      const other = await pressedAgain('secretary', 'erasures.request', asked)
      await pressedAgain('secretary', 'erasures.drop', { ...other.first, because: 'Asked for by mistake' })
    })

    it('whoever lets in and shuts out', async () => {
      const newcomer = { kind: 'oversight', name: 'Another office', country: null }
      const person = (duties: string[]) => ({
        name: 'Somebody',
        email: `${randomUUID()}@tests.invalid`,
        duties,
      })
      const reason = 'A letter'
      const proposed = await pressedAgain('secretary', 'people.proposeOrganisation', {
        newcomer,
        person: person(['administer']),
        reason,
      })
      const { proposal } = proposed.first
      expect(proposed.second.proposal).toBe(proposal)
      await served.asSuperuser('update admission set proposed_by = gen_random_uuid() where id = $1', [
        proposal,
      ])
      await pressedAgain('secretary', 'people.approve', { proposal })
      const other = await pressedAgain('secretary', 'people.proposeMember', {
        person: person(['triage']),
        reason,
      })
      await pressedAgain('secretary', 'people.decline', { proposal: other.first.proposal, reason })
      const letIn = await pressedAgain('moderator', 'people.proposeMember', {
        person: person(['report']),
        reason,
      })
      // The link of the lost answer was seen by nobody: another one takes its place.
      expect(letIn.second.invitation.link).not.toBe(letIn.first.invitation.link)
      const [{ id: member }] = (await served.asSuperuser(
        'select id from membership where organisation = $1 and id <> $2',
        [orgOf('moderator'), served.world.people.moderator.member],
      )) as [{ id: string }]
      await pressedAgain('moderator', 'people.inviteAgain', { member })
      await pressedAgain('moderator', 'people.suspendMember', { member, reason })
      await pressedAgain('moderator', 'people.reinstateMember', { member, reason })
      const organisation = orgOf('rival')
      await pressedAgain('secretary', 'people.suspendOrganisation', { organisation, reason })
      await served.asSuperuser(
        `update event set member = gen_random_uuid() where verb = 'organisation.suspended'`,
      )
      await pressedAgain('secretary', 'people.reinstateOrganisation', { organisation, reason })
      await pressedAgain('secretary', 'people.setQuota', { organisation, reportsPerDay: 9, reason })
      await pressedAgain('secretary', 'people.vet', { organisation, reason })
      await pressedAgain('secretary', 'people.endVetting', { organisation, reason })
      await pressedAgain('moderator', 'bench.setBudget', { alerts: 20, scores: [] })
      await served.asSuperuser(
        `insert into precision (organisation, throttled_since) values ($1, now())
          on conflict (organisation) do update set throttled_since = now()`,
        [orgOf('moderator')],
      )
      await pressedAgain('moderator', 'people.answerThrottle', { answer: 'Our rule was too wide.' })
      await pressedAgain('secretary', 'people.liftThrottle', {
        organisation: orgOf('moderator'),
        days: 7,
        reason,
      })
    })

    it('keys: the one that nobody got to see ends, and one that is seen takes its place', async () => {
      const wanted = { name: 'pipeline', days: 30, scopes: ['report:read-own'], networks: [], test: false }
      const press = (name: string, body: object, key: string) => {
        tried.add(`people.${name}`)
        return served.ask(`/trpc/people.${name}`, {
          cookie: cookies.moderator,
          body,
          headers: { 'idempotency-key': key },
        })
      }
      const holds = async (key: string) =>
        (await served.ask('/v1/changes', { headers: { authorization: `Bearer ${key}` } })).status
      const living = async () =>
        (await served.asSuperuser(
          `select k.id from api_key k join client c on c.id = k.client
            where c.name = 'pipeline' and revoked_at is null and expires_at > now()`,
        )) as { id: string }[]
      const keys: string[] = []
      for (let n = 0; n < 3; n += 1) keys.push(data(await press('makeKey', wanted, 'one')).key)
      expect(await Promise.all(keys.map(holds))).toEqual([401, 401, 200])
      expect(await living()).toHaveLength(1)
      const old = keys[2]!
      const rotation = { key: old.split('_')[1], days: 30, overlapHours: 48 }
      const lost = data(await press('rotateKey', rotation, 'two'))
      const seen = data(await press('rotateKey', rotation, 'two'))
      expect(seen.previousEnds).toBe(lost.previousEnds)
      expect(await Promise.all([old, lost.key, seen.key].map(holds))).toEqual([200, 401, 200])
      await pressedAgain('moderator', 'people.revokeKey', { key: old.split('_')[1] })
      const stored = JSON.stringify(await served.asSuperuser('select result from idempotency'))
      for (const key of [...keys, lost.key, seen.key]) expect(stored).not.toContain(key.slice(-43))
    })

    it('webhooks: there is one, and the secret of the lost answer is shown', async () => {
      const endpoint = { address: 'https://hooks.tests.invalid/tocsin', kinds: ['status'] }
      const made = await pressedAgain('moderator', 'webhooks.make', endpoint)
      expect(made.second).toEqual(made.first)
      const { webhook, secret } = made.first
      await pressedAgain('moderator', 'webhooks.change', { webhook, ...endpoint, kinds: ['feedback'] })
      const rotated = await pressedAgain('moderator', 'webhooks.rotate', { webhook })
      expect(rotated.second).toEqual(rotated.first)
      expect(rotated.first.secret).not.toBe(secret)
      const stored = JSON.stringify(await served.asSuperuser('select result from idempotency'))
      expect(stored).not.toContain('whsec_')
      await pressedAgain('moderator', 'webhooks.pause', { webhook })
      await pressedAgain('moderator', 'webhooks.resume', { webhook })
      tried.add('webhooks.test')
      const test = () =>
        served.ask('/trpc/webhooks.test', {
          cookie: cookies.moderator,
          body: { webhook },
          headers: { 'idempotency-key': 'test' },
        })
      const { delivery } = data(await test())
      expect(data(await test()).delivery).toBe(delivery)
      // Nobody is there: as soon as that is known the receiver rests, and nothing moves by itself.
      await vi.waitUntil(async () => {
        const rows = await served.asSuperuser('select 1 from delivery where attempts > 0 and claim is null')
        return rows.length === 1
      })
      await served.asSuperuser(
        `update webhook set standing = 'active', resting_until = now() + interval '1 day'`,
      )
      await pressedAgain('moderator', 'webhooks.sendAgain', { delivery })
      await pressedAgain('moderator', 'webhooks.remove', { webhook })
    })

    it('is every act that the page has', () => {
      const acts = entrances.filter(({ kind }) => kind === 'mutation').map(({ name }) => name)
      expect([...tried, ...looksOrStands].sort()).toEqual(acts.sort())
    })

    it('something else under the key, several acts under one, or what is no key is refused', async () => {
      const press = (name: string, body: object, key: string) =>
        served.ask(`/trpc/${name}`, {
          cookie: cookies.german,
          body,
          headers: { 'idempotency-key': key },
        })
      const { rev } = await readIncident(served.world.house, served.world.people.german, scene.main.incident)
      const note = (text: string, version = rev) => ({
        id: scene.main.incident,
        version,
        command: { verb: 'note', text },
      })
      data(await press('incidents.act', note('a'), 'key'))
      expect(codeOf(await press('incidents.act', note('b', rev + 1), 'key'))).toBe('idempotency_key_reused')
      for (const [name, key] of [
        ['incidents.act', 'a key'],
        ['incidents.act,incidents.act?batch=1', 'other'],
      ] as const)
        expect(codeOf(await press(name, note('c', rev + 1), key))).toBe('invalid')
      // Somebody else's key is not his, whatever it is called.
      const dutch = await readIncident(served.world.house, served.world.people.dutch, scene.main.incident)
      const theirs = await served.ask('/trpc/incidents.act', {
        cookie: cookies.dutch,
        body: note('a', dutch.rev),
        headers: { 'idempotency-key': 'key' },
      })
      expect(data(theirs).rev).toBe(dutch.rev + 1)
    })

    it('tells nobody anything of a case that he does not see any more', async () => {
      const one = await file(served.world)
      const { house, people } = served.world
      const rev = async (who: 'german' | 'dutch') =>
        (await readIncident(house, people[who], one.incident)).rev
      const act = async (who: 'german' | 'dutch', command: object, version: number, key: string) =>
        served.ask('/trpc/incidents.act', {
          cookie: cookies[who],
          body: { id: one.incident, version, command },
          headers: { 'idempotency-key': key },
        })
      const recipients = [{ organisation: orgOf('dutch'), part: 'concerned' }]
      data(await act('german', { verb: 'acknowledge' }, await rev('german'), 'x1'))
      const share = { verb: 'share', recipients, purpose: 'To know', identities: false }
      data(await act('german', share, await rev('german'), 'x2'))
      const version = await rev('dutch')
      data(await act('dutch', { verb: 'note', text: 'Seen' }, version, 'x3'))
      data(await act('german', { verb: 'recall', recipient: orgOf('dutch') }, await rev('german'), 'x4'))
      expect(codeOf(await act('dutch', { verb: 'note', text: 'Seen' }, version, 'x3'))).toBe('not_found')
    })
  })
}
