import { openChemistry } from '@tocsin/api/chemistry/structures'
import { openNames } from '@tocsin/api/chemistry/systematic-names'
import { wordsOf } from '@tocsin/catalogue/words'
import { NotRead } from '@tocsin/chemistry/opsin'
import { findOpsin } from '@tocsin/chemistry/opsin-process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { openServed, type Served } from '../served.ts'
import { filing } from '../world.ts'
import { dataOf, lookBeside } from './look-beside.ts'

const opsin = '/usr/share/java/opsin.jar'
const installed = findOpsin(opsin)
const isInstalled = !('missing' in installed)
if (!isInstalled) console.log(`left out: systematic names in a text (${installed.missing})`)

/** On no list: a fentanyl all the same. */
const unlisted = 'N-(4-ethylphenyl)-N-[1-(2-phenylethyl)piperidin-4-yl]hexanamide'
const lawful = '2-acetyloxybenzoic acid'

for (const engine of engines) {
  describe(`systematic names in a text, on ${engine.name}`, () => {
    let served: Served
    const chemistry = openChemistry()
    const names = openNames(isInstalled ? opsin : null)
    const serving = (with_: ReturnType<typeof openNames>) => lookBeside(served, { chemistry, names: with_ })

    beforeAll(async () => {
      served = await openServed(engine)
      await Promise.all([chemistry.look(['C']), names.read(['methane'])])
    }, 60_000)
    afterAll(async () => {
      await names.close()
      await chemistry.close()
      await served.close()
    })

    it.skipIf(!isInstalled)(
      'are said to be of a family, where they stand, and lawful ones are not',
      async () => {
        const { look, ask } = await serving(names)
        const text = `10 g of ${unlisted}, bitcoin`
        const { families, unreadStructures } = await look(text)
        expect(families).toEqual([
          {
            field: 'description',
            start: 8,
            end: 8 + unlisted.length,
            text: unlisted,
            family: 'fentanyls',
            writtenAs: 'name',
          },
        ])
        expect(unreadStructures).toBe(0)
        const other = await look(`Aspirin, ${lawful}, buy 2-for-1`)
        expect([other.families, other.listed, other.unreadStructures]).toEqual([[], undefined, 0])
        expect((await ask('/health')).json.names).toEqual({ ready: true, why: null })
      },
    )

    it.skipIf(!isInstalled)('are known where the list has their structure under its own name', async () => {
      const { look } = await serving(names)
      const { listed } = await look('1-(2H-1,3-benzodioxol-5-yl)propan-2-one, 5 kg')
      expect(listed).toMatchObject([{ start: 0, writtenAs: 'name' }])
      expect(listed[0].substance).toMatch(/MDP2P|PMK|piperonyl|3,4-/i)
    })

    it.skipIf(!isInstalled)(
      'many in one text are read as far as is useful, and the rest is counted',
      async () => {
        const { look } = await serving(names)
        const many = Array.from({ length: 12 }, (_, at) => `${at + 2}-methyltridecan-1-ol`).join(', ')
        expect((await look(many)).unreadStructures).toBe(7)
        const often = Array.from({ length: 12 }, () => unlisted).join(', ')
        expect((await look(often)).unreadStructures).toBe(0)
      },
    )

    it.skipIf(!isInstalled)(
      'bring a row of a catalogue to the shortlist, and stay with a report',
      async () => {
        const { post, ask } = await serving(names)
        const rows = [
          { title: 'Reagent 12', text: unlisted },
          { title: 'Reagent 13', text: lawful },
        ]
        const { rows: screened } = dataOf(await post('moderator', 'bench.catalogue', { rows }))
        expect(screened.map(({ families }: { families: string[] }) => families)).toEqual([['fentanyls'], []])
        const { report } = dataOf(
          await post('moderator', 'reports.file', {
            filing: filing({ marked: [] }, { text: `PMK and ${unlisted}, 1 kg` }),
            key: 'with-name',
          }),
        )
        const read = await ask(
          `/trpc/reports.read?input=${encodeURIComponent(JSON.stringify({ id: report }))}`,
          {
            cookie: await served.signIn('moderator'),
          },
        )
        expect(read.text).toContain('"writtenAs":"name"')
      },
    )

    it('are words like any others where nobody reads them, and that is said in health', async () => {
      const told: string[] = []
      const { look, ask } = await serving(openNames('/nowhere/opsin.jar', why => told.push(why)))
      const { families, unreadStructures } = await look(unlisted)
      expect([families, unreadStructures, told]).toEqual([[], 0, ['no OPSIN at /nowhere/opsin.jar']])
      const health = (await ask('/health')).json
      expect([health.ready, health.names]).toEqual([
        true,
        { ready: false, why: 'no OPSIN at /nowhere/opsin.jar' },
      ])
    })

    it('are unread, and said to be, where their reader fails', async () => {
      const failing = openNames(
        'somewhere',
        () => {},
        () => ({ read: () => Promise.reject(new NotRead('took too long')), close: async () => {} }),
      )
      const { look, ask } = await serving(failing)
      const { families, unreadStructures } = await look(`${unlisted}, 10 g`)
      expect([families, unreadStructures]).toEqual([[], 1])
      expect((await ask('/health')).json.names).toEqual({ ready: false, why: 'took too long' })
    })
  })
}

it('what is said of them is said in both languages', () => {
  for (const language of ['en', 'fr'] as const)
    for (const key of ['named', 'listed', 'listedName'])
      expect(wordsOf(language, `listing.family.${key}`)).not.toBeNull()
})
