import { requestErasure } from '@tocsin/casework/erase'
import { takeLease } from '@tocsin/casework/lease'
import { readIncident } from '@tocsin/casework/read-incident'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { openServed, type Served } from '../served.ts'
import { codeOf } from './entrances.ts'
import { file } from './scene.ts'

for (const engine of engines) {
  describe(`what several windows press at the same moment, on ${engine.name}`, () => {
    let served: Served
    beforeAll(async () => {
      served = await openServed(engine)
    })
    afterAll(() => served.close())
    const pressed = async (cookie: string, name: string, body: unknown, windows: number) => {
      const all = await Promise.all(
        Array.from({ length: windows }, () => served.ask(`/trpc/${name}`, { cookie, body })),
      )
      return all.map(codeOf)
    }

    it('an erasure is done once, and stands in the history once', async () => {
      const { world, asSuperuser, signIn } = served
      const { report } = await file(world)
      const { id } = await requestErasure(world.house, world.people.secretary, {
        report,
        fields: ['reason'],
        identities: true,
        basis: 'Request of the person concerned',
      })
      const said = await pressed(await signIn('auditor'), 'erasures.approve', { id }, 4)
      expect(said).toEqual([null, null, null, null])
      const erased = await asSuperuser(
        `select n from event where stream_id = $1 and verb = 'report.erased'`,
        [report],
      )
      expect(erased).toHaveLength(1)
    })

    it('a claim is done, and said to be, also while a colleague works on it', async () => {
      const { world, asSuperuser, signIn } = served
      const { german } = world.people
      const { incident } = await file(world)
      const [colleague] = (await asSuperuser(
        `insert into membership (id, organisation, user_id, name, duties)
           values (gen_random_uuid(), $1, gen_random_uuid(), 'A colleague', '{triage}') returning id`,
        [german.organisation.id],
      )) as [{ id: string }]
      await takeLease(world.house, { ...german, member: colleague.id }, incident)
      const { rev } = await readIncident(world.house, german, incident)
      const claim = { id: incident, version: rev, command: { verb: 'claim' } }
      expect(await pressed(await signIn('german'), 'incidents.act', claim, 1)).toEqual([null])
      const { view, lease } = await readIncident(world.house, german, incident)
      expect([view.substate, lease?.member]).toEqual(['in_triage', colleague.id])
    })

    it('no more files are begun than may be open', async () => {
      const { asSuperuser, signIn } = served
      const said = await pressed(await signIn('moderator'), 'imports.begin', { name: 'a.csv', size: 9 }, 40)
      expect(said.filter(code => code === null)).toHaveLength(20)
      expect(new Set(said)).toEqual(new Set([null, 'too_many']))
      expect(await asSuperuser('select count(*)::int as open from import')).toEqual([{ open: 20 }])
    })
  })
}
