import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { engines } from '../engines.ts'
import { type Answer, type Json, openServed, type Served } from '../served.ts'
import { entrances, type Request, send } from './entrances.ts'
import { everybody, type Principal } from './principals.ts'
import { nobody } from './samples/making.ts'
import { sample } from './samples.ts'
import { type Scene, setScene } from './scene.ts'
import { changedSince, stateOf } from './state.ts'

const many = { points: 1_000_000, duration: 900 }
const limits = {
  perAddress: many,
  perMember: many,
  perClient: many,
  signInPerAddress: many,
  signInPerAccount: many,
  codePerAccount: many,
  passwordPerMember: many,
}
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const isId = (value: unknown): value is string =>
  typeof value === 'string' && new RegExp(`^${uuid.source}$`).test(value)

/** The same request once for each id in it, with another in its place. */
const exchanged = ({ bytes, ...request }: Request, other: string): Request[] => {
  const places: ((copy: Request) => void)[] = []
  const look = (value: Json, path: (string | number)[]): void => {
    if (isId(value)) places.push(copy => put(copy.input, path, other))
    else if (typeof value === 'object' && value !== null)
      for (const key of Object.keys(value)) look(value[key], [...path, key])
  }
  look(request.input, [])
  if (request.id) places.push(copy => Object.assign(copy, { id: other }))
  const { query } = request
  if (query?.match(uuid)) places.push(copy => Object.assign(copy, { query: query.replace(uuid, other) }))
  return places.map(place => {
    const copy: Request = structuredClone(request)
    place(copy)
    return bytes ? { ...copy, bytes } : copy
  })
}

const put = (root: Json, path: (string | number)[], value: unknown): void => {
  const last = path.at(-1)!
  path.slice(0, -1).reduce((at, key) => at[key], root)[last] = value
}

/** An answer without what is new in each: ids, times, digests, reference numbers. */
const bare = ({ status, headers, text }: Answer, asked: string): string => {
  const { date: _, 'x-request-id': __, 'set-cookie': ___, ...kept } = headers
  return `${status} ${JSON.stringify(kept)} ${text}`
    .replaceAll(asked, 'asked')
    .replace(uuid, 'id')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, 'time')
    .replace(/[0-9a-f]{64}/g, 'digest')
    .replace(/\b[TR]-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, 'number')
}

// Hundreds of requests in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 120_000 })

for (const engine of engines) {
  describe(`an id of somebody else's, wherever an id can stand, on ${engine.name}`, () => {
    let served: Served
    let scene: Scene
    let callers: Principal[] = []
    beforeAll(async () => {
      served = await openServed(engine, { limits })
      scene = await setScene(served.world)
      callers = await everybody(served)
    })
    afterAll(() => served.close())

    /** Ids of every kind of row that holds one, and that this caller has no business with. */
    const foreign = async (caller: string): Promise<string[]> => {
      const { people } = served.world
      const ids = async (sql: string): Promise<string[]> =>
        ((await served.asSuperuser(sql)) as { id: string }[]).map(({ id }) => id)
      const anyones = [
        ...(await ids(`select id from identity limit 1`)),
        ...(await ids(`select id from viewer_event limit 1`)),
        ...(await ids(`select id from client limit 1`)),
        ...(await ids(`select id from auth.session limit 1`)),
        people.pole.member,
      ]
      const events = await ids(`select id from event where verb = 'incident.revealed' limit 1`)
      const reporters = [
        ...[scene.main, scene.spare, scene.erasable].map(({ report }) => report),
        ...Object.values(scene.evidence),
        ...[scene.draft, scene.filedDraft, scene.questions.german, scene.questions.dutch, scene.unanswered],
        people.moderator.organisation.id,
      ]
      const incidents = [scene.main, scene.spare, scene.erasable].map(({ incident }) => incident)
      return {
        reporter: [...anyones, ...events, ...incidents, people.rival.organisation.id],
        rival: [...anyones, ...events, ...incidents, ...reporters],
        'key of rival': [...anyones, ...incidents, ...reporters],
        lead: [...anyones, ...reporters.slice(6, 8), scene.questions.dutch],
        concerned: [
          ...[...anyones, ...events, ...incidents.slice(1), ...reporters.slice(1, 3)],
          ...[scene.evidence.closed, scene.draft, scene.questions.german],
        ],
        outside: [...anyones, ...events, ...incidents, ...reporters],
        secretariat: [...anyones, ...events, ...incidents, ...Object.values(scene.evidence), scene.draft],
      }[caller]!
    }

    const sweep = ['reporter', 'rival', 'key of rival', 'lead', 'concerned', 'outside', 'secretariat']
    it.each(sweep)(
      'is answered to the %s as an id that never was, and changes nothing of anybody',
      async name => {
        const caller = callers.find(one => one.name === name)!
        const others = await foreign(name)
        const before = await stateOf(served, caller.actor)
        let compared = 0
        for (const { name: entrance } of entrances) {
          if (entrance === 'GET /events' || entrance.startsWith('POST /api/auth')) continue
          const make = () => sample(entrance, { world: served.world, scene, by: caller.actor })
          const first = await make()
          if (exchanged(first, nobody).length === 0) continue
          // What is filed once is not filed again under its key: that request is made anew for each id.
          const answers = async (id: string): Promise<string[]> => {
            const request = entrance === 'reports.file' ? await make() : first
            return Promise.all(
              exchanged(request, id).map(async one => bare(await send(served, one, caller), id)),
            )
          }
          const asNobody = await answers(nobody)
          // Who has no such office is told so whatever the id: one id shows it.
          const shut = asNobody.every(answer => answer.startsWith('403'))
          for (const other of shut ? others.slice(0, 1) : others) {
            const asOther = await answers(other)
            expect([entrance, other, asOther]).toEqual([entrance, other, asNobody])
            compared += asOther.length
          }
        }
        expect(compared).toBeGreaterThan(others.length)
        expect(changedSince(before, await stateOf(served, caller.actor))).toEqual([])
      },
    )

    it('is answered while somebody holds its case: a stranger waits for no lock', async () => {
      const { house } = served.world
      const note = (who: string, version = 1) =>
        send(
          served,
          {
            entrance: 'incidents.act',
            input: { id: scene.main.incident, version, command: { verb: 'note', text: 'Seen' } },
          },
          callers.find(({ name }) => name === who)!,
        )
      let lead: Promise<Answer> | undefined
      let pending = true
      await house.db.transaction().execute(async tx => {
        await sql`set local role tocsin_actor`.execute(tx)
        await sql`select from incident where id = ${scene.main.incident} for update`.execute(tx)
        lead = note('lead').finally(() => {
          pending = false
        })
        expect((await note('outside')).status).toBe(404)
        expect(pending).toBe(true)
      })
      expect((await lead!).status).toBe(409)
    })
  })
}
