import { randomUUID } from 'node:crypto'
import { placeBatch } from '@tocsin/casework/sequence'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { engines } from '../engines.ts'
import { openServed, type Person, type Served } from '../served.ts'
import { filing } from '../world.ts'
import { allOf, looks, questions } from './crawl.ts'
import { send } from './entrances.ts'
import type { Case } from './scene.ts'
import { attempt, begin, type Deed, deeds } from './twins.ts'

const many = { points: 1_000_000, duration: 900 }
const limits = { perAddress: many, perMember: many }

type Viewer = { together: Person[]; telling: string; without?: string[] }

/**
 * Whoever may not see the difference (the first two stand outside the case alike), a deed that he does see, and
 * deeds that would show him what he was not shown before, or end what he is shown.
 */
const viewers: Viewer[] = [
  { together: ['rival', 'pole'], telling: 'a rival files the same' },
  { together: ['moderator'], telling: 'the company corrects' },
  { together: ['german'], telling: 'the company files another' },
  { together: ['dutch'], telling: 'the company corrects' },
  {
    together: ['portuguese'],
    telling: 'the company corrects',
    without: ['the lead gives it to the informed, too', 'the second takes it back from the informed'],
  },
]

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** Own ids by the order in which they are met; times, digests and reference numbers by their kind. */
const normalised = (text: string): string => {
  const met = new Map<string, string>()
  return text
    .replace(uuid, id => met.get(id) ?? met.set(id, `id ${met.size}`).get(id)!)
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, 'time')
    .replace(/\d{1,2} \w{3} \d{4}, \d\d:\d\d/g, 'time')
    .replace(/"date":"[^"]*"/g, 'date')
    .replace(/"set-cookie":\[[^\]]*\],?/g, '')
    .replace(/"(keyId|signature)":"[\w-]+"/g, '"$1":"made of them"')
    .replace(/[0-9a-f]{64}/g, 'digest')
    .replace(/\b[TR]-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, 'number')
}

/** All that somebody is answered: of a case, and of an id that is hidden from him in one world and nobody's in the other. */
const answersTo = async (
  served: Served,
  person: Person,
  on: Case,
  hidden: string,
  ask: 'all' | 'looks' = 'all',
): Promise<string[]> => {
  const cookie = await served.signIn(person)
  const ids = {
    reports: [on.report, hidden],
    incidents: [on.incident, hidden],
    evidence: [hidden],
    drafts: [hidden],
    files: [hidden],
  }
  const heard: string[] = []
  for (const request of ask === 'all' ? questions(served.world, ids) : looks(ids)) {
    const asked = `${request.entrance} ${JSON.stringify(request.input ?? '')}`
    heard.push(`${asked} -> ${allOf(await send(served, request, { cookie }))}`)
  }
  return normalised(heard.join('\n').replaceAll(served.host, 'here')).split('\n')
}

/** An id that stands in the database and is shown to nobody. */
const hiddenIn = async ({ asSuperuser }: Served): Promise<string> => {
  const [row] = await asSuperuser('select id from access_record limit 1')
  return (row as { id: string }).id
}

// Hundreds of requests in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 120_000 })

for (const engine of engines) {
  describe.each(viewers)(
    `two worlds that differ in what $together may not see, on ${engine.name}`,
    viewer => {
      const { together, telling, without = [] } = viewer
      let plain: Served
      let full: Served
      beforeAll(async () => {
        ;[plain, full] = await Promise.all([openServed(engine, { limits }), openServed(engine, { limits })])
      })
      afterAll(() => Promise.all([plain.close(), full.close()]))

      const hides = (deed: Deed) => !together.some(person => deed.seenBy.includes(person))
      const named = (name: string): Deed => deeds.find(deed => deed.name === name)!
      const settled = async () => {
        for (const { world } of [plain, full]) while ((await placeBatch(world.house)) > 0);
      }

      it('answer byte for byte alike, until one thing is done that is there to be seen', async () => {
        const lives = fc.shuffledSubarray(
          deeds.map(({ name }) => name).filter(name => !without.includes(name)),
          { minLength: 16 },
        )
        const property = fc.asyncProperty(lives, async names => {
          const [here, there] = [await begin(plain.world), await begin(full.world)]
          for (const deed of names.map(named)) {
            const outcome = await attempt(deed, full.world, there)
            // What others do and he may see is done in both worlds; what he does himself comes to the same.
            if (hides(deed)) continue
            const same = await attempt(deed, plain.world, here)
            if (deed.seenBy.length === 1) expect([deed.name, same]).toEqual([deed.name, outcome])
          }
          expect(names.map(named).some(hides)).toBe(true)
          await settled()
          for (const person of together)
            expect(await answersTo(full, person, there, await hiddenIn(full))).toEqual(
              await answersTo(plain, person, here, randomUUID()),
            )
          expect(await attempt(named(telling), full.world, there)).toBe('done')
          await settled()
          expect(await answersTo(full, together[0]!, there, randomUUID(), 'looks')).not.toEqual(
            await answersTo(plain, together[0]!, here, randomUUID(), 'looks'),
          )
        })
        await fc.assert(property, { numRuns: 1, endOnFailure: true })
      })
    },
  )

  describe(`a listing that another company reported already, on ${engine.name}`, () => {
    let served: Served
    beforeAll(async () => {
      served = await openServed(engine, { limits })
    })
    afterAll(() => served.close())

    it('is answered as a first report, with every header', async () => {
      const file = async (person: Person) => {
        const input = { filing: { ...filing(), externalReference: 'item-1' }, key: 'the-same-key' }
        const cookie = await served.signIn(person)
        return normalised(allOf(await send(served, { entrance: 'reports.file', input }, { cookie })))
      }
      const first = await file('moderator')
      expect(first).toMatch(/^200 .*"replayed":false/)
      expect(await file('rival')).toBe(first)
      expect(await file('rival')).toContain('"replayed":true')
    })
  })
}
