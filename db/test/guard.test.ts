import { inspectDatabase } from '@tocsin/db/guard'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engines, type TestDatabase, withDatabase } from '../../tests/engines.ts'

for (const engine of engines) {
  describe(`guard on ${engine.name}`, () => {
    let database: TestDatabase
    let owner: Client
    let superuser: Client

    beforeAll(async () => {
      database = await withDatabase(engine)
      owner = new Client({ connectionString: database.ownerUrl })
      superuser = new Client({ connectionString: database.superuserUrl })
      await Promise.all([owner.connect(), superuser.connect()])
    })
    afterAll(async () => {
      await Promise.all([owner.end(), superuser.end()])
      await database.drop()
    })

    test('a database as migrated has no fault', async () => {
      expect(await inspectDatabase(database.appUrl)).toEqual([])
    })

    test.each([
      ['guard.table.row-security', 'public.loose', 'create table loose (id int)', 'drop table loose'],
      [
        'guard.table.row-security',
        'public.loose',
        'create table loose (id int); alter table loose enable row level security',
        'drop table loose',
      ],
      [
        'guard.grant.open',
        'SELECT on public.term is granted to everyone',
        'grant select on term to public',
        'revoke select on term from public',
      ],
      [
        'guard.grant.open',
        'SELECT on public.term is granted to tocsin_app',
        'grant select on term to tocsin_app',
        'revoke select on term from tocsin_app',
      ],
      [
        'guard.grant.open',
        'CREATE on schema public is granted to tocsin_actor',
        'grant create on schema public to tocsin_actor',
        'revoke create on schema public from tocsin_actor',
      ],
      ['guard.view.definer', 'public.glance', 'create view glance as select 1 as one', 'drop view glance'],
      [
        'guard.view.materialised',
        'public.glance',
        'create materialized view glance as select 1 as one; grant select on glance to tocsin_reader',
        'drop materialized view glance',
      ],
      [
        'guard.function.definer',
        'public.climb',
        'create function climb() returns int language sql security definer as $$ select 1 $$',
        'drop function climb()',
      ],
    ])('%s: %s', async (code, named, sabotage, mend) => {
      await owner.query(sabotage)
      expect(await inspectDatabase(database.appUrl)).toEqual([
        { code, sentence: expect.stringContaining(named) },
      ])
      await owner.query(mend)
      expect(await inspectDatabase(database.appUrl)).toEqual([])
    })

    test('a view with its reader’s eyes is no fault', async () => {
      await owner.query('create view glance with (security_invoker = on) as select 1 as one')
      expect(await inspectDatabase(database.appUrl)).toEqual([])
      await owner.query('drop view glance')
    })

    // Roles belong to the whole server, which other test files use at the same moment: a login of this test's own.
    describe('a login of its own', () => {
      let appUrl: string

      beforeAll(async () => {
        await superuser.query(`create role guard_app login noinherit password 'x'`)
        await superuser.query(
          `grant tocsin_reader, tocsin_actor, tocsin_auditor, tocsin_auth, tocsin_sequencer, tocsin_eraser, tocsin_registrar, tocsin_courier to guard_app`,
        )
        await superuser.query(
          `do $$ begin execute format('grant connect on database %I to guard_app', current_database()); end $$`,
        )
        const url = new URL(database.appUrl)
        url.username = 'guard_app'
        url.password = 'x'
        appUrl = url.href
      })
      afterAll(async () => {
        await superuser.query('drop owned by guard_app; drop role guard_app')
      })

      test('made by an operator, without rights, is no fault', async () => {
        expect(await inspectDatabase(appUrl)).toEqual([])
      })

      test.each([
        [
          'guard.role.right',
          'SUPERUSER',
          'alter role guard_app superuser',
          'alter role guard_app nosuperuser',
        ],
        [
          'guard.role.right',
          'BYPASSRLS',
          'alter role guard_app bypassrls',
          'alter role guard_app nobypassrls',
        ],
        [
          'guard.role.right',
          'CREATEROLE',
          'alter role guard_app createrole',
          'alter role guard_app nocreaterole',
        ],
        [
          'guard.role.missing',
          'tocsin_eraser',
          'revoke tocsin_eraser from guard_app',
          'grant tocsin_eraser to guard_app',
        ],
        [
          'guard.role.becomes',
          'pg_read_all_data',
          'grant pg_read_all_data to guard_app',
          'revoke pg_read_all_data from guard_app',
        ],
        [
          'guard.role.owns',
          'mine',
          'create table mine (id int); alter table mine enable row level security, force row level security, owner to guard_app',
          'drop table mine',
        ],
        [
          'guard.role.inherits',
          'guard_app',
          'revoke tocsin_reader from guard_app; alter role guard_app inherit; grant tocsin_reader to guard_app',
          'revoke tocsin_reader from guard_app; alter role guard_app noinherit; grant tocsin_reader to guard_app',
        ],
      ])('%s: %s', async (code, named, sabotage, mend) => {
        await superuser.query(sabotage)
        const faults = await inspectDatabase(appUrl)
        await superuser.query(mend)
        expect(faults).toContainEqual({ code, sentence: expect.stringContaining(named) })
        expect(await inspectDatabase(appUrl)).toEqual([])
      })

      test('the owner as the application is a fault', async () => {
        const codes = (await inspectDatabase(database.ownerUrl)).map(fault => fault.code)
        expect(codes).toContain('guard.role.owns')
      })
    })
  })
}
