import { openPool } from '@tocsin/db/connect'
import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type TestDatabase, withDatabase } from '../../tests/engines.ts'

for (const engine of engines) {
  describe(`values on ${engine.name}`, () => {
    let database: TestDatabase
    let pool: Pool

    beforeAll(async () => {
      database = await withDatabase(engine)
      pool = openPool(database.appUrl, { name: 'test', max: 1 })
    })
    afterAll(async () => {
      await pool.end()
      await database.drop()
    })

    test('an int8 is a number, a date a text, a moment a Date, bytes a Buffer', async () => {
      const { rows } = await pool.query(
        `select 9007199254740991::int8 as n, count(*) as rows, date '2026-11-25' as day,
                timestamptz '2026-11-25 17:00:00.123+01' as at, '\\x00ff'::bytea as bytes, null::int8 as nothing`,
      )
      expect(rows).toEqual([
        {
          n: 9007199254740991,
          rows: 1,
          day: '2026-11-25',
          at: new Date('2026-11-25T16:00:00.123Z'),
          bytes: Buffer.from([0, 255]),
          nothing: null,
        },
      ])
    })

    test('an int8 that a number cannot hold is an error and never rounded', async () => {
      await expect(pool.query('select 9007199254740993::int8 as n')).rejects.toThrow('9007199254740993')
      expect((await pool.query('select 1::int8 as n')).rows).toEqual([{ n: 1 }])
    })

    test('a pool outlives the end of its connections', async () => {
      await pool.query(`select pg_terminate_backend(pg_backend_pid())`).catch(() => undefined)
      expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    })
  })
}
