import http from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Answer, cookiesOf, enrol, openServed, type Person, type Served } from '../served.ts'

const chosen = 'a password of my own choosing'
const agency = { kind: 'authority', name: 'Narcotics bureau', country: 'AT', agency: 'police_drug' }
const person = (email: string, duties: string[]) => ({ name: 'Somebody New', email, duties })
const keyWanted = {
  name: 'pipeline',
  days: 30,
  scopes: ['report:write', 'report:read-own'],
  networks: [],
  test: false,
}
const reason = 'Letter of their ministry, checked by a call back'

/** A live stream that has begun; what it said in all, once the server has ended it. */
const openStream = ({ host, port }: Served, cookie: string): Promise<{ whole: Promise<string> }> =>
  new Promise((resolve, reject) => {
    const asked = http.get(
      { host: '127.0.0.1', port, path: '/events', headers: { host, cookie }, agent: false },
      answer => {
        let text = ''
        const whole = new Promise<string>(ended => {
          answer.on('end', () => ended(text))
        })
        answer.on('data', chunk => {
          text += chunk
          resolve({ whole })
        })
      },
    )
    asked.on('error', reject)
  })

for (const engine of engines) {
  describe(`letting in and shutting out on ${engine.name}`, () => {
    let served: Served
    let first = ''
    let second = ''
    const ask = (path: string, cookie: string, body?: object) =>
      served.ask(`/trpc/people.${path}`, { cookie, ...(body ? { body } : {}) })
    const data = ({ json }: Answer) => json.result?.data ?? json.error.data
    const codeOf = (answer: Answer) => answer.json.error?.data.code ?? 'done'
    const read = async (cookie: string) => data(await ask('read', cookie))
    const me = async (cookie: string) => codeOf(await served.ask('/trpc/session.me', { cookie }))
    const mayAdminister = (name: Person) =>
      served.asSuperuser(`update membership set duties = duties || '{administer}' where id = $1`, [
        served.world.people[name].member,
      ])
    const accept = (link: string, word = chosen) =>
      served.ask('/api/auth/accept-invitation', {
        body: { token: new URL(link).hash.replace('#invitation=', ''), password: word },
      })
    /** Takes the link, signs in with the new password, sets up the second factor. */
    const enterBy = async (link: string, email: string): Promise<string> => {
      expect((await accept(link)).status).toBe(200)
      const entered = await served.ask('/api/auth/sign-in/email', { body: { email, password: chosen } })
      return enrol(served.ask, cookiesOf(entered), chosen)
    }

    beforeAll(async () => {
      served = await openServed(engine)
      for (const name of ['secretary', 'german', 'moderator'] as const) await mayAdminister(name)
      first = await served.signIn('secretary')
    })
    afterAll(() => served.close())

    it('lets the only administrator let in a second one, and from then on asks for two persons', async () => {
      const wanted = { person: person('second@secretariat.invalid', ['administer']), reason }
      const { invitation } = data(await ask('proposeMember', first, wanted))
      second = await enterBy(invitation.link, 'second@secretariat.invalid')
      expect(await me(second)).toBe('done')
      const third = data(
        await ask('proposeMember', first, {
          person: person('third@secretariat.invalid', ['triage']),
          reason,
        }),
      )
      expect(Object.keys(third)).toEqual(['proposal'])
      expect(codeOf(await ask('approve', first, third))).toBe('same_person')
      const approved = data(await ask('approve', second, third))
      expect(await me(await enterBy(approved.invitation.link, 'third@secretariat.invalid'))).toBe('done')
      expect(codeOf(await ask('approve', second, third))).toBe('not_found')
    })

    it('admits an organisation by two, whose administrator then admits its members', async () => {
      const wanted = {
        newcomer: agency,
        person: person('chief@bureau.invalid', ['triage', 'administer']),
        reason,
      }
      const proposal = data(await ask('proposeOrganisation', first, wanted))
      const listed = await read(second)
      expect(listed.proposals.map((one: { reason: string }) => one.reason)).toEqual([reason])
      expect(listed.organisations.map(({ name }: { name: string }) => name)).not.toContain(agency.name)
      expect(codeOf(await ask('approve', first, proposal))).toBe('same_person')
      const { invitation } = data(await ask('approve', second, proposal))
      const chief = await enterBy(invitation.link, 'chief@bureau.invalid')
      const own = await read(chief)
      expect(own.members.map(({ name }: { name: string }) => name)).toEqual(['Somebody New'])
      expect([own.organisations, own.proposals]).toEqual([[], []])
      const incidents = await served.ask('/trpc/incidents.list', { cookie: chief })
      expect(incidents.json.result.data).toEqual([])
      const left = await served.asSuperuser('select name, email from admission')
      expect(left).toEqual(left.map(() => ({ name: null, email: null })))
    })

    it('tells the whole story in the organisation’s own stream, with pseudonyms and no address', async () => {
      const rows = (await served.asSuperuser(
        `select verb, n, member from event where stream_kind = 'organisation' and stream_id =
           (select id from organisation where name = $1) order by n`,
        [agency.name],
      )) as { verb: string; n: number; member: string }[]
      expect(rows.map(({ verb }) => verb)).toEqual(['organisation.proposed', 'organisation.admitted'])
      expect(new Set(rows.map(({ member }) => member)).size).toBe(2)
      const values = JSON.stringify(
        await served.asSuperuser(
          `select convert_from(value, 'UTF8') as said from event_field f join event e on e.id = f.event
            where e.stream_kind = 'organisation'`,
        ),
      )
      expect(values).toContain(agency.name)
      expect(values).not.toMatch(/@|Somebody/)
    })

    it('asks for a second factor of the last five minutes before anything changes', async () => {
      const company = await served.signIn('moderator')
      expect(codeOf(await ask('makeKey', company, keyWanted))).toBe('second_factor_required')
      await served.asSuperuser(
        `update auth.second_factor_shown set shown_at = now() - interval '301 seconds'`,
      )
      const { members } = await read(first)
      const acts: [string, object][] = [
        ['proposeOrganisation', { newcomer: agency, person: person('x@x.invalid', ['administer']), reason }],
        ['proposeMember', { person: person('x@x.invalid', ['triage']), reason }],
        ['approve', { proposal: members[0].id }],
        ['decline', { proposal: members[0].id, reason }],
        ['inviteAgain', { member: members[0].id }],
        ['suspendMember', { member: members[0].id, reason }],
        ['reinstateMember', { member: members[0].id, reason }],
        ['suspendOrganisation', { organisation: members[0].id, reason }],
        ['reinstateOrganisation', { organisation: members[0].id, reason }],
        ['makeKey', keyWanted],
        ['rotateKey', { key: '0123456789abcdef', days: 1, overlapHours: 1 }],
        ['revokeKey', { key: '0123456789abcdef' }],
        ['setQuota', { organisation: members[0].id, reportsPerDay: 1, reason }],
      ]
      for (const [path, body] of acts)
        expect(codeOf(await ask(path, first, body)), path).toBe('fresh_code_required')
      await served.asSuperuser('update auth.second_factor_shown set shown_at = now()')
    })

    it('is nobody’s but the administrator’s, and organisations are the secretariat’s alone', async () => {
      const officer = await served.signIn('dutch')
      expect(codeOf(await ask('read', officer))).toBe('not_your_duty')
      const german = await served.signIn('german')
      const wanted = { newcomer: agency, person: person('x@x.invalid', ['administer']), reason }
      expect(codeOf(await ask('proposeOrganisation', german, wanted))).toBe('not_your_duty')
      const { dutch } = served.world.people
      const organisation = dutch.organisation.id
      expect(codeOf(await ask('suspendOrganisation', german, { organisation, reason }))).toBe('not_your_duty')
      expect(codeOf(await ask('suspendMember', german, { member: dutch.member, reason }))).toBe('not_found')
      expect(codeOf(await ask('suspendMember', first, { member: dutch.member, reason }))).toBe('not_found')
      expect(codeOf(await ask('inviteAgain', first, { member: dutch.member }))).toBe('not_found')
    })

    it('refuses a duty of another kind of organisation, a first person who administers nothing, a taken address', async () => {
      const complaint = async (body: object, path = 'proposeMember') =>
        data(await ask(path, first, body)).complaints[0].rule
      expect(await complaint({ person: person('y@x.invalid', ['report']), reason })).toBe('duty_elsewhere')
      const nobody = { newcomer: agency, person: person('y@x.invalid', ['triage']), reason }
      expect(await complaint(nobody, 'proposeOrganisation')).toBe('administrator_needed')
      const taken = { person: person('moderator@tests.invalid', ['triage']), reason }
      const proposal = data(await ask('proposeMember', first, taken))
      expect(data(await ask('approve', second, proposal)).complaints[0].rule).toBe('email_taken')
      expect(codeOf(await ask('decline', second, { ...proposal, reason }))).toBe('done')
      expect((await read(first)).proposals).toEqual([])
    })

    it('shuts a member out from the next request on, and his live stream with it', async () => {
      const german = await served.signIn('german')
      const { invitation } = data(
        await ask('proposeMember', german, {
          person: person('deputy@police.invalid', ['triage', 'administer']),
          reason,
        }),
      )
      const deputy = await enterBy(invitation.link, 'deputy@police.invalid')
      const stream = await openStream(served, deputy)
      const { members } = await read(german)
      const member = members.find(({ name }: { name: string }) => name === 'Somebody New').id
      expect(codeOf(await ask('suspendMember', german, { member, reason }))).toBe('done')
      expect(await me(deputy)).toBe('not_signed_in')
      expect(await stream.whole).toMatch(/event: ended/)
      expect(codeOf(await ask('reinstateMember', german, { member, reason }))).toBe('same_person')
      const self = served.world.people.german.member
      expect(codeOf(await ask('suspendMember', german, { member: self, reason }))).toBe('not_found')
    })

    it('shuts an organisation out with everybody in it, and lets it in again by another person', async () => {
      const { organisation } = served.world.people.dutch
      const dutch = await served.signIn('dutch')
      const about = { organisation: organisation.id, reason }
      expect(codeOf(await ask('suspendOrganisation', first, about))).toBe('done')
      expect(await me(dutch)).toBe('not_signed_in')
      expect(codeOf(await ask('suspendOrganisation', second, about))).toBe('not_found')
      expect(codeOf(await ask('reinstateOrganisation', first, about))).toBe('same_person')
      expect(codeOf(await ask('reinstateOrganisation', second, about))).toBe('done')
      expect(await me(dutch)).toBe('done')
      const own = { organisation: served.world.people.secretary.organisation.id, reason }
      expect(codeOf(await ask('suspendOrganisation', first, own))).toBe('not_found')
    })

    it('takes a link once, of one person, until the next one is made', async () => {
      const { members } = await read(first)
      const third = members.find(({ duties }: { duties: string[] }) => duties.join() === 'triage').id
      const again = async () => data(await ask('inviteAgain', first, { member: third })).invitation.link
      const [old, current] = [await again(), await again()]
      expect((await accept(old)).status).toBe(404)
      expect((await accept(current, 'too short')).status).toBe(400)
      expect((await accept(current)).status).toBe(200)
      expect((await accept(current)).status).toBe(404)
      const late = await again()
      await served.asSuperuser(`update auth.verification set "expiresAt" = now() - interval '1 second'`)
      expect((await accept(late)).status).toBe(404)
      const stored = JSON.stringify(await served.asSuperuser('select * from auth.verification'))
      expect(stored).not.toContain(new URL(late).hash.replace('#invitation=', ''))
    })

    it('makes a company’s keys, shows each once, and revokes them', async () => {
      const company = await enrol(served.ask, await served.signIn('moderator'))
      const made = data(await ask('makeKey', company, keyWanted))
      const { keys } = await read(company)
      expect(keys.map(({ name, revokedAt }: { name: string; revokedAt: null }) => [name, revokedAt])).toEqual(
        [['pipeline', null]],
      )
      expect(JSON.stringify(await read(company))).not.toContain(made.key.split('_')[2])
      const read1 = () =>
        served.ask('/v1/reports/00000000-0000-4000-8000-000000000000', {
          headers: { authorization: `Bearer ${made.key}` },
        })
      expect((await read1()).status).toBe(404)
      expect(codeOf(await ask('revokeKey', first, { key: keys[0].id }))).toBe('not_found')
      expect(codeOf(await ask('revokeKey', company, { key: keys[0].id }))).toBe('done')
      expect((await read1()).status).toBe(401)
      expect(codeOf(await ask('makeKey', first, keyWanted))).toBe('not_your_duty')
      expect((await read(company)).acts.map(({ verb }: { verb: string }) => verb)).toEqual([
        'organisation.key_revoked',
        'organisation.key_made',
      ])
    })

    it('does not see an organisation’s people from outside, whoever asks', async () => {
      const german = await served.signIn('german')
      const seen = JSON.stringify([await read(german), await read(first)])
      expect(seen).not.toContain(served.world.people.dutch.member)
      expect(JSON.stringify(await read(first))).not.toContain(served.world.people.german.member)
    })

    it('keeps the second wall: the registrar’s role sees no incident, and no other organisation’s rows', async () => {
      const { german } = served.world.people
      const tried = async (sql: string) => {
        const { default: pg } = await import('pg')
        const client = new pg.Client({ connectionString: served.world.database.appUrl })
        await client.connect()
        try {
          await client.query(
            `begin; set local role tocsin_registrar; set local tocsin.viewer = '${german.organisation.id}';
             set local tocsin.member = '${german.member}'; set local tocsin.kind = 'authority'`,
          )
          const { rowCount } = await client.query(sql)
          return rowCount
        } catch (error) {
          return (error as Error).message
        } finally {
          await client.end()
        }
      }
      for (const table of [
        'report',
        'incident',
        'incident_view',
        'report_view',
        'identity',
        'evidence',
        'draft',
      ])
        expect(await tried(`select * from ${table}`)).toMatch(/permission denied/)
      for (const table of ['"user"', 'account', 'session', '"twoFactor"', 'verification'])
        expect(await tried(`select * from auth.${table}`)).toMatch(/permission denied/)
      expect(await tried('select id from organisation')).toBe(1)
      expect(await tried(`update organisation set standing = 'suspended'`)).toMatch(/row-level security/)
      expect(await tried(`update membership set standing = 'suspended' where id = '${german.member}'`)).toBe(
        0,
      )
      expect(await tried(`select from event where stream_kind <> 'organisation'`)).toBe(0)
      expect(await tried(`update membership set duties = '{administer}'`)).toMatch(/permission denied/)
    })
  })
}
