import { asPreview, asReader, asSequencer } from '@tocsin/casework/door'
import { fileReport } from '@tocsin/casework/file-report'
import { listIncidents } from '@tocsin/casework/list-incidents'
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
