import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@tocsin/db/migrate'
import { prepareDatabase } from '@tocsin/db/prepare'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { engines, type TestDatabase, withDatabase } from '../../tests/engines.ts'

for (const engine of engines) {
  describe(`migrations on ${engine.name}`, () => {
    let database: TestDatabase
    let folder: string
    let owner: Client

    beforeEach(async () => {
      database = await withDatabase(engine)
      owner = new Client({ connectionString: database.ownerUrl })
      await owner.connect()
      await owner.query('delete from migration')
      folder = await mkdtemp(join(tmpdir(), 'migrations-'))
      await file('0001_first.sql', 'create table first (n int)')
    })
    afterEach(async () => {
      await owner.end()
      await database.drop()
      await rm(folder, { recursive: true })
    })

    const file = (name: string, sql: string) => writeFile(join(folder, name), sql)
    const run = () => migrate(database.ownerUrl, folder)
    const tables = async () =>
      (
        await owner.query(
          `select relname as name from pg_class where relname in ('first', 'second', 'third') order by 1`,
        )
      ).rows.map(row => row.name)

    test('each file is applied once, in order', async () => {
      await file('0002_second.sql', 'create table second as select * from first')
      expect(await run()).toEqual({ applied: ['0001_first.sql', '0002_second.sql'], already: 0 })
      await file('0003_third.sql', 'create table third (n int)')
      expect(await run()).toEqual({ applied: ['0003_third.sql'], already: 2 })
      expect(await run()).toEqual({ applied: [], already: 3 })
    })

    test('an applied file that changed is refused by name', async () => {
      await run()
      await file('0001_first.sql', 'create table first (n bigint)')
      await expect(run()).rejects.toMatchObject({
        code: 'migration.changed',
        message: expect.stringContaining('0001_first.sql'),
      })
    })

    test('a file that fails changes nothing and keeps those before it', async () => {
      await file('0002_second.sql', 'create table second (n int);\ncreate table third (n nonsense)')
      await expect(run()).rejects.toMatchObject({
        code: 'migration.failed',
        message: expect.stringMatching(
          /^0002_second\.sql failed \(line 2\) and changed nothing: type "nonsense" does not exist/,
        ),
      })
      expect(await tables()).toEqual(['first'])
    })

    test('six processes at once apply each file once', async () => {
      const outcomes = await Promise.all(Array.from({ length: 6 }, run))
      expect(outcomes.flatMap(({ applied }) => applied)).toEqual(['0001_first.sql'])
    })

    test('a lost, a late, a twin and a misnamed file are refused by name', async () => {
      await file('0003_third.sql', 'create table third (n int)')
      await run()
      await file('0002_second.sql', 'create table second (n int)')
      await expect(run()).rejects.toMatchObject({
        code: 'migration.out-of-order',
        message: expect.stringContaining('0002_second.sql'),
      })
      await rm(join(folder, '0002_second.sql'))
      await rm(join(folder, '0001_first.sql'))
      await expect(run()).rejects.toMatchObject({
        code: 'migration.missing',
        message: expect.stringContaining('0001_first.sql'),
      })
      await file('0003_again.sql', 'select 1')
      await expect(run()).rejects.toMatchObject({ code: 'migration.number-twice' })
      await file('4_short.sql', 'select 1')
      await expect(run()).rejects.toMatchObject({
        code: 'migration.misnamed',
        message: expect.stringContaining('4_short.sql'),
      })
    })

    test('a program that is one version behind leaves newer files alone', async () => {
      await file('0002_second.sql', 'create table second (n int)')
      await run()
      await rm(join(folder, '0002_second.sql'))
      expect(await run()).toEqual({ applied: [], already: 1 })
    })
  })

  test(`preparing a prepared database on ${engine.name} changes nothing`, async () => {
    const database = await withDatabase(engine)
    const { migrated, edition } = await prepareDatabase(database)
    await database.drop()
    expect(migrated.applied).toEqual([])
    expect(edition).toEqual({ number: 2, outcome: 'unchanged', recalledLeftOut: 149 })
  })
}
