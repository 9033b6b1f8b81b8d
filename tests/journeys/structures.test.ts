import { openChemistry } from '@tocsin/api/chemistry/structures'
import { wordsOf } from '@tocsin/catalogue/words'
import { families } from '@tocsin/chemistry/families'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { openServed, type Person, type Served } from '../served.ts'
import { filing } from '../world.ts'
import { dataOf, lookBeside } from './look-beside.ts'

const fentanyl = 'CCC(=O)N(c1ccccc1)C1CCN(CCc2ccccc2)CC1'
/** On no list: a fentanyl all the same. */
const unlisted = 'CCCCCC(=O)N(c1ccc(CC)cc1)C1CCN(CCc2ccccc2)CC1'
const aspirin = 'CC(=O)Oc1ccccc1C(=O)O'
const never = () => new Promise<never>(() => {})

for (const engine of engines) {
  describe(`structures in a text, on ${engine.name}`, () => {
    let served: Served
    const chemistry = openChemistry()
    const serving = async (with_ = chemistry) => {
      const beside = await lookBeside(served, { chemistry: with_ })
      return {
        ...beside,
        file: (text: string, key: string) =>
          beside.post('moderator', 'reports.file', { filing: filing({ marked: [] }, { text }), key }),
      }
    }
    const foundIn = ({ families: found }: { families: { family: string; text: string }[] }) =>
      found.map(({ family, text }) => [family, text])

    beforeAll(async () => {
      served = await openServed(engine)
    })
    afterAll(async () => {
      await chemistry.close()
      await served.close()
    })

    it('are said to fall under a family, also where no list has them, and lawful ones are not', async () => {
      const { look } = await serving()
      expect(foundIn(await look(`10 g of SMILES: ${unlisted}, bitcoin`))).toEqual([['fentanyls', unlisted]])
      const lawful = await look(`Aspirin ${aspirin}`)
      expect([lawful.families, lawful.unreadStructures]).toEqual([[], 0])
      const wordless = await look('An oak chair')
      expect([wordless.families, wordless.unreadStructures]).toEqual([[], 0])
    }, 30_000)

    it('are known by InChI and by key where the list has the structure, and else are unread', async () => {
      const { look } = await serving()
      const inchi =
        'InChI=1S/C22H28N2O/c1-2-22(25)24(20-11-7-4-8-12-20)21-14-17-23(18-15-21)16-13-19-9-5-3-6-10-19/h3-12,21H,2,13-18H2,1H3'
      expect(foundIn(await look(`${inchi} `))).toEqual([['fentanyls', inchi]])
      const key = 'PJMPHNIQZUBGLI-UHFFFAOYSA-N'
      expect(foundIn(await look(`${key} in stock`))).toEqual([['fentanyls', key]])
      const other = await look('InChI=1S/C9H8O4/c1-6(10)13-8-5-3-2-4-7(8)9(11)12/h2-5H,1H3,(H,11,12)')
      expect([other.families, other.unreadStructures]).toEqual([[], 1])
    }, 30_000)

    it('travel with the report to whoever was given it, and are read anew when it is corrected', async () => {
      const { post, file, ask } = await serving()
      const { report } = dataOf(await file(`PMK and ${unlisted}, 1 kg`, 'with-structure'))
      const read = async (person: Person, path: string) =>
        (await ask(path, { cookie: await served.signIn(person) })).text
      const own = JSON.parse(
        await read(
          'moderator',
          `/trpc/reports.read?input=${encodeURIComponent(JSON.stringify({ id: report }))}`,
        ),
      ).result.data
      expect(JSON.stringify(own.view)).toContain('"family":"fentanyls"')
      const [{ id }] = JSON.parse(await read('german', '/trpc/incidents.list')).result.data
      const incident = await read(
        'german',
        `/trpc/incidents.read?input=${encodeURIComponent(JSON.stringify({ id }))}`,
      )
      expect(incident).toContain('"family":"fentanyls"')
      const corrected = await post('moderator', 'reports.correct', {
        report,
        version: own.rev,
        correction: { title: 'PMK powder', why: 'A typing error' },
      })
      expect(corrected.status).toBe(200)
      const body = (await served.asSuperuser('select body from report where id = $1', [report])) as {
        body: { revisions: { recognition: { families: { family: string }[] } }[] }
      }[]
      expect(body[0]!.body.revisions.map(({ recognition }) => recognition.families.length)).toEqual([1, 1])
    }, 30_000)

    it('hold nobody up: what takes too long is unread, said in health, and begun anew', async () => {
      let opened = 0
      const slow = openChemistry(
        () => {
          opened += 1
          return opened === 1
            ? { classify: never, close: async () => {} }
            : {
                classify: async () => ({ families: ['fentanyls'], inchikey: '', canonical: '' }),
                close: async () => {},
              }
        },
        () => {},
        { first: 100, later: 100 },
      )
      const { look, file, ask } = await serving(slow)
      const filed = await file(`PMK and ${fentanyl}, 1 kg`, 'held-up')
      expect(filed.status).toBe(200)
      const health = await ask('/health')
      expect(health.json).toMatchObject({ ready: true, chemistry: { ready: false, why: 'took too long' } })
      expect(foundIn(await look(fentanyl))).toEqual([['fentanyls', fentanyl]])
      expect((await ask('/health')).json.chemistry).toEqual({ ready: true, why: null })
    })

    it('are unread, and said to be, where the thread fails or was never opened', async () => {
      const broken = openChemistry(() => ({
        classify: () => Promise.reject(new Error('memory access out of bounds')),
        close: async () => {},
      }))
      const { look, ask } = await serving(broken)
      const read = await look(`${fentanyl} and ${unlisted}`)
      expect([read.families, read.unreadStructures]).toEqual([[], 2])
      const { chemistry } = (await ask('/health')).json
      expect(chemistry).toEqual({ ready: false, why: 'failed' })
      const { recognition } = dataOf(
        await served.ask('/trpc/reports.screen', {
          cookie: await served.signIn('moderator'),
          body: { title: '', text: fentanyl },
        }),
      )
      expect(recognition.unreadStructures).toBe(1)
    })

    it('bring a row of a catalogue to the shortlist, whatever its grade', async () => {
      const { post } = await serving()
      const rows = [
        { title: 'Reagent 12', text: `SMILES ${unlisted}` },
        { title: 'Reagent 13', text: aspirin },
      ]
      const { rows: screened } = dataOf(await post('moderator', 'bench.catalogue', { rows }))
      expect(screened.map(({ families }: { families: string[] }) => families)).toEqual([['fentanyls'], []])
    }, 30_000)

    it('many in one text are looked at as far as is useful, and the rest is counted', async () => {
      const { look } = await serving()
      const read = await look(Array.from({ length: 40 }, () => fentanyl).join(' '))
      expect([read.families.length, read.unreadStructures]).toEqual([5, 35])
    }, 30_000)
  })
}

it('every family has its name and its definition in both languages', () => {
  for (const { id } of families)
    for (const language of ['en', 'fr'] as const)
      for (const part of ['name', 'says'])
        expect(wordsOf(language, `family.${id}.${part}`), `${id} ${language}`).not.toBeNull()
})
