import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openHealth } from '@tocsin/api/running/health'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { closeHouse, openHouse } from '@tocsin/casework/house'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { openServed, type Served } from '../served.ts'
import { filing } from '../world.ts'

const nobodysEvent = '7c2999fd-afe5-4325-bcd6-54af4dfad714'

for (const engine of engines) {
  describe(`how it goes, on ${engine.name}`, () => {
    let served: Served
    const health = async () => {
      const { status, json } = await served.ask('/health')
      return { status, ...json }
    }
    const live = async () => (await served.ask('/health/live')).status

    beforeAll(async () => {
      served = await openServed(engine)
    })
    afterAll(() => served.close())

    it('is ready, and says nothing about anybody', async () => {
      expect(await health()).toEqual({
        status: 200,
        ready: true,
        database: { ready: true, state: 'a test' },
        sequencer: { ready: true, stuckSince: null },
        courier: { ready: true, stuckSince: null, waiting: 0 },
        disk: { ready: true, freeBytes: null },
        chemistry: { ready: false, why: 'not opened' },
        names: { ready: false, why: 'not installed' },
        readOnly: null,
      })
    })

    it('names a sequencer that places nothing, and is well again afterwards', async () => {
      const holder = new Client({ connectionString: served.world.database.superuserUrl })
      await holder.connect()
      await holder.query('begin; select size from head where id = 1 for update')
      await expect.poll(health, { timeout: 15_000, interval: 500 }).toMatchObject({
        status: 503,
        database: { ready: true },
        sequencer: { ready: false, stuckSince: expect.stringMatching(/^2/) },
      })
      expect(await live()).toBe(200)
      await holder.query('rollback')
      await holder.end()
      await expect.poll(health, { timeout: 5_000 }).toMatchObject({ status: 200, sequencer: { ready: true } })
    })

    it('names a database that does not answer, while it lives itself', async () => {
      const { pathname, username } = new URL(served.world.database.appUrl)
      const [name, login] = [pathname.slice(1), username]
      await served.asSuperuser(`revoke connect on database ${name} from ${login}`)
      await served.asSuperuser(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = $2',
        [name, login],
      )
      await expect.poll(health, { timeout: 10_000 }).toMatchObject({
        status: 503,
        ready: false,
        database: { ready: false, state: 'does not answer' },
      })
      expect(await live()).toBe(200)
      await served.asSuperuser(`grant connect on database ${name} to ${login}`)
      await expect.poll(health, { timeout: 15_000 }).toMatchObject({ status: 200, ready: true })
    })
  })

  describe(`a house that is older than what was published, on ${engine.name}`, () => {
    let served: Served
    const published = (size: number, last = nobodysEvent) =>
      writeFile(join(served.world.folder, 'published.json'), JSON.stringify({ size, last }))
    const reopened = () =>
      openHouse({
        appUrl: served.world.database.appUrl,
        keyringPath: join(served.world.folder, 'keyring.json'),
        evidencePath: join(served.world.folder, 'evidence'),
        reencode: async picture => picture,
        publishedPath: join(served.world.folder, 'published.json'),
      })

    beforeAll(async () => {
      served = await openServed(engine)
    })
    afterAll(() => served.close())

    it('says so in every refused write and on the health page, and goes on being read', async () => {
      await published(999)
      const house = await reopened()
      const old = await served.beside(house)
      const cookie = await served.signIn('moderator')
      const body = { filing: filing(), key: randomUUID() }
      const refused = await old.ask('/trpc/reports.file', { cookie, body })
      expect([refused.status, refused.json.error.data.code]).toEqual([503, 'read_only'])
      const german = await served.signIn('german')
      expect((await old.ask('/trpc/incidents.list', { cookie: german })).status).toBe(200)
      const { status, json } = await old.ask('/health')
      expect([status, json.readOnly]).toEqual([503, { because: 'older', published: 999, here: 0 }])
      expect((await old.ask('/health/live')).status).toBe(200)
      await old.stop()
      await closeHouse(house)
    })

    it('takes another event at the same place for another installation', async () => {
      await fileReport(served.world.house, served.world.people.moderator, {
        filing: filing(),
        origin: 'page',
        key: 'one',
      })
      const placed = async () => (await served.asSuperuser('select id from event where idx = 0'))[0] ?? null
      await expect.poll(placed).not.toBe(null)
      await published(1)
      const other = await reopened()
      expect(other.readOnly).toMatchObject({ because: 'other', published: 1 })
      await closeHouse(other)
      await published(1, ((await placed()) as { id: string }).id)
      const own = await reopened()
      expect(own.readOnly).toBe(null)
      await closeHouse(own)
    })

    it('does not take a mark that cannot be read for none', async () => {
      await writeFile(join(served.world.folder, 'published.json'), '{"size":')
      await expect(reopened()).rejects.toThrow(/published.json cannot be read/)
    })
  })
}

describe('a disk', () => {
  const watched = (folders: string[]) =>
    openHealth({
      authPool: { query: async () => ({}) } as never,
      databaseState: () => 'a test',
      sequencer: { stop: async () => {}, stuckSince: () => null },
      courier: { wake: () => {}, stop: async () => {}, stuckSince: () => null, waiting: () => 0 },
      folders,
      chemistry: () => ({ ready: true, why: null }),
      names: () => ({ ready: true, why: null }),
      readOnly: null,
    })()

  it('that is full is named; one that has room is not', async () => {
    expect(await watched([import.meta.dirname])).toMatchObject({ ready: true, disk: { ready: true } })
    // The kernel's own file system has no room for anybody.
    expect(await watched([import.meta.dirname, '/proc'])).toMatchObject({
      ready: false,
      disk: { ready: false, freeBytes: 0 },
    })
  })
})
