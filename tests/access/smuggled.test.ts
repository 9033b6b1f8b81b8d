import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { engines } from '../engines.ts'
import { type Answer, type Json, openServed, type Person, type Served } from '../served.ts'
import { codeOf, entrances, type Request, send } from './entrances.ts'
import { sample } from './samples.ts'
import { type Scene, setScene } from './scene.ts'
import { differing, stateOf } from './state.ts'

const many = { points: 1_000_000, duration: 900 }
const limits = {
  perAddress: many,
  perMember: many,
  signInPerAddress: many,
  passwordPerMember: many,
  codePerAccount: many,
}

/** Fields that somebody would like to decide: whose it is, what it is called, how it stands, who he is. */
const wished = ['org_id', 'organisation', 'member', 'duties', 'status', 'tlp', 'created_at', 'id']
const reaching = ['__proto__', 'constructor', 'prototype']

/** Who is let in there, so that nothing but the smuggled field stands in the way. */
const whose = (entrance: string): Person => {
  if (entrance.startsWith('incidents.')) return 'german'
  if (entrance.startsWith('audit.') || entrance.startsWith('erasures.')) return 'auditor'
  return 'moderator'
}

type Place = { path: string[]; keys: string[] }

/** Each object in an input, by its path. What a draft holds is the page's own and takes any key. */
const objectsIn = (value: Json, path: string[] = []): Place[] => {
  if (typeof value !== 'object' || value === null || path[0] === 'body') return []
  const inside = Object.keys(value).flatMap(key => objectsIn(value[key], [...path, key]))
  return Array.isArray(value) ? inside : [{ path, keys: Object.keys(value) }, ...inside]
}

/** The JSON text with one more key in one of its objects; as text, because an object has no second `__proto__`. */
const withKey = (input: Json, { path }: Place, key: string): string => {
  const holder = `smuggled-${randomUUID()}`
  const copy = structuredClone(input)
  path.reduce((at: Json, step) => at[step], copy)[holder] = 1
  return JSON.stringify(copy).replace(JSON.stringify(holder), JSON.stringify(key))
}

// Hundreds of requests in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 120_000 })

for (const engine of engines) {
  describe(`a field that nobody asked for, on ${engine.name}`, () => {
    let served: Served
    let scene: Scene
    const cookies: Partial<Record<Person, string>> = {}
    beforeAll(async () => {
      served = await openServed(engine, { limits })
      scene = await setScene(served.world)
      for (const person of ['moderator', 'german', 'auditor'] as const)
        cookies[person] = await served.signIn(person)
    })
    afterAll(() => served.close())

    const making = (person: Person) => ({ world: served.world, scene, by: served.world.people[person] })
    const taking = entrances
      .map(({ name }) => name)
      .filter(
        name =>
          !['POST /demo/sign-in', 'POST /demo/play', 'GET /events'].includes(name) &&
          !/^(POST|PUT) \/v1\//.test(name),
      )

    it('is refused by its path in every object of every request, and nothing is done', async () => {
      const requests = new Map<string, Request>()
      for (const entrance of taking) requests.set(entrance, await sample(entrance, making(whose(entrance))))
      const before = await stateOf(served, null)
      const met = new Set<string>()
      for (const [entrance, request] of requests) {
        const credentials = { cookie: cookies[whose(entrance)]! }
        const tries = objectsIn(request.input).flatMap(place =>
          [...wished, ...reaching]
            .filter(key => !place.keys.includes(key))
            .map(key => ({ place, key, path: [...place.path, key].join('.') })),
        )
        const answers = await Promise.all(
          tries.map(({ place, key }) =>
            send(served, request, credentials, withKey(request.input, place, key)),
          ),
        )
        answers.forEach((answer, i) => {
          const { path } = tries[i]!
          met.add(entrance)
          expect([entrance, path, answer.status, codeOf(answer), pathsOf(answer)]).toEqual([
            ...[entrance, path, 400, 'invalid'],
            expect.arrayContaining([path]),
          ])
        })
      }
      expect(met).toContain('reports.file')
      expect(met).toContain('incidents.act')
      expect(differing(before, await stateOf(served, null))).toEqual([])
    })

    it('finds no other kind of caller in a body: what is done is done by who asks', async () => {
      const filed = await send(served, await sample('reports.file', making('moderator')), {
        cookie: cookies.moderator!,
        key: 'tcs_of_somebody_else',
      })
      const { report } = filed.json.result.data
      const [row] = await served.asSuperuser('select organisation from report where id = $1', [report])
      expect(row).toEqual({ organisation: served.world.people.moderator.organisation.id })
    })
  })
}

const pathsOf = ({ json }: Answer): string[] =>
  (json.error?.data ?? json).complaints.map(({ path }: { path: string }) => path)
