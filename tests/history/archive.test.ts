import { execFile } from 'node:child_process'
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { closeHouse, type House, openHouse } from '@tocsin/casework/house'
import { keepEvidence } from '@tocsin/casework/keep-evidence'
import { listIncidents } from '@tocsin/casework/list-incidents'
import { readIncident } from '@tocsin/casework/read-incident'
import { startSequencer } from '@tocsin/casework/sequence'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { engines, type TestDatabase, withDatabase } from '../engines.ts'
import { openServed, type Served } from '../served.ts'
import { filing, type World } from '../world.ts'

const tocsin = join(import.meta.dirname, '../../apps/cli/bin/tocsin.js')

for (const engine of engines) {
  describe(`a backup on ${engine.name}`, () => {
    let served: Served
    let world: World
    let target: TestDatabase
    let folder = ''
    let archive = ''
    const command = (
      verb: 'backup' | 'restore',
      where: string,
      { ownerUrl, appUrl }: TestDatabase,
      data: string,
    ) =>
      promisify(execFile)(process.execPath, [tocsin, verb, where], {
        env: {
          PATH: process.env.PATH,
          DATABASE_URL: appUrl,
          DATABASE_OWNER_URL: ownerUrl,
          TOCSIN_DATA: data,
        },
      }).then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
      )
    const everything = async ({ superuserUrl }: TestDatabase) => {
      const client = new Client({ connectionString: superuserUrl })
      await client.connect()
      const { rows: tables } = await client.query<{ name: string }>(
        `select n.nspname || '.' || quote_ident(relname) as name from pg_class c join pg_namespace n on n.oid = relnamespace
          where nspname in ('public', 'auth') and relkind = 'r' order by 1`,
      )
      const rows: Record<string, string[]> = {}
      for (const { name } of tables) {
        if (['public.migration', 'auth.throttle', 'auth.session', 'auth.verification'].includes(name))
          continue
        if (name === 'auth.second_factor_shown') continue
        rows[name] = (
          await client.query<{ row: string }>(`select t::text as row from ${name} t order by 1`)
        ).rows.map(({ row }) => row)
      }
      await client.end()
      return rows
    }
    const file = (key: string) =>
      fileReport(world.house, world.people.moderator, { filing: filing(), origin: 'page', key })
    const placed = async () => {
      const { size } = (await served.asSuperuser('select size from head'))[0] as { size: string }
      const { n } = (await served.asSuperuser('select count(*) as n from event'))[0] as { n: string }
      return Number(size) === Number(n)
    }

    beforeAll(async () => {
      served = await openServed(engine)
      world = served.world
      target = await withDatabase(engine)
      folder = await mkdtemp(join(tmpdir(), 'tocsin-archive-'))
      archive = join(folder, 'archive')
      const kept = await keepEvidence(world.house, world.people.moderator, {
        draft: null,
        bytes: Buffer.from('a page as it was'),
        mediaType: 'text/plain',
        name: 'page.txt',
      })
      for (let i = 0; i < 8; i++) await file(`key-${i}`)
      await fileReport(world.house, world.people.moderator, {
        filing: filing({ evidence: [{ id: kept.id, showsNobody: true }], captureUnavailable: undefined }),
        origin: 'page',
        key: 'with-evidence',
      })
      await writeFile(join(world.folder, 'sign-in.secret'), 'a secret for tests alone, of forty letters\n')
      await vi.waitUntil(placed, { timeout: 10_000 })
    })
    afterAll(async () => {
      await served.close()
      await target.drop()
      await rm(folder, { recursive: true, force: true })
    })

    it('is one moment, while reports go on being filed', async () => {
      const filing = (async () => {
        for (let i = 0; i < 10; i++) await file(`meanwhile-${i}`)
      })()
      const before = await everything(world.database)
      const done = await command('backup', archive, world.database, world.folder)
      await filing
      expect([done.code, done.stderr]).toEqual([0, ''])
      const { tables, ledgerSize, files, missing } = JSON.parse(
        await readFile(join(archive, 'manifest.json'), 'utf8'),
      )
      const names = tables.map(({ name }: { name: string }) => name)
      expect(names.sort()).toEqual(
        [...Object.keys(before), 'auth.second_factor_shown', 'auth.session', 'auth.verification'].sort(),
      )
      expect(missing).toEqual([])
      expect(files.map(({ path }: { path: string }) => path.split('/')[1]).sort()).toEqual([
        'evidence',
        'keyring.json',
        'receipt-keys.json',
        'sign-in.secret',
      ])
      expect(ledgerSize).toBeGreaterThan(0)
      expect((await command('backup', archive, world.database, world.folder)).stderr).toMatch(
        /is there already/,
      )
      expect((await readdir(folder)).sort()).toEqual(['archive'])
    })

    it('is refused by name where a byte of it is another one, and nothing is restored', async () => {
      const damaged = join(folder, 'damaged')
      await promisify(execFile)('cp', ['-r', archive, damaged])
      await appendFile(join(damaged, 'tables/public.event.copy'), ' ')
      const refused = await command('restore', damaged, target, join(folder, 'nowhere'))
      expect([refused.code, refused.stderr]).toEqual([
        78,
        expect.stringContaining('tables/public.event.copy'),
      ])
      await promisify(execFile)('cp', [
        join(archive, 'tables/public.event.copy'),
        join(damaged, 'tables/public.event.copy'),
      ])
      await rm(join(damaged, 'files/keyring.json'))
      const short = await command('restore', damaged, target, join(folder, 'nowhere'))
      expect([short.code, short.stderr]).toEqual([78, expect.stringContaining('files/keyring.json')])
      expect((await everything(target))['public.organisation']).toEqual([])
      expect(await readdir(folder)).not.toContain('nowhere')
    })

    it('comes back whole: the same rows, and what was sealed opens', async () => {
      const again = join(folder, 'again')
      const later = await command('backup', join(folder, 'still'), world.database, world.folder)
      expect(later.code).toBe(0)
      const now = await everything(world.database)
      const restored = await command('restore', join(folder, 'still'), target, again)
      expect([restored.code, restored.stderr]).toEqual([0, ''])
      expect(await everything(target)).toEqual(now)
      const client = new Client({ connectionString: target.superuserUrl })
      await client.connect()
      const { rows } = await client.query(
        `select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity`,
      )
      await client.end()
      expect(rows).toEqual([])
      const house = await houseOf(target, again)
      const [incident] = await listIncidents(house, world.people.german)
      const read = await readIncident(house, world.people.german, incident!.id)
      expect(read.view.title).toMatch(/PMK/)
      const [evidence] = await readdir(join(again, 'evidence', world.people.moderator.organisation.id))
      const sealed = await house.files.get(world.people.moderator.organisation.id, evidence!)
      expect(house.keyring.decrypt({ ct: sealed, keyId: 'k1' }, evidence!).toString()).toBe(
        'a page as it was',
      )
      const filed = await fileReport(house, world.people.moderator, {
        filing: filing(),
        origin: 'page',
        key: 'after',
      })
      expect(filed.replayed).toBe(false)
      await closeHouse(house)
      const twice = await command('restore', archive, target, join(folder, 'other'))
      expect([twice.code, twice.stderr]).toEqual([
        78,
        expect.stringContaining('holds an installation already'),
      ])
    })

    const houseOf = ({ appUrl }: TestDatabase, data: string): Promise<House> =>
      openHouse({
        appUrl,
        keyringPath: join(data, 'keyring.json'),
        evidencePath: join(data, 'evidence'),
        reencode: async picture => picture,
        publishedPath: join(data, 'published.json'),
      })

    it('older than what was published, it is read and never written', async () => {
      const data = join(folder, 'living')
      const living = await withDatabase(engine)
      expect((await command('restore', archive, living, data)).code).toBe(0)
      const lived = await houseOf(living, data)
      expect([lived.readOnly, lived.published!.found]).toEqual([null, null])
      const sequencer = startSequencer(lived)
      await fileReport(lived, world.people.moderator, { filing: filing(), origin: 'page', key: 'published' })
      lived.poke()
      const marked = async () =>
        JSON.parse(await readFile(join(data, 'published.json'), 'utf8').catch(() => '{"size":0}')).size
      await expect.poll(marked, { timeout: 5_000 }).toBeGreaterThan(0)
      await sequencer.stop()
      const before = JSON.parse(await readFile(join(archive, 'manifest.json'), 'utf8')).ledgerSize
      await expect.poll(marked, { timeout: 5_000 }).toBeGreaterThan(before)
      await closeHouse(lived)
      const published = await marked()
      await living.drop()

      const older = await withDatabase(engine)
      expect((await command('restore', archive, older, data)).code).toBe(0)
      const house = await houseOf(older, data)
      expect(house.readOnly).toEqual({ because: 'older', published, here: expect.any(Number) })
      const [incident] = await listIncidents(house, world.people.german)
      expect((await readIncident(house, world.people.german, incident!.id)).id).toBe(incident!.id)
      const refused = fileReport(house, world.people.moderator, {
        filing: filing(),
        origin: 'page',
        key: 'too late',
      })
      await expect(refused).rejects.toMatchObject({ code: '25006' })
      await closeHouse(house)
      await older.drop()
    })
  })
}
