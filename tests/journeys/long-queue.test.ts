import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Case, file } from '../access/scene.ts'
import { engines } from '../engines.ts'
import { manyIncidents } from '../many-incidents.ts'
import { openServed, type Served } from '../served.ts'
import { type Portal, portalOf } from './client.ts'

const many = 5_000
const closed = 40

for (const engine of engines) {
  describe(`an agency with ${many} open incidents, on ${engine.name}`, () => {
    let served: Served
    let on: Case
    let german: Portal
    let dutch: Portal
    beforeAll(async () => {
      served = await openServed(engine)
      on = await file(served.world)
      german = portalOf(served, await served.signIn('german'))
      dutch = portalOf(served, await served.signIn('dutch'))
      const viewer = served.world.people.german.organisation.id
      await manyIncidents(served.asSuperuser, { viewer, many, closed })
    })
    afterAll(() => served.close())
    const titles = (rows: { title: string }[]) =>
      rows.map(({ title }) => Number(/^Copy (\d+)$/.exec(title)?.[1])).filter(Boolean)

    it('reads all of them in their order, each once, as far as it goes on', async () => {
      const first = await german.incidents.list.query({ place: 'queue', limit: 2_000 })
      const all = await german.incidents.list.query({ place: 'queue', limit: 10_000 })
      expect([first.length, all.length, new Set(all.map(({ id }) => id)).size]).toEqual([
        2_000,
        many + 1,
        many + 1,
      ])
      expect(all.slice(0, 2_000)).toEqual(first)
      expect(titles(all)).toEqual(Array.from({ length: many }, (_, i) => i + 1))
    })

    it('reads each of the other places whole, which no first page of everything would show', async () => {
      expect(titles(await german.incidents.list.query({ place: 'closed' }))).toHaveLength(closed)
      expect(titles(await german.incidents.list.query({ place: 'questions' }))).toEqual([
        1_000, 2_000, 3_000, 4_000, 5_000,
      ])
      const last = (await german.incidents.list.query({ place: 'queue', limit: 10_000 })).at(-1)!
      await german.incidents.takeLease.mutate({ id: last.id })
      expect((await german.incidents.list.query({ place: 'mine' })).map(({ id }) => id)).toEqual([last.id])
    })

    it('is told how many there are in each place, and how many are due', async () => {
      const in100Hours = new Date(Date.now() + 100.5 * 3_600_000).toISOString()
      const counts = await german.incidents.counts.query({ before: in100Hours })
      const due = (await german.incidents.list.query({ place: 'queue', limit: 10_000 })).filter(
        ({ dueAt }) => dueAt !== null && dueAt < in100Hours,
      )
      expect(counts).toEqual({
        all: many + closed + 1,
        queue: many + 1,
        mine: 1,
        questions: 5,
        closed,
        due: due.length,
      })
      expect(due.length).toBeGreaterThanOrEqual(100)
    })

    it('asks after rows by id, and is answered of its own alone', async () => {
      const ids = [on.incident, randomUUID()]
      expect((await german.incidents.list.query({ ids })).map(({ id }) => id)).toEqual([on.incident])
      expect(await dutch.incidents.list.query({ ids })).toEqual([])
      expect(await dutch.incidents.counts.query({ before: '2100-01-01T00:00:00Z' })).toEqual({
        ...{ all: 0, queue: 0, mine: 0, questions: 0, closed: 0, due: 0 },
      })
    })

    it('gets no more at once than a list holds', async () => {
      for (const input of [{ limit: 10_001 }, { limit: 0 }, { ids: Array(101).fill(randomUUID()) }])
        await expect(german.incidents.list.query(input)).rejects.toThrow()
    })
  })
}
