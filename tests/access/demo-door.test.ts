import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Answer, cookiesOf, openServed, type Served } from '../served.ts'

const bare = ({ status, headers, json }: Answer) => {
  const { date: _, 'x-request-id': __, 'content-length': ___, ...kept } = headers
  const { instance: ____, requestId: _____, ...said } = json
  return { status, headers: kept, said }
}

for (const engine of engines) {
  describe(`the demo door on ${engine.name}`, () => {
    let served: Served
    const person = { person: 'moderator' }

    beforeAll(async () => {
      served = await openServed(engine, { demo: true })
    })
    afterAll(() => served.close())

    it('does not exist without the marker, whatever the settings say', async () => {
      const nowhere = bare(await served.ask('/nowhere'))
      expect(nowhere.status).toBe(404)
      expect(bare(await served.ask('/demo'))).toEqual(nowhere)
      const post = bare(await served.ask('/nowhere', { body: person }))
      expect(bare(await served.ask('/demo/sign-in', { body: person }))).toEqual(post)
      expect(bare(await served.ask('/demo/stories'))).toEqual(nowhere)
      expect(bare(await served.ask('/demo/play', { body: { story: 'kratom' } }))).toEqual(post)
    })

    it('opens with the marker, each person at an address of her own', async () => {
      const [{ user_id: user }] = (await served.asSuperuser('select user_id from membership where id = $1', [
        served.world.people.moderator.member,
      ])) as [{ user_id: string }]
      const people = [{ ...person, user, name: 'Inês', organisation: 'Meridian Market', role: 'moderator' }]
      await served.asSuperuser('insert into demo (id, seeded_at, people) values (1, now(), $1)', [
        JSON.stringify(people),
      ])
      const { json } = await served.ask('/demo')
      expect(json).toEqual([
        {
          person: 'moderator',
          name: 'Inês',
          organisation: 'Meridian Market',
          role: 'moderator',
          address: served.origin.replace('://', '://moderator.'),
        },
      ])
      const host = `moderator.${served.host}`
      const entered = await served.ask('/demo/sign-in', { body: person, host })
      expect(entered.status).toBe(200)
      const me = await served.ask('/trpc/session.me', { host, cookie: cookiesOf(entered) })
      expect(me.json.result.data.member.id).toBe(served.world.people.moderator.member)
      expect(me.json.result.data.demo).toBe(true)
    })

    it("a neighbour's page is another origin", async () => {
      const answer = await served.ask('/demo/sign-in', {
        body: person,
        host: `moderator.${served.host}`,
        ours: false,
        headers: { origin: `http://officer.${served.host}` },
      })
      expect([answer.status, answer.json.code]).toEqual([403, 'cross_site'])
    })

    it('nobody enters who does not live there', async () => {
      const answer = await served.ask('/demo/sign-in', { body: { person: 'somebody' } })
      expect([answer.status, answer.headers['set-cookie']]).toEqual([404, undefined])
    })

    it('shuts at once when the marker goes', async () => {
      await served.asSuperuser('delete from demo')
      expect((await served.ask('/demo/sign-in', { body: person })).status).toBe(404)
    })
  })
}
