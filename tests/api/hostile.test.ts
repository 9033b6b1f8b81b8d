import { keyScopes } from '@tocsin/domain/admission/key-scopes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samples } from '../access/samples.ts'
import { type Scene, setScene } from '../access/scene.ts'
import { engines } from '../engines.ts'
import { type Json, openServed, type Served } from '../served.ts'
import { type Machine, machineOf } from './machine.ts'

const many = { points: 1_000_000, duration: 900 }

/** What no schema may be shown, and what each is answered with at most. */
const bodies: [string, string][] = [
  ['no JSON', '{'],
  ['nothing', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['200,000 levels of lists', '['.repeat(200_000) + ']'.repeat(200_000)],
  ['70,000 levels of objects', `${'{"a":'.repeat(70_000)}1${'}'.repeat(70_000)}`],
  ['30,000 keys', `{${Array.from({ length: 30_000 }, (_, i) => `"k${i}":0`).join()}}`],
  ['a key twice', '{"reports":[],"reports":[],"url":"a","url":"b","reason":"a","reason":"b"}'],
  ['a number beyond all', '{"reason":1e400,"reports":1e400}'],
  ['a text of ten megabytes', JSON.stringify({ reason: 'x'.repeat(10_000_000) })],
  ['a prototype', '{"__proto__":{"polluted":true},"reports":[{"__proto__":{"polluted":true}}]}'],
  ['a constructor', '{"constructor":{"prototype":{"polluted":true}}}'],
  ['NUL', '{"reason":"a\\u0000b"}'],
  ['half a character', '{"reason":"a\\ud800"}'],
]

for (const engine of engines) {
  describe(`hostile JSON at every way in for machines, on ${engine.name}`, () => {
    let served: Served
    let scene: Scene
    let machine: Machine
    let ways: string[] = []
    beforeAll(async () => {
      served = await openServed(engine, { limits: { perAddress: many, perClient: many } })
      scene = await setScene(served.world)
      machine = await machineOf(served, 'moderator', [...keyScopes])
      const { paths } = (await served.ask('/openapi.json')).json
      ways = Object.keys(paths)
        .filter(path => paths[path].post?.requestBody?.content['application/json'])
        .map(path => `POST ${path.replace(/\{(\w+)\}/g, ':$1')}`)
    })
    afterAll(() => served.close())

    const pathOf = async (name: string): Promise<string> => {
      const { path, id } = await samples[name]!({ world: served.world, scene, by: null })
      return path ?? name.split(' ')[1]!.replace(':id', id ?? '')
    }
    const stored = async () =>
      (await served.asSuperuser('select count(*)::int as events from event'))[0] as Json

    it('knows the ways in', () => expect(ways.length).toBeGreaterThanOrEqual(7))

    it.each(bodies)(
      '%s is refused with a few words, leaves nothing behind, and the server goes on',
      async (_, text) => {
        const before = await stored()
        for (const name of ways) {
          const path = await pathOf(name)
          const { status, json } = await machine.post(path, text)
          expect([
            name,
            [400, 413].includes(status),
            json.code === 'invalid' || json.code === 'too_large',
          ]).toEqual([name, true, true])
          // A sentence for each of 30,000 faults would take longer than the faults.
          expect(json.complaints.length, name).toBeLessThanOrEqual(50)
          expect(json.sentence).not.toMatch(/RangeError|stack|undefined/)
        }
        expect(await stored()).toEqual(before)
        expect((await served.ask('/health/live')).status).toBe(200)
        expect((Object.prototype as Json).polluted).toBeUndefined()
      },
    )

    it('takes nothing that came as another type, or in other letters than UTF-8', async () => {
      for (const name of ways) {
        const path = await pathOf(name)
        const as = (type: string, body: Buffer) =>
          served.ask(path, {
            method: 'POST',
            ours: false,
            body,
            headers: {
              authorization: `Bearer ${machine.key}`,
              'idempotency-key': crypto.randomUUID(),
              'content-type': type,
            },
          })
        const plain = await as('text/plain', Buffer.from('{}'))
        const latin = await as('application/json', Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]))
        const overlong = await as('application/json', Buffer.from([0x22, 0xc0, 0xaf, 0x22]))
        expect([name, plain.status, latin.status, overlong.status]).toEqual([name, 400, 400, 400])
      }
    })

    it.each(['__proto__', 'constructor', 'toString', '../x', '%00', 'a%0d%0ab'])(
      'is asked for %s in its addresses, and answers as for what is not there',
      async odd => {
        for (const path of [
          `/v1/reports/${odd}`,
          `/v1/reports/${odd}/receipt`,
          `/v1/reports/${odd}/questions`,
          `/v1/changes?cursor=${odd}&__proto__[x]=1`,
        ]) {
          const { status } = await machine.get(path)
          expect([path, [400, 404].includes(status)]).toEqual([path, true])
        }
        expect((Object.prototype as Json).x).toBeUndefined()
      },
    )
  })
}
