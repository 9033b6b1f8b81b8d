import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { closeHouse, openHouse } from '@tocsin/casework/house'
import { resumeWebhook } from '@tocsin/casework/webhook/pause-webhook'
import { readWebhooks } from '@tocsin/casework/webhook/read-webhooks'
import type { Actor } from '@tocsin/domain/actor'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, file } from '../access/scene.ts'
import { engines, type TestDatabase, withDatabase } from '../engines.ts'
import { openServed, type Served } from '../served.ts'
import { type Company, companyOf, eventually, receiversHere, soon } from './company.ts'
import { openReceiver, type Receiver } from './receiver.ts'

const tocsin = join(import.meta.dirname, '../../apps/cli/bin/tocsin.js')

for (const engine of engines) {
  describe(`webhooks after a restore, on ${engine.name}`, () => {
    let served: Served
    let company: Company
    let receiver: Receiver
    let target: TestDatabase
    let folder = ''

    const command = (verb: string, where: string, { ownerUrl, appUrl }: TestDatabase, data: string) =>
      promisify(execFile)(process.execPath, [tocsin, verb, where], {
        env: {
          PATH: process.env.PATH,
          DATABASE_URL: appUrl,
          DATABASE_OWNER_URL: ownerUrl,
          TOCSIN_DATA: data,
        },
      })

    beforeAll(async () => {
      receiver = await openReceiver(410)
      served = await openServed(engine, { receivers: receiversHere(receiver), schedule: soon })
      company = await companyOf(served)
      target = await withDatabase(engine)
      folder = await mkdtemp(join(tmpdir(), 'tocsin-webhooks-'))
    })
    afterAll(async () => {
      await served.close()
      await receiver.close()
      await target.drop()
      await rm(folder, { recursive: true, force: true })
    })

    it('are paused and say why; resumed, what waited goes out under the id that it had', async () => {
      const { webhook } = await company.make(receiver, ['status'])
      const { world } = served
      const { incident } = await file(world)
      await act(world, world.people.german, incident, { verb: 'claim' })
      await eventually(async () => (await company.state(webhook)).paused !== null)
      // Waiting and not paused, as it is while a receiver is being tried.
      await served.asSuperuser(
        `update webhook set standing = 'active', paused_because = null, paused_at = null, resting_until = now() + interval '1 hour'`,
      )
      await writeFile(join(world.folder, 'sign-in.secret'), 'a secret for tests alone, of forty letters\n')
      const archive = join(folder, 'archive')
      await command('backup', archive, world.database, world.folder)
      const data = join(folder, 'again')
      const { stdout } = await command('restore', archive, target, data)
      expect(stdout).toContain('Webhooks are paused')

      const house = await openHouse({
        appUrl: target.appUrl,
        keyringPath: join(data, 'keyring.json'),
        evidencePath: join(data, 'evidence'),
        reencode: async picture => picture,
      })
      const administrator: Actor = {
        ...world.people.moderator,
        duties: ['administer'],
        via: { kind: 'session', secondFactor: 'fresh' },
      }
      expect(await readWebhooks(house, administrator)).toEqual([
        expect.objectContaining({
          id: webhook,
          waiting: 1,
          paused: { because: 'restored', at: expect.any(Date) },
        }),
      ])
      const first = receiver.heard.map(({ headers }) => headers['webhook-id'])
      receiver.answer(200)
      const again = await served.beside(house)
      await new Promise(resolve => setTimeout(resolve, 1_500))
      expect(receiver.heard).toHaveLength(first.length)
      await resumeWebhook(house, administrator, { webhook })
      await eventually(() => receiver.heard.length > first.length, { timeout: 8_000 })
      expect(receiver.heard.at(-1)!.headers['webhook-id']).toBe(first[0])
      await again.stop()
      await closeHouse(house)
    })
  })
}
