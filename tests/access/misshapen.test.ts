import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { engines } from '../engines.ts'
import { type Answer, type Json, openServed, type Person, type Served } from '../served.ts'
import { codeOf, type Entrance, entrances, type Request, send } from './entrances.ts'
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

/** What a string can be turned into that no field may take; told apart by the JSON text that is sent. */
const spoilt: [string, string][] = [
  ['NUL', JSON.stringify('a\u0000b')],
  ['half a character', '"a\\ud800b"'],
  ['the other half', '"\\udc00"'],
  ['far too much', JSON.stringify('x'.repeat(240_000))],
  ['a number beyond all', '1e400'],
  ['a list of itself', JSON.stringify([['x']])],
  ['twenty levels', `${'['.repeat(25)}${']'.repeat(25)}`],
]

const whose = (entrance: string): Person => {
  if (entrance.startsWith('incidents.')) return 'german'
  if (entrance.startsWith('audit.') || entrance.startsWith('erasures.')) return 'auditor'
  return 'moderator'
}

/** Every value in an input that is no object or list, by its path. */
const leavesOf = (value: Json, path: string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).flatMap(key => leavesOf(value[key], [...path, key]))
    : value === undefined
      ? []
      : [path]

const mark = 'the-value-that-is-exchanged'

/** The JSON text of an input with one value exchanged for another text. */
const spoiled = (input: Json, path: string[], by: string): string => {
  const copy = structuredClone(input)
  path.slice(0, -1).reduce((at: Json, key) => at[key], copy)[path.at(-1)!] = mark
  return JSON.stringify(copy).replace(JSON.stringify(mark), () => by)
}

/** A path is named when it, or an object on the way to it, is complained of. */
const named = (path: string[], { json }: Answer): boolean =>
  (json.error?.data ?? json).complaints.some((complaint: { path: string }) => {
    const full = path.join('.')
    return (
      complaint.path !== '' &&
      (full === complaint.path ||
        full.startsWith(`${complaint.path}.`) ||
        complaint.path.startsWith(`${full}.`))
    )
  })

// Hundreds of requests in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 120_000 })

for (const engine of engines) {
  describe(`whatever is put where a value belongs, on ${engine.name}`, () => {
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

    // Signing out would end the session that the others are asked with; it takes nothing that could be spoilt.
    const others = ['POST /demo/sign-in', 'POST /demo/play', 'POST /api/auth/sign-out']
    const taking = entrances.filter(({ name }) => !others.includes(name) && !/^(POST|PUT) \/v1\//.test(name))
    const asked = async ({ name }: Entrance): Promise<[Request, { cookie: string }]> => {
      const person = whose(name)
      const by = served.world.people[person]
      return [await sample(name, { world: served.world, scene, by }), { cookie: cookies[person]! }]
    }

    it.each(spoilt)('%s is refused at every place of every request by the place’s name', async (_, by) => {
      const tries: {
        entrance: Entrance
        path: string[]
        request: Request
        credentials: { cookie: string }
      }[] = []
      for (const entrance of taking) {
        const [request, credentials] = await asked(entrance)
        for (const path of leavesOf(request.input)) tries.push({ entrance, path, request, credentials })
      }
      const before = await stateOf(served, null)
      let refused = 0
      for (const { entrance, path, request, credentials } of tries) {
        // What is asked by an address has to fit into one, and a draft may hold a list.
        if (entrance.kind === 'query' && by.length > 10_000) continue
        if (by.startsWith('[["') && path[0] === 'body') continue
        const small = entrance.name.startsWith('POST /api') && by.length > 10_000
        const answer = await send(served, request, credentials, spoiled(request.input, path, by))
        const place = [entrance.name, path.join('.')]
        expect([...place, answer.status, codeOf(answer)]).toEqual([
          ...place,
          ...(small ? [413, 'too_large'] : [400, 'invalid']),
        ])
        if (!small) expect([...place, named(path, answer)]).toEqual([...place, true])
        refused += 1
      }
      expect(refused).toBeGreaterThan(50)
      expect(differing(before, await stateOf(served, null))).toEqual([])
    })

    it('a key that stands twice is refused by its name, and neither of the two is taken', async () => {
      for (const entrance of taking) {
        const [request, credentials] = await asked(entrance)
        const [key] = Object.keys(request.input ?? {})
        if (!key) continue
        const text = JSON.stringify(request.input).replace('{', `{${JSON.stringify(key)}:"first",`)
        const answer = await send(served, request, credentials, text)
        expect([
          entrance.name,
          answer.status,
          (answer.json.error?.data ?? answer.json).complaints[0]?.path,
        ]).toEqual([...[entrance.name, 400, key]])
      }
    })

    const headers: [string, Record<string, string>][] = [
      ['a cookie of bytes', { cookie: '\u00ff\u00fe=%ff%00; tocsin.session_token=%' }],
      ['a key of nothing', { authorization: 'Bearer ' }],
      ['a key that is a path', { authorization: 'Bearer tcs_../../x' }],
      ['a language of nobody', { 'accept-language': ';;;,,q=,*;q=x' }],
      ['a place in the stream', { 'last-event-id': '18446744073709551616' }],
      ['a name with a break in it', { 'x-file-name': '%0d%0a%00%ff' }],
      [
        'an address of somebody',
        { 'x-forwarded-for': '::ffff:999.1.1.1, \u00e9', forwarded: 'for=_x;host=y' },
      ],
    ]
    /** One entrance for each way in which a request is read. */
    const onEachWay = [
      'session.me',
      'reports.read',
      'drafts.save',
      'GET /events',
      'PUT /evidence',
      'GET /evidence/:id',
      'GET /v1/reports/:id',
      'GET /*',
    ]
    it.each(headers)('%s in a header breaks nothing', async (_, header) => {
      for (const entrance of taking.filter(({ name }) => onEachWay.includes(name))) {
        const [request, credentials] = await asked(entrance)
        const withHeader = { ...request, headers: { ...request.headers, ...header } }
        const answer = await send(served, withHeader, header.cookie ? {} : credentials)
        expect([entrance.name, answer.status < 500]).toEqual([entrance.name, true])
        if (entrance.name === 'session.me') expect(answer.status).toBe(header.cookie ? 401 : 200)
      }
    })

    it('an address that is no id is answered as one that never was; one in a query by its name', async () => {
      const credentials = { cookie: cookies.moderator! }
      for (const id of [
        'x',
        '0',
        "' or 1=1 --",
        '%00',
        '%ff',
        '..%2f..',
        'a'.repeat(2_000),
        '%f0%9f%92%a9',
      ]) {
        for (const entrance of ['GET /evidence/:id', 'GET /evidence/:id/picture'])
          expect([id, (await send(served, { entrance, id: encodeURI(id) }, credentials)).status]).toEqual([
            id,
            404,
          ])
      }
      const bytes = Buffer.from('a page')
      const odd = await send(
        served,
        {
          entrance: 'PUT /evidence',
          query: '?draft=x&organisation=y',
          bytes,
          headers: { 'content-type': 'text/plain' },
        },
        credentials,
      )
      expect([odd.status, odd.json.complaints.map(({ path }: { path: string }) => path)]).toEqual([
        400,
        ['draft', 'organisation'],
      ])
    })
  })
}
