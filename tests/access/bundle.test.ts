import { admitClient, admitMember, admitOrganisation } from '@tocsin/casework/admit'
import { openDatabase, openPool } from '@tocsin/db/connect'
import type { Tables } from '@tocsin/db/schema'
import { digestOf, formatVersion, unpack } from '@tocsin/screening/bundle'
import { screen } from '@tocsin/screening/screen'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { admitAccount } from '../admit-account.ts'
import { engines } from '../engines.ts'
import { type Answer, cookiesOf, enrol, openServed, password, type Served } from '../served.ts'

for (const engine of engines) {
  describe(`who may take the list home, on ${engine.name}`, () => {
    let served: Served
    let owner: ReturnType<typeof openDatabase<Tables>>
    let secretary = ''
    let administrator = ''
    let key = ''
    const company = () => served.world.people.moderator.organisation.id
    const data = ({ json }: Answer) => json.result?.data ?? json.error.data
    const codeOf = ({ json }: Answer) => json.error?.data.code ?? 'done'
    const act = (cookie: string, path: string, body: object) =>
      served.ask(`/trpc/people.${path}`, { cookie, body })
    const people = async (cookie: string) => data(await served.ask('/trpc/people.read', { cookie }))
    const takenIn = async (cookie: string) =>
      (await people(cookie)).acts.filter(({ verb }: { verb: string }) => verb === 'organisation.bundle_taken')
    const bundle = (as = key, headers = {}) =>
      served.ask('/v1/bundle', { ours: false, headers: { authorization: `Bearer ${as}`, ...headers } })
    const keyOf = (organisation: string, scopes = ['bundle:read']) =>
      admitClient(owner, {
        organisation,
        name: 'pipeline',
        scopes,
        expiresAt: new Date(Date.now() + 3_600_000),
      })

    beforeAll(async () => {
      served = await openServed(engine)
      owner = openDatabase<Tables>(openPool(served.world.database.ownerUrl, { name: 'test keys', max: 1 }))
      for (const person of ['secretary', 'moderator'] as const)
        await served.asSuperuser(`update membership set duties = duties || '{administer}' where id = $1`, [
          served.world.people[person].member,
        ])
      secretary = await served.signIn('secretary')
      administrator = await enrol(served.ask, await served.signIn('moderator'))
      key = await keyOf(company())
    })
    afterAll(async () => {
      await owner.destroy()
      await served.close()
    })

    it('nobody, until the secretariat has vetted the company', async () => {
      const refused = await bundle()
      expect([refused.status, refused.json.code]).toEqual([403, 'not_vetted'])
      expect(await takenIn(administrator)).toEqual([])
      const about = { organisation: company(), reason: 'Visited; their safeguards are on file' }
      expect(codeOf(await act(administrator, 'vet', about))).toBe('not_your_duty')
      expect(codeOf(await act(secretary, 'vet', about))).toBe('done')
      expect(codeOf(await act(secretary, 'vet', about))).toBe('not_found')
      const seen = (await people(secretary)).organisations.find(({ id }: { id: string }) => id === company())
      expect(seen.vetted).toBe(true)
    })

    it('then its keys: whole, checkable, the same that the server screens with', async () => {
      const response = await fetch(`${served.origin}/v1/bundle`, {
        headers: { authorization: `Bearer ${key}` },
      })
      const bytes = new Uint8Array(await response.arrayBuffer())
      expect(response.status).toBe(200)
      expect(response.headers.get('etag')).toBe(`"${digestOf(bytes)}"`)
      expect(response.headers.get('tocsin-bundle-format')).toBe(String(formatVersion))
      expect(response.headers.get('cache-control')).toBe('private, no-cache')
      const listing = { title: 'Isotonitazene', description: '10 g, stealth, bitcoin' }
      const here = screen(await unpack(bytes), listing)
      expect(here).toEqual(screen(served.world.house.watchlist.compiled, listing))
      expect(here.grade).toBe('urgent')
    })

    it('each time it leaves stands in the company’s history and among those who looked', async () => {
      const [latest] = await takenIn(administrator)
      expect(latest.fields).toMatchObject({
        edition: expect.stringContaining('edition 2'),
        digest: expect.any(String),
      })
      expect(await takenIn(secretary)).toHaveLength(1)
      const looked = await served.asSuperuser(
        `select organisation, act from access_record where subject_kind = 'edition'`,
      )
      expect(looked).toEqual([{ organisation: company(), act: 'bundle' }])
    })

    it('what is the same is not sent again, and then nothing left', async () => {
      const etag = (await bundle()).headers.etag!
      const before = (await takenIn(administrator)).length
      const again = await bundle(key, { 'if-none-match': `W/"x", ${etag}` })
      expect([again.status, again.text]).toEqual([304, ''])
      expect((await takenIn(administrator)).length).toBe(before)
      for (const odd of ['*', '"', 'x'.repeat(5_000), `"${'0'.repeat(64)}"`])
        expect((await bundle(key, { 'if-none-match': odd })).status).toBe(200)
    })

    it('not with a key that was made for something else, nor another company’s', async () => {
      expect((await bundle(await keyOf(company(), ['report:write']))).json.code).toBe('not_your_duty')
      const rival = await keyOf(served.world.people.rival.organisation.id)
      expect((await bundle(rival)).json.code).toBe('not_vetted')
    })

    it('not any more, from the request after the vetting was ended', async () => {
      const about = { organisation: company(), reason: 'Their network was broken into' }
      expect(codeOf(await act(secretary, 'endVetting', about))).toBe('done')
      expect((await bundle()).json.code).toBe('not_vetted')
      expect(codeOf(await act(secretary, 'endVetting', about))).toBe('not_found')
    })

    it('never a test organisation, which screens an invented list', async () => {
      const trial = await admitOrganisation(owner, {
        ...{ name: 'Trial Shop', kind: 'company', country: 'PT', sector: 'ecommerce_b2c', agency: null },
        test: true,
      } as const)
      const about = { organisation: trial.id, reason: 'They asked nicely' }
      expect(codeOf(await act(secretary, 'vet', about))).toBe('not_found')
      await served.asSuperuser('insert into vetted (organisation) values ($1)', [trial.id])
      expect((await bundle(await keyOf(trial.id))).json.code).toBe('not_vetted')
      const user = 'c0ffee00-0000-4000-8000-000000000001'
      await admitMember(owner, { organisation: trial.id, userId: user, name: 'trial', duties: ['report'] })
      const email = 'trial@tests.invalid'
      await admitAccount(served.serving.authPool, { user, name: 'trial', email, password })
      const cookie = cookiesOf(await served.ask('/api/auth/sign-in/email', { body: { email, password } }))
      const look = async (title: string) =>
        data(
          await served.ask('/trpc/reports.screen', {
            cookie,
            body: { title, text: '10 g, stealth, bitcoin' },
          }),
        )
      expect((await look('Isotonitazene')).recognition.hits).toEqual([])
      const invented = (await look('Zorv\u200bani1')).recognition
      expect(invented.grade).toBe('urgent')
      expect(invented.edition).toContain('Synthetic')
      const rows = [
        { title: 'Isotonitazene', text: '10 g' },
        { title: 'Zorvanil', text: '10 g, bitcoin' },
      ]
      const { rows: screened } = data(await served.ask('/trpc/bench.catalogue', { cookie, body: { rows } }))
      expect(screened.map(({ grade }: { grade: string }) => grade)).toEqual(['clear', 'urgent'])
    })
  })
}
