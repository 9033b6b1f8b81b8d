import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines, type TestDatabase, withDatabase } from '../engines.ts'

const tocsin = join(import.meta.dirname, '../../apps/cli/bin/tocsin.js')
const founder = [
  ...['--organisation', 'International secretariat'],
  ...['--name', 'Claire Dubois'],
  ...['--email', 'Claire@secretariat.invalid'],
]

for (const engine of engines) {
  describe(`founding a real installation on ${engine.name}`, () => {
    let database: TestDatabase
    let folder = ''
    let superuser: Client
    const admit = async (args: readonly string[], env: Record<string, string> = {}) => {
      const { ownerUrl, appUrl } = database
      const given = { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, TOCSIN_DATA: folder, ...env }
      const options = { env: { PATH: process.env.PATH, ...given } }
      return promisify(execFile)(process.execPath, [tocsin, 'admit', ...args], options).then(
        ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
        ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
      )
    }
    const counted = async (table: string) =>
      Number((await superuser.query(`select count(*) as n from ${table}`)).rows[0].n)

    beforeAll(async () => {
      database = await withDatabase(engine)
      folder = await mkdtemp(join(tmpdir(), 'tocsin-founding-'))
      superuser = new Client({ connectionString: database.superuserUrl })
      await superuser.connect()
    })
    afterAll(async () => {
      await superuser.end()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    })

    it('says what is missing, and needs the owner’s address', async () => {
      const bare = await admit([])
      expect([bare.code, bare.stderr.split('\n').at(-2)]).toEqual([
        78,
        expect.stringContaining('tocsin admit'),
      ])
      const app = await admit(founder, { DATABASE_OWNER_URL: '' })
      expect([app.code, app.stderr]).toEqual([78, expect.stringContaining('DATABASE_OWNER_URL')])
      expect(await counted('organisation')).toBe(0)
    })

    it('is refused in a demo', async () => {
      await superuser.query(`insert into demo (id, seeded_at, people) values (1, now(), '[]')`)
      const refused = await admit(founder)
      await superuser.query('delete from demo')
      expect([refused.code, refused.stderr]).toEqual([78, expect.stringContaining('demo world')])
      expect(await counted('auth."user"')).toBe(0)
    })

    it('lets one administrator in, once, with a link that is kept nowhere', async () => {
      const [one, other] = await Promise.all([admit(founder), admit(founder)])
      const [done, refused] = one.code === 0 ? [one, other] : [other, one]
      expect([done.code, refused.code]).toEqual([0, 78])
      expect(refused.stderr).toMatch(/administers this installation already/)
      const [, token] = /\/#invitation=(\S{43})\n/.exec(done.stdout) ?? []
      const kept = (await superuser.query('select * from auth.verification')).rows
      expect(kept).toHaveLength(1)
      expect(JSON.stringify(kept)).not.toContain(token)
      expect([await counted('organisation'), await counted('membership'), await counted('viewer')]).toEqual([
        1, 1, 1,
      ])
      const events = (await superuser.query('select verb, n, stream_kind from event')).rows
      expect(events).toEqual([{ verb: 'organisation.founded', n: 1, stream_kind: 'organisation' }])
      expect((await admit(founder)).code).toBe(78)
    })
  })
}
