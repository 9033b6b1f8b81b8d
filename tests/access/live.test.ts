import http from 'node:http'
import { actOnIncident } from '@tocsin/casework/act-on-incident'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { listIncidents } from '@tocsin/casework/list-incidents'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Json, openServed, type Served } from '../served.ts'
import { filing } from '../world.ts'

type Heard = { event: string; id: string | null; data: Json }
type Ear = {
  status: number
  heard: Heard[]
  closed: Promise<void>
  close: () => void
  until: (n: number, ms?: number) => Promise<void>
}

const listen = (
  { host }: Served,
  cookie: string,
  headers: Record<string, string> = {},
  query = '',
): Promise<Ear> =>
  new Promise((resolve, reject) => {
    const [, port] = host.split(':')
    const asked = http.get(
      {
        host: '127.0.0.1',
        port,
        path: `/events${query}`,
        headers: { host, cookie, ...headers },
        agent: false,
      },
      answer => {
        const heard: Heard[] = []
        let text = ''
        answer.on('data', chunk => {
          text += chunk
          for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
            const fields = new Map(
              text
                .slice(0, end)
                .split('\n')
                .map(line => line.split(/: ?(.*)/s).slice(0, 2) as [string, string]),
            )
            text = text.slice(end + 2)
            if (fields.has('event'))
              heard.push({
                event: fields.get('event')!,
                id: fields.get('id') ?? null,
                data: JSON.parse(fields.get('data')!),
              })
          }
        })
        const closed = new Promise<void>(end => {
          answer.on('close', end)
          answer.on('error', () => end())
        })
        const until = async (n: number, ms = 5_000) => {
          for (const began = Date.now(); heard.length < n; await new Promise(next => setTimeout(next, 10)))
            if (Date.now() - began > ms)
              throw new Error(`heard ${heard.length} of ${n}: ${JSON.stringify(heard)}`)
        }
        resolve({ status: answer.statusCode!, heard, closed, close: () => asked.destroy(), until })
      },
    )
    asked.on('error', reject)
  })

for (const engine of engines) {
  describe(`the live stream on ${engine.name}`, () => {
    let served: Served
    let cookie = ''
    let filed = 0
    const file = () =>
      fileReport(served.world.house, served.world.people.moderator, {
        filing: filing(),
        origin: 'page',
        key: `live-${filed++}`,
      })

    const newest = async () => {
      const queue = await listIncidents(served.world.house, served.world.people.german)
      return queue.toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1))[0]!
    }

    beforeAll(async () => {
      served = await openServed(engine)
      cookie = await served.signIn('german')
    })
    afterAll(() => served.close())

    it('says first where it stands, then what changed, without content', async () => {
      const ear = await listen(served, cookie)
      await ear.until(1)
      expect(ear.heard[0]).toEqual({ event: 'cursor', id: '0', data: { m: 0 } })
      await file()
      await ear.until(2)
      const { id } = await newest()
      expect(ear.heard[1]).toEqual({
        event: 'hint',
        id: '1',
        data: { m: 1, subject: 'incident', id, what: 'changed' },
      })
      ear.close()
    })

    it('goes on where a dropped connection was: nothing missed, nothing twice', async () => {
      const before = await listen(served, cookie)
      await before.until(1)
      const last = before.heard.at(-1)!.id!
      before.close()
      await file()
      await file()
      const after = await listen(served, cookie, { 'last-event-id': last })
      await after.until(3)
      expect(after.heard.map(({ id }) => Number(id))).toEqual([0, 1, 2].map(n => Number(last) + n))
      expect(after.heard.map(({ event }) => event)).toEqual(['cursor', 'hint', 'hint'])
      after.close()
      const byQuery = await listen(served, cookie, {}, `?after=${last}`)
      await byQuery.until(3)
      byQuery.close()
    })

    it.each(['-1', '999999', '1e3', 'x', "0' or 1=1", '9'.repeat(40)])(
      'reads a forged place (%s) as no more than a place in the own stream',
      async place => {
        const ear = await listen(served, cookie, { 'last-event-id': place })
        await ear.until(1)
        expect(['cursor', 'reset']).toContain(ear.heard[0]!.event)
        expect(ear.heard).toHaveLength(1)
        ear.close()
      },
    )

    it('says when something is not yours any more', async () => {
      const { german, dutch } = served.world.people
      const { id, rev } = await newest()
      const ear = await listen(served, await served.signIn('dutch'))
      await ear.until(1)
      await actOnIncident(served.world.house, german, { id, version: rev, command: { verb: 'acknowledge' } })
      const act = async (command: Parameters<typeof actOnIncident>[2]['command']) => {
        const row = (await listIncidents(served.world.house, german)).find(incident => incident.id === id)!
        await actOnIncident(served.world.house, german, { id, version: row.rev, command })
      }
      await act({
        verb: 'share',
        recipients: [{ organisation: dutch.organisation.id, part: 'concerned' }],
        purpose: 'goes to the Netherlands',
        identities: false,
      })
      await ear.until(2)
      await act({ verb: 'recall', recipient: dutch.organisation.id })
      await ear.until(3)
      expect(ear.heard.slice(1).map(({ event, data }) => [event, data.id])).toEqual([
        ['hint', id],
        ['withdrawn', id],
      ])
      ear.close()
    })

    it('stops when a member is suspended', async () => {
      const ear = await listen(served, await served.signIn('pole'))
      await ear.until(1)
      await served.asSuperuser(`update membership set standing = 'suspended' where id = $1`, [
        served.world.people.pole.member,
      ])
      await ear.closed
      expect(ear.heard.at(-1)!.event).toBe('ended')
    })

    it('opens three for a member and not a fourth, and again when one closes', async () => {
      const own = await served.signIn('portuguese')
      const ears = [await listen(served, own), await listen(served, own), await listen(served, own)]
      expect((await served.ask('/events', { cookie: own })).status).toBe(429)
      ears[0]!.close()
      for (let tries = 0; ; tries += 1) {
        const ear = await listen(served, own)
        ear.close()
        if (ear.status === 200) break
        if (tries === 20) throw new Error('a place was not given back')
        await new Promise(next => setTimeout(next, 50))
      }
      for (const ear of ears) ear.close()
    })

    it('is shut to whoever is not signed in', async () => {
      expect((await served.ask('/events')).status).toBe(401)
    })

    it('ends in order when the server stops', async () => {
      const ear = await listen(served, cookie)
      await ear.until(1)
      await served.serving.stop()
      await ear.closed
      expect(ear.heard.map(({ event }) => event)).toEqual(['cursor'])
      served.serving.stop = async () => {}
    })
  })
}
