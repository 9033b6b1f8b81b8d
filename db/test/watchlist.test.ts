import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, openPool } from '@tocsin/db/connect'
import { readEditionFiles, watchlistFolder } from '@tocsin/db/watchlist/edition-files'
import { editionOf } from '@tocsin/db/watchlist/edition-of'
import { importEdition } from '@tocsin/db/watchlist/import-edition'
import { readEdition } from '@tocsin/db/watchlist/read-edition'
import type { WatchlistRefused } from '@tocsin/db/watchlist/refused-lines'
import type { WatchlistTables } from '@tocsin/db/watchlist/rows'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { engines, type TestDatabase, withDatabase } from '../../tests/engines.ts'

const substanceHeader = 'id,preferred_name,category,control,cas,inchikey,smiles,legit_use,notes,source'
const termHeader = 'substance_id,term,kind,language,ambiguous,options,source'
const dateHeader =
  'substance_id,jurisdiction,instrument,schedule,adopted_on,effective_from,precision,source,confidence'
const acetone = 'acetone,Acetone,precursor,1988-II,67-64-1,,,broad,,curated'
const name = 'acetone,Acetone,name,en,no,,curated'
/** Every line but the header, counted with no reader of ours: no term holds a line break. */
const linesOfTerms =
  (await readFile(join(watchlistFolder, 'terms.csv'), 'utf8')).trimEnd().split('\n').length - 1
const adopted = 'acetone,UN,1988 Convention,Table II,1988-12-20,,day,treaty text,read'

describe('a small copy', () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'watchlist-'))
    await cp(join(watchlistFolder, 'edition.json'), join(folder, 'edition.json'))
    await file('substances.csv', substanceHeader, acetone)
    await file('terms.csv', termHeader, name)
    await file('control-dates.csv', dateHeader, adopted)
  })
  afterEach(() => rm(folder, { recursive: true }))

  const file = (at: string, ...lines: string[]) => writeFile(join(folder, at), `${lines.join('\r\n')}\r\n`)
  const refusedLines = async () =>
    (
      await readEditionFiles(folder).then(
        () => [],
        (error: WatchlistRefused) => error.lines,
      )
    ).map(({ file, line, field, rule }) => `${file}:${line} ${field} ${rule}`)

  test('is read whole', async () => {
    expect(await readEditionFiles(folder)).toMatchObject({
      number: 2,
      substances: [
        { id: 'acetone', name: 'Acetone', control: ['1988-II'], cas: ['67-64-1'], smiles: null, notes: null },
      ],
      terms: [{ id: 1, substance: 'acetone', term: 'Acetone', ambiguous: false, options: [] }],
      statuses: [{ substance: 'acetone', adopted_on: '1988-12-20', in_force_from: null, precision: 'day' }],
      recalledLeftOut: 0,
    })
  })

  test.each([
    ['id watchlist.id', 'Acetone,Acetone,precursor,1988-II,67-64-1,,,broad,,curated'],
    ['preferred_name watchlist.empty', 'x,,precursor,1988-II,67-64-1,,,broad,,curated'],
    ['preferred_name watchlist.spaces', 'x, Acetone,precursor,1988-II,67-64-1,,,broad,,curated'],
    ['preferred_name watchlist.characters', 'x,Ace\u0000tone,precursor,1988-II,67-64-1,,,broad,,curated'],
    ['preferred_name watchlist.too-long', `x,${'a'.repeat(201)},precursor,1988-II,67-64-1,,,broad,,curated`],
    ['category watchlist.vocabulary', 'x,Acetone,solvent,1988-II,67-64-1,,,broad,,curated'],
    ['control watchlist.control', 'x,Acetone,precursor,1988-III,67-64-1,,,broad,,curated'],
    ['control watchlist.control', 'x,Acetone,precursor,none;1988-II,67-64-1,,,broad,,curated'],
    ['cas watchlist.cas', 'x,Acetone,precursor,1988-II,67-64-2,,,broad,,curated'],
    ['cas watchlist.cas', 'x,Acetone,precursor,1988-II,67-64-1;,,,broad,,curated'],
    [
      'inchikey watchlist.inchikey',
      'x,Acetone,precursor,1988-II,67-64-1,CSCPPACGZOOCGX,CC(C)=O,broad,,curated',
    ],
    ['inchikey watchlist.structure', 'x,Acetone,precursor,1988-II,67-64-1,,CC(C)=O,broad,,curated'],
    ['legit_use watchlist.vocabulary', 'x,Acetone,precursor,1988-II,67-64-1,,,much,,curated'],
    ['source watchlist.empty', 'x,Acetone,precursor,1988-II,67-64-1,,,broad,,'],
    [' watchlist.columns', 'x,Acetone,precursor,1988-II,67-64-1,,,broad,curated'],
    ['id watchlist.duplicate', acetone],
  ])('substances.csv: %s', async (expected, line) => {
    await file('substances.csv', substanceHeader, acetone, line)
    expect(await refusedLines()).toEqual([`substances.csv:3 ${expected}`])
  })

  test.each([
    ['substance_id watchlist.unknown-substance', 'benzene,Benzene,name,en,no,,curated'],
    ['kind watchlist.vocabulary', 'acetone,Aceton,nickname,de,no,,curated'],
    ['language watchlist.vocabulary', 'acetone,Aceton,name,xx,no,,curated'],
    ['ambiguous watchlist.vocabulary', 'acetone,Aceton,name,de,maybe,,curated'],
    ['term watchlist.cas', 'acetone,67-64-2,cas,und,no,,curated'],
    ['term watchlist.ec', 'acetone,200-662-3,ec,und,no,,curated'],
    ['term watchlist.un', 'acetone,1090,un,und,yes,,curated'],
    ['options watchlist.vocabulary', 'acetone,Aceton,name,de,no,loud,curated'],
    ['term watchlist.characters', 'acetone,Ace\ttone,name,en,no,,curated'],
    ['term watchlist.duplicate', 'acetone,Acetone,synonym,en,yes,,elsewhere'],
    [' watchlist.csv', 'acetone,"Aceton,name,de,no,,curated'],
  ])('terms.csv: %s', async (expected, line) => {
    await file('terms.csv', termHeader, name, line)
    const [first] = await refusedLines()
    expect(first).toMatch(new RegExp(`^terms\\.csv:[34] ${expected.replaceAll('.', '\\.')}$`))
  })

  test('the same term in another language is another term', async () => {
    await file('terms.csv', termHeader, name, 'acetone,Acetone,name,it,no,,curated')
    expect((await readEditionFiles(folder)).terms).toHaveLength(2)
  })

  test.each([
    [
      'substance_id watchlist.unknown-substance',
      'benzene,UN,1988 Convention,Table II,1988-12-20,,day,treaty,read',
    ],
    ['jurisdiction watchlist.vocabulary', 'acetone,XX,1988 Convention,Table II,1988-12-20,,day,treaty,read'],
    ['instrument watchlist.instrument', 'acetone,UN,1989 Convention,Table II,1988-12-20,,day,treaty,read'],
    [
      'instrument watchlist.instrument',
      'acetone,EU,Misuse of Drugs Act 1971,Table II,1988-12-20,,day,treaty,read',
    ],
    ['adopted_on watchlist.date', 'acetone,UN,1961 Convention,I,1988-02-30,,day,treaty,read'],
    ['adopted_on watchlist.date', 'acetone,UN,1961 Convention,I,20/12/1988,,day,treaty,read'],
    ['adopted_on watchlist.undated', 'acetone,UN,1961 Convention,I,,,day,treaty,read'],
    ['precision watchlist.precision', 'acetone,UN,1961 Convention,I,1988,,day,treaty,read'],
    ['confidence watchlist.vocabulary', 'acetone,UN,1961 Convention,I,1988,,year,treaty,guessed'],
    ['confidence watchlist.recalled', 'acetone,UN,1961 Convention,I,1988,,year,recalled: treaty,read'],
    ['instrument watchlist.duplicate', 'acetone,UN,1988 Convention,Table I,1992,,year,treaty,read'],
  ])('control-dates.csv: %s', async (expected, line) => {
    await file('control-dates.csv', dateHeader, adopted, line)
    expect(await refusedLines()).toEqual([`control-dates.csv:3 ${expected}`])
  })

  test('a date is kept as exactly as it is stated, and a recalled line is left out and counted', async () => {
    await file(
      'control-dates.csv',
      dateHeader,
      'acetone,UN,1988 Convention,Table II,2022,2022-11-23,year,decision,read',
      'acetone,UN,1961 Convention,I,2022-03,,month,decision,read',
      'acetone,UN,1971 Convention,I,1992,,year,recalled: session,recalled',
    )
    const { statuses, recalledLeftOut } = await readEditionFiles(folder)
    expect(statuses.map(row => [row.adopted_on, row.in_force_from, row.precision])).toEqual([
      ['2022', '2022-11-23', 'year'],
      ['2022-03', null, 'month'],
    ])
    expect(recalledLeftOut).toBe(1)
  })

  test('a wrong header is one refused line', async () => {
    await file('terms.csv', 'substance,term,kind,language,ambiguous,options,source', name)
    expect(await refusedLines()).toEqual(['terms.csv:1  watchlist.columns'])
  })

  test('the sentence names file, line, field and rule of each', async () => {
    await file(
      'terms.csv',
      termHeader,
      name,
      'benzene,Benzene,name,en,no,,curated',
      'acetone,Aceton,name,xx,no,,curated',
    )
    await expect(readEditionFiles(folder)).rejects.toThrow(
      [
        'The watchlist was not imported: 2 lines are refused.',
        '  terms.csv:4 language: "xx" is not a language this program knows',
      ].join('\n'),
    )
    await expect(readEditionFiles(folder)).rejects.toThrow(
      'terms.csv:3 substance_id: No accepted line of substances.csv has the id "benzene". [watchlist.unknown-substance]',
    )
  })

  test('edition.json is checked as well', async () => {
    await writeFile(join(folder, 'edition.json'), '{ "number": 0, "name": "", "publishedOn": "soon" }')
    await expect(readEditionFiles(folder)).rejects.toMatchObject({ code: 'watchlist.edition' })
  })
})

for (const engine of engines) {
  describe(`edition 2 on ${engine.name}`, () => {
    let database: TestDatabase
    let owner: Client

    beforeAll(async () => {
      database = await withDatabase(engine)
      owner = new Client({ connectionString: database.ownerUrl })
      await owner.connect()
    })
    afterAll(async () => {
      await owner.end()
      await database.drop()
    })

    test('stands whole: every line of the files is a row, less the recalled dates', async () => {
      const { rows } = await owner.query(`select number, name, published_on::text, recalled_left_out,
        (select count(*)::int from substance) as substances, (select count(*)::int from term) as terms,
        (select count(*)::int from control_status) as statuses,
        (select count(*)::int from control_status where source like 'recalled:%') as recalled from edition`)
      expect(rows).toEqual([
        {
          number: 2,
          name: 'Tocsin public watchlist',
          published_on: '2026-11-26',
          recalled_left_out: 149,
          substances: 1694,
          terms: linesOfTerms,
          statuses: 461,
          recalled: 0,
        },
      ])
    })

    test('names solvents and Table I and II precursors by EC and UN number', async () => {
      const { rows } = await owner.query(
        `select distinct kind, substance from term where kind in ('ec', 'un') and substance = any($1) order by 1, 2`,
        [['acetone', 'acetic-anhydride', 'toluene', 'potassium-permanganate', 'ethyl-ether']],
      )
      expect(rows).toHaveLength(10)
    })

    test('reads the same from the database and from the files', async () => {
      const pool = openPool(database.appUrl, { name: 'test', max: 1, role: 'tocsin_reader' })
      const stored = await readEdition(openDatabase<WatchlistTables>(pool))
      await pool.end()
      const fromFiles = editionOf(await readEditionFiles())
      const fromDatabase = editionOf(stored!)
      expect(fromDatabase.terms).toEqual(fromFiles.terms)
      expect({ ...fromDatabase, substances: byId(fromDatabase.substances) }).toEqual({
        ...fromFiles,
        substances: byId(fromFiles.substances),
      })
    })

    test('is imported once', async () => {
      await owner.query('truncate edition cascade')
      expect(await importEdition(database.ownerUrl)).toEqual({
        number: 2,
        outcome: 'imported',
        recalledLeftOut: 149,
      })
      expect(await importEdition(database.ownerUrl)).toEqual({
        number: 2,
        outcome: 'unchanged',
        recalledLeftOut: 149,
      })
    })

    test('is refused as a whole for one broken line, and with other content under its number', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'watchlist-'))
      await cp(watchlistFolder, folder, { recursive: true })
      const terms = await readFile(join(folder, 'terms.csv'), 'utf8')
      await writeFile(
        join(folder, 'edition.json'),
        '{ "number": 3, "name": "Broken", "publishedOn": "2026-12-01" }',
      )
      await writeFile(join(folder, 'terms.csv'), `${terms}acetone,67-64-2,cas,und,no,,curated\r\n`)
      await expect(importEdition(database.ownerUrl, folder)).rejects.toMatchObject({
        lines: [{ file: 'terms.csv', line: linesOfTerms + 2, rule: 'watchlist.cas' }],
      })
      expect((await owner.query('select number from edition')).rows).toEqual([{ number: 2 }])

      await writeFile(
        join(folder, 'edition.json'),
        '{ "number": 2, "name": "Changed", "publishedOn": "2026-12-01" }',
      )
      await writeFile(join(folder, 'terms.csv'), terms)
      await expect(importEdition(database.ownerUrl, folder)).rejects.toMatchObject({
        code: 'watchlist.edition-published',
      })
      await rm(folder, { recursive: true })
    })

    test('takes the next edition beside it, and what was screened by the one before still names that', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'watchlist-'))
      await cp(watchlistFolder, folder, { recursive: true })
      await writeFile(
        join(folder, 'edition.json'),
        '{ "number": 3, "name": "Next", "publishedOn": "2026-12-01" }',
      )
      const terms = await readFile(join(watchlistFolder, 'terms.csv'), 'utf8')
      await writeFile(
        join(folder, 'terms.csv'),
        `${terms}acetone,Nagellackentferner,synonym,de,yes,,curated\r\n`,
      )
      expect(await importEdition(database.ownerUrl, folder)).toMatchObject({ number: 3, outcome: 'imported' })
      expect(await importEdition(database.ownerUrl)).toMatchObject({ number: 2, outcome: 'unchanged' })
      const { rows } = await owner.query(
        `select number, (select count(*)::int from term where edition = edition.id) as terms from edition order by number`,
      )
      expect(rows).toEqual([
        { number: 2, terms: linesOfTerms },
        { number: 3, terms: linesOfTerms + 1 },
      ])
      await rm(folder, { recursive: true })
    })
  })
}

function byId<Item extends { id: string }>(items: Item[]): Item[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
