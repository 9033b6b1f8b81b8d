import { asPreview, asReader, asSequencer } from '@tocsin/casework/door'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { listIncidents } from '@tocsin/casework/list-incidents'
import { inspectDatabase } from '@tocsin/db/guard'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { filing, openWorld, type World } from '../world.ts'

for (const engine of engines) {
  describe(`the walls of ${engine.name}`, () => {
    let world: World
    let raw: Client
    let incident = ''

    beforeAll(async () => {
      world = await openWorld(engine)
      await fileReport(world.house, world.people.moderator, { filing: filing(), origin: 'page', key: 'k' })
      incident = (await listIncidents(world.house, world.people.german))[0]!.id
      raw = new Client({ connectionString: world.database.appUrl })
      await raw.connect()
    })
    afterAll(async () => {
      await raw.end()
      await world.close()
    })

    const tables = async (): Promise<string[]> => {
      const owner = new Client({ connectionString: world.database.superuserUrl })
      await owner.connect()
      const { rows } = await owner.query(
        `select table_name from information_schema.tables where table_schema = 'public'`,
      )
      await owner.end()
      return rows.map(({ table_name }) => table_name)
    }
    const fails = (sql: string) =>
      raw.query(sql).then(
        () => 'done',
        error => error.message as string,
      )

    it('a forgotten door is refused: the login itself may read and write nothing', async () => {
      for (const table of await tables()) {
        expect(await fails(`select * from ${table}`)).toMatch(/permission denied/)
        expect(await fails(`delete from ${table}`)).toMatch(/permission denied/)
      }
    })

    it('a door without a viewer shows no row of anybody', async () => {
      await raw.query('begin; set local role tocsin_reader')
      const { rows } = await raw.query('select * from incident_view')
      expect(rows).toEqual([])
      await raw.query('rollback')
    })

    it('the second wall holds alone: without any condition in the query each sees its own rows', async () => {
      const { german, dutch, moderator } = world.people
      const seen = (actor: typeof german) =>
        asReader(world.house.db, actor, tx => tx.selectFrom('incident_view').select('viewer').execute())
      expect(await seen(german)).toEqual([{ viewer: german.organisation.id }])
      expect(await seen(dutch)).toEqual([])
      expect(await seen(moderator)).toEqual([])
      const identities = (actor: typeof german) =>
        asReader(world.house.db, actor, tx => tx.selectFrom('identity').select('id').execute())
      for (const actor of [german, dutch, moderator]) expect(await identities(actor)).toEqual([])
    })

    it('companies do not learn of each other', async () => {
      const names = await asReader(world.house.db, world.people.rival, tx =>
        tx.selectFrom('organisation').select('name').execute(),
      )
      expect(names.map(({ name }) => name)).not.toContain('Meridian Market')
      expect(names.map(({ name }) => name)).toContain('Bazaar One')
    })

    it('the login makes, changes and switches off nothing', async () => {
      const attempts = [
        'set session_replication_role = replica',
        `set session authorization tocsin_owner`,
        'alter table event disable row level security',
        'alter table event no force row level security',
        'alter table event disable trigger all',
        'alter role current_user bypassrls',
        'alter table draft owner to current_user',
        'drop policy reader on incident_view',
        'create policy mine on incident_view using (true)',
        'grant select on incident_view to public',
        'create table mine (x int)',
        'create temp table mine (x int)',
        'create schema mine',
        `create function mine() returns int language sql security definer as 'select 1'`,
        `create function mine() returns int language plpgsql as 'begin return 1; end'`,
        'create extension dblink',
        `copy incident_view to program 'cat'`,
        `copy (select 1) to '/tmp/mine'`,
        `select pg_read_file('/etc/passwd')`,
        `select lo_import('/etc/passwd')`,
        `do $$ begin execute 'select * from event'; end $$`,
        'select * from pg_authid',
        'select * from pg_statistic',
        `alter system set log_statement = 'all'`,
      ]
      for (const sql of attempts)
        expect([sql, await fails(sql)]).toEqual([
          sql,
          expect.stringMatching(/permission denied|must be|does not exist|not allowed|cannot/i),
        ])
    })

    it('no role of it reaches further when its own settings are forged', async () => {
      for (const role of ['reader', 'actor', 'auditor', 'sequencer', 'eraser', 'auth', 'registrar']) {
        for (const sql of [
          'set local session_replication_role = replica',
          'alter table event disable row level security',
          'set local role tocsin_owner',
          'create table mine (x int)',
          'truncate incident_view',
          role === 'auth' ? 'select * from identity' : 'select * from auth.session',
        ]) {
          await raw.query(`begin; set local role tocsin_${role}`)
          expect([role, sql, await fails(sql)]).toEqual([
            role,
            sql,
            expect.stringMatching(/permission denied|must be owner|does not exist/),
          ])
          await raw.query('rollback')
        }
      }
    })

    it('row security cannot be gone around: switched off, a query is refused and not widened', async () => {
      await raw.query(
        `begin; set local role tocsin_reader; set local tocsin.viewer = '${world.people.dutch.organisation.id}'`,
      )
      expect((await raw.query('select * from incident_view')).rows).toEqual([])
      await raw.query('set local row_security = off')
      expect(await fails('select * from incident_view')).toMatch(/row-level security/)
      await raw.query('rollback')
    })

    it('what identifies a person is closed to every role but the reader who opened it', async () => {
      for (const role of ['actor', 'auditor', 'sequencer', 'eraser', 'auth', 'registrar']) {
        await raw.query(`begin; set local role tocsin_${role}`)
        expect([role, await fails('select ct from identity')]).toEqual([
          role,
          expect.stringMatching(/permission denied/),
        ])
        await raw.query('rollback')
      }
    })

    it('the catalogue says the same: no fault is found, and one that is made is found', async () => {
      expect(await inspectDatabase(world.database.appUrl)).toEqual([])
      const owner = new Client({ connectionString: world.database.ownerUrl })
      await owner.connect()
      for (const [made, undone, code] of [
        [
          'alter table draft no force row level security',
          'alter table draft force row level security',
          'guard.table.row-security',
        ],
        ['create view peek as select * from incident_view', 'drop view peek', 'guard.view.definer'],
        ['grant select on demo to public', 'revoke select on demo from public', 'guard.grant.open'],
        [
          `create function peek() returns bigint language sql security definer as 'select count(*) from public.event'`,
          'drop function peek()',
          'guard.function.definer',
        ],
      ] as const) {
        await owner.query(made)
        const found = (await inspectDatabase(world.database.appUrl)).map(fault => fault.code)
        await owner.query(undone)
        expect([made, found]).toEqual([made, [code]])
      }
      await owner.end()
    })

    it('a role ends with its transaction and leads to no other', async () => {
      await raw.query('begin; set local role tocsin_reader; commit')
      expect(await fails('select * from incident_view')).toMatch(/permission denied/)
      for (const role of ['tocsin_owner', 'postgres', 'pg_read_all_data'])
        expect(await fails(`set role ${role}`)).toMatch(/permission denied|does not exist/)
      await raw.query('begin; set local role tocsin_reader; reset role')
      expect(await fails('select * from incident_view')).toMatch(/permission denied/)
      await raw.query('rollback')
    })

    it('nobody rewrites or removes what happened', async () => {
      for (const role of ['reader', 'actor', 'auditor', 'sequencer', 'eraser', 'auth', 'registrar']) {
        for (const sql of [
          `update event set verb = 'x'`,
          'delete from event',
          `update event_field set value = ''`,
          'truncate event',
          `update event set leaf = ''`,
        ]) {
          await raw.query(`begin; set local role tocsin_${role}`)
          expect(await fails(sql), `${role}: ${sql}`).toMatch(/permission denied/)
          await raw.query('rollback')
        }
      }
    })

    it('deleting a value is one role’s alone', async () => {
      for (const role of ['reader', 'actor', 'auditor', 'sequencer', 'auth', 'registrar']) {
        await raw.query(`begin; set local role tocsin_${role}`)
        expect(await fails('delete from event_field')).toMatch(/permission denied/)
        await raw.query('rollback')
      }
    })

    it('the sequencer sees numbers and no content', async () => {
      const reading = (table: string) =>
        asSequencer(world.house.db, tx =>
          tx
            .selectFrom(table as 'event')
            .selectAll()
            .execute(),
        ).then(
          () => 'done',
          error => error.message,
        )
      for (const table of ['event', 'event_field', 'incident_view', 'report'])
        expect(await reading(table)).toMatch(/permission denied/)
    })

    it('a preview cannot write', async () => {
      const write = asPreview(world.house.db, world.people.german, tx =>
        tx.deleteFrom('incident_view').where('incident', '=', incident).execute(),
      )
      await expect(write).rejects.toThrow(/read-only/)
    })
  })
}
