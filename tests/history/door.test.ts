import { setTimeout as delay } from 'node:timers/promises'
import { asReader } from '@tocsin/casework/door'
import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { openWorld, type World } from '../world.ts'

for (const engine of engines) {
  describe(`the door on ${engine.name}`, () => {
    let world: World
    let superuser: Client
    beforeAll(async () => {
      world = await openWorld(engine)
      superuser = new Client({ connectionString: world.database.superuserUrl })
      await superuser.connect()
    })
    afterAll(async () => {
      await superuser.end()
      await world.close()
    })

    const read = () =>
      asReader(world.house.db, world.people.german, async tx => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
        return rows[0]!.pid
      })
    /** Ends the connection of a transaction between two of its statements, when nobody waits for an answer. */
    const cut = () =>
      asReader(world.house.db, world.people.german, async tx => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
        await superuser.query('select pg_terminate_backend($1)', [rows[0]!.pid])
        await delay(100)
        return sql`select 1`.execute(tx)
      })

    it('outlives a connection that ends between two statements, and does not lend it again', async () => {
      await expect(cut()).rejects.toThrow(/terminat|not queryable/)
      expect(await Promise.all(Array.from({ length: 20 }, read))).toHaveLength(20)
    })

    it('says what went wrong in the work, not that it could not be rolled back', async () => {
      const broken = asReader(world.house.db, world.people.german, async tx => {
        await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx).catch(() => undefined)
        throw new Error('the work itself')
      })
      await expect(broken).rejects.toThrow('the work itself')
    })

    it('does not call done what the database rolled back', async () => {
      const swallowed = asReader(world.house.db, world.people.german, async tx => {
        await sql`select 1 / 0`.execute(tx).catch(() => undefined)
        return 'done'
      })
      await expect(swallowed).rejects.toThrow('was not committed')
    })
  })
}
