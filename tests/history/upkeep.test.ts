import { randomUUID } from 'node:crypto'
import { erasureReach, publishedTables } from '@tocsin/casework/erasure-reach'
import { listDrafts, saveDraft } from '@tocsin/casework/filing/draft'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { keepEvidence } from '@tocsin/casework/keep-evidence'
import { listIncidents } from '@tocsin/casework/list-incidents'
import { readIncident } from '@tocsin/casework/read-incident'
import { reshape } from '@tocsin/casework/reshape'
import { showEvidence } from '@tocsin/casework/show-evidence'
import { sweep } from '@tocsin/casework/sweep'
import { startUpkeep } from '@tocsin/casework/upkeep'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { engines } from '../engines.ts'
import { filing, openWorld, type World } from '../world.ts'

for (const engine of engines) {
  describe(`upkeep on ${engine.name}`, () => {
    let world: World
    let owner: Client

    beforeAll(async () => {
      world = await openWorld(engine)
      owner = new Client({ connectionString: world.database.superuserUrl })
      await owner.connect()
    })
    afterAll(async () => {
      await owner.end()
      await world.close()
    })

    it('lists every column that could hold somebody’s words, and what erasure does to it', async () => {
      const { rows } = await owner.query<{ name: string; table: string }>(
        `select table_name as table, table_name || '.' || column_name as name from information_schema.columns
         where table_schema = 'public' and data_type in ('text', 'jsonb', 'bytea', 'ARRAY') and table_name not like 'migration%'`,
      )
      const columns = rows.filter(({ table }) => !(table in publishedTables)).map(({ name }) => name)
      expect(columns.sort()).toEqual(Object.keys(erasureReach).sort())
    })

    it('brings rows of an older version to today’s shape: same revision, nobody is told', async () => {
      const { moderator, german } = world.people
      await fileReport(world.house, moderator, { filing: filing(), origin: 'page', key: 'k1' })
      const [row] = await listIncidents(world.house, german)
      const before = await readIncident(world.house, german, row!.id)
      const { rows: hints } = await owner.query('select count(*)::int as n from viewer_event')
      await owner.query(
        `update incident_view set shape = 0, closed = true, band = 4, body = body || '{"title": "an old shape"}'`,
      )
      await owner.query(`update report set shape = 0, body = body || '{"reference": "an old shape"}'`)
      expect(await reshape(world.house)).toBe(1)
      expect(await readIncident(world.house, german, row!.id)).toEqual(before)
      const { rows: order } = await owner.query('select band, closed from incident_view')
      expect(order).toEqual([{ band: row!.band, closed: false }])
      expect((await owner.query('select count(*)::int as n from viewer_event')).rows).toEqual(hints)
      expect(await reshape(world.house)).toBe(0)
    })

    it('sweeps a file a day after nothing names it, and keeps one that a report names', async () => {
      const { moderator } = world.people
      const bytes = Buffer.from('the page as it was')
      const keep = () =>
        keepEvidence(world.house, moderator, {
          draft: null,
          bytes,
          mediaType: 'text/plain',
          name: 'page.txt',
        })
      const [named, forgotten, fresh] = [await keep(), await keep(), await keep()]
      await fileReport(world.house, moderator, {
        filing: filing({ evidence: [{ id: named.id, showsNobody: true }] }),
        origin: 'page',
        key: 'k2',
      })
      await owner.query(`update evidence set created_at = now() - interval '25 hours' where id <> $1`, [
        fresh.id,
      ])
      expect((await sweep(world.house)).evidence).toBe(1)
      for (const { id } of [named, fresh])
        expect((await showEvidence(world.house, moderator, id, 'original')).bytes).toEqual(bytes)
      await expect(showEvidence(world.house, moderator, forgotten.id, 'original')).rejects.toThrow(
        'not_found',
      )
      await expect(world.house.files.get(moderator.organisation.id, forgotten.id)).rejects.toThrow('ENOENT')
    })

    it('deletes in time what is to go, also where a row of an older version cannot be brought to today’s shape', async () => {
      const { moderator } = world.people
      await saveDraft(world.house, moderator, { id: randomUUID(), body: { title: 'old' }, basedOn: 0 })
      await owner.query(`update draft set saved_at = now() - interval '31 days'`)
      await owner.query(`update incident set shape = 0`)
      await owner.query(`update event_field set value = '{' where form = 'json'`)
      const faults: unknown[] = []
      const upkeep = startUpkeep(world.house, fault => faults.push(fault))
      await vi.waitUntil(async () => (await listDrafts(world.house, moderator)).length === 0)
      upkeep.stop()
      expect(faults).toEqual([expect.any(SyntaxError)])
    })
  })
}
