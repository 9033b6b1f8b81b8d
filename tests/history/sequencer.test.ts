import { setTimeout as delay } from 'node:timers/promises'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { placeBatch, startSequencer } from '@tocsin/casework/sequence'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { filing, openWorld, type World } from '../world.ts'

/** Numbering a hint takes 60 ms: forty of them take longer than a statement of the sequencer may. */
const slowHints = `
  create function slow_hint() returns trigger language plpgsql as $$ begin perform pg_sleep(0.06); return new; end $$;
  create trigger slow_hint before update on viewer_event for each row execute function slow_hint();`

for (const engine of engines) {
  describe(`the sequencer on ${engine.name}`, () => {
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
    const unplaced = async (): Promise<number> =>
      (await superuser.query('select from event where idx is null')).rowCount!

    it('gets through a backlog that is too much for one transaction', async () => {
      for (let n = 0; n < 24; n++) {
        await fileReport(world.house, world.people.moderator, {
          filing: filing(),
          origin: 'page',
          key: `${n}`,
        })
      }
      await superuser.query(slowHints)
      await expect(placeBatch(world.house)).rejects.toThrow('statement timeout')
      const sequencer = startSequencer(world.house)
      const end = Date.now() + 20_000
      while ((await unplaced()) > 0 && Date.now() < end) await delay(50)
      await sequencer.stop()
      expect(await unplaced()).toBe(0)
      const { rows } = await superuser.query('select count(*)::int as n, max(idx)::int as last from event')
      expect(rows).toEqual([{ n: 48, last: 47 }])
    })
  })
}
