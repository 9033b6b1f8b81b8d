import { requestErasure } from '@tocsin/casework/erase'
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

    it('no more files are begun than may be open', async () => {
      const { asSuperuser, signIn } = served
      const said = await pressed(await signIn('moderator'), 'imports.begin', { name: 'a.csv', size: 9 }, 40)
      expect(said.filter(code => code === null)).toHaveLength(20)
      expect(new Set(said)).toEqual(new Set([null, 'too_many']))
      expect(await asSuperuser('select count(*)::int as open from import')).toEqual([{ open: 20 }])
    })
  })
}
