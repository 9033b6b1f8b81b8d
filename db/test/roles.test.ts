import { openPool } from '@tocsin/db/connect'
import { inspectDatabase } from '@tocsin/db/guard'
import { prepareDatabase } from '@tocsin/db/prepare'
import type { DatabaseRefused } from '@tocsin/db/refused'
import { grantRoles, roleNames } from '@tocsin/db/roles'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type TestDatabase, withDatabase, withDatabaseName } from '../../tests/engines.ts'

for (const engine of engines) {
  describe(`roles on ${engine.name}`, () => {
    let database: TestDatabase
    let app: Client

    beforeAll(async () => {
      database = await withDatabase(engine)
      app = new Client({ connectionString: database.appUrl })
      await app.connect()
    })
    afterAll(async () => {
      await app.end()
      await database.drop()
    })

    test('a forgotten door is refused, even for what every role may read', async () => {
      await expect(app.query('select * from substance')).rejects.toThrow(
        'permission denied for table substance',
      )
      await expect(app.query('create table public.mine (id int)')).rejects.toThrow(
        'permission denied for schema public',
      )
      await expect(app.query('create temp table mine (id int)')).rejects.toThrow(
        'permission denied to create temporary tables',
      )
    })

    test('the login becomes each of the six roles for one transaction', async () => {
      for (const role of roleNames) {
        await app.query(`begin; set local role ${role}`)
        expect((await app.query('select current_user as name')).rows).toEqual([{ name: role }])
        await app.query('commit')
      }
      expect((await app.query('select current_user as name')).rows).toEqual([{ name: 'tocsin_app' }])
    })

    test('readers read the watchlist, and nobody writes it', async () => {
      for (const role of ['tocsin_reader', 'tocsin_actor', 'tocsin_auditor']) {
        await app.query(`begin; set local role ${role}`)
        const { rows } = await app.query('select count(*)::int as terms from term')
        expect(rows[0].terms).toBeGreaterThan(20_000)
        await expect(app.query(`update term set ambiguous = false`)).rejects.toThrow(
          'permission denied for table term',
        )
        await app.query('rollback')
      }
      for (const role of ['tocsin_sequencer', 'tocsin_eraser', 'tocsin_auth']) {
        await app.query(`begin; set local role ${role}`)
        await expect(app.query('select from public.term')).rejects.toThrow('permission denied')
        await app.query('rollback')
      }
    })

    test('it becomes nobody else, and no role leads further', async () => {
      const others = [
        'tocsin_owner',
        new URL(database.superuserUrl).username,
        'pg_read_all_data',
        'pg_write_all_data',
        'pg_signal_backend',
      ]
      for (const other of others) {
        await expect(app.query(`set role ${other}`)).rejects.toThrow(
          `permission denied to set role "${other}"`,
        )
      }
      await expect(app.query('set session authorization tocsin_owner')).rejects.toThrow('permission denied')
      await expect(app.query(`set session_replication_role = replica`)).rejects.toThrow('permission denied')
      await expect(app.query(`grant tocsin_owner to tocsin_app`)).rejects.toThrow(
        /permission denied|must have admin option/,
      )
      await expect(app.query(`alter role tocsin_reader login`)).rejects.toThrow(/permission denied/)
    })

    test('a pool opened as one role stays that role', async () => {
      const pool = openPool(database.appUrl, {
        name: 'auth',
        max: 1,
        role: 'tocsin_auth',
        searchPath: 'auth',
      })
      const seen = await pool.query(`select current_user as role, current_setting('search_path') as path`)
      await pool.query('reset role')
      const after = await pool.query('select current_user as role')
      await pool.end()
      expect(seen.rows).toEqual([{ role: 'tocsin_auth', path: 'auth' }])
      expect(after.rows).toEqual([{ role: 'tocsin_auth' }])
    })

    // A login of its own: roles belong to the whole server, which other test files use at the same moment.
    test('twelve databases of one cluster are prepared at the same moment', async () => {
      const databases = await Promise.all(Array.from({ length: 12 }, () => withDatabase(engine)))
      await query(database.superuserUrl, `create role racing_app login noinherit password 'x'`)
      const racing = (url: string) => url.replace(/tocsin_app:[^@]+/, 'racing_app:x')
      await Promise.all(
        databases.map(each => grantRoles({ ownerUrl: each.ownerUrl, appUrl: racing(each.appUrl) })),
      )
      const faults = await Promise.all(databases.map(each => inspectDatabase(racing(each.appUrl))))
      await Promise.all(databases.map(each => each.drop()))
      await query(database.superuserUrl, 'drop role racing_app')
      expect(faults.flat()).toEqual([])
    })

    test("an operator's own logins work, and what their owner may not do is said as SQL that mends it", async () => {
      const { superuserUrl } = database
      const name = `operated_${engine.name}`
      const as = (login: string) => {
        const url = new URL(withDatabaseName(superuserUrl, name))
        url.username = login
        url.password = 'x'
        return url.href
      }
      const addresses = { ownerUrl: as('operator_owner'), appUrl: as('operator app') }
      await query(superuserUrl, `create role operator_owner login password 'x'`)
      await query(superuserUrl, `create role "operator app" login noinherit password 'x'`)
      await query(superuserUrl, `create database ${name} owner operator_owner`)
      const refusal = await grantRoles(addresses).catch((error: DatabaseRefused) => error)
      expect(refusal).toMatchObject({ code: 'roles.may-not' })
      await query(superuserUrl, refusal!.message.split('As a superuser: ')[1]!)
      const prepared = await prepareDatabase(addresses)
      const faults = await inspectDatabase(addresses.appUrl)
      await query(superuserUrl, `drop database ${name} with (force)`)
      await query(superuserUrl, 'drop role operator_owner, "operator app"')
      expect([prepared.edition.outcome, faults]).toEqual(['imported', []])
    })

    test('everybody else is kept out of the database', async () => {
      const superuser = new Client({ connectionString: database.superuserUrl })
      await superuser.connect()
      const { rows } =
        await superuser.query(`select has_database_privilege('tocsin_app', current_database(), 'connect') as app,
        exists (select from pg_database, aclexplode(datacl) where datname = current_database() and grantee = 0) as everyone`)
      await superuser.end()
      expect(rows).toEqual([{ app: true, everyone: false }])
    })

    test.each([
      ['roles.owner-superuser', (it: TestDatabase) => ({ ownerUrl: it.superuserUrl, appUrl: it.appUrl })],
      ['roles.one-login', (it: TestDatabase) => ({ ownerUrl: it.ownerUrl, appUrl: it.ownerUrl })],
      [
        'roles.no-app-login',
        (it: TestDatabase) => ({ ownerUrl: it.ownerUrl, appUrl: 'postgres://nobody_here:x@localhost/x' }),
      ],
      [
        'roles.no-login-named',
        (it: TestDatabase) => ({ ownerUrl: it.ownerUrl, appUrl: 'postgres://localhost/x' }),
      ],
    ])('%s is refused', async (code, addresses) => {
      await expect(grantRoles(addresses(database))).rejects.toMatchObject({ name: 'DatabaseRefused', code })
    })
  })
}

async function query(url: string, sql: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
