import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileReport } from '@tocsin/casework/filing/file-report'
import { makeWebhook } from '@tocsin/casework/webhook/keep-webhooks'
import { readDeliveries } from '@tocsin/casework/webhook/read-webhooks'
import type { Actor } from '@tocsin/domain/actor'
import { describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { messageOf, openReceiver, verified } from '../webhooks/receiver.ts'
import { filing, openWorld } from '../world.ts'
import { chanceOf, full, seed } from './chance.ts'
import { until } from './moment.ts'
import { atTheEnd, tocsin } from './stage.ts'

const chance = chanceOf(seed)
const rounds = full ? 12 : 2
const reportsARound = 12
/** What a process that was killed held is held for thirty seconds, and that may be all that a receiver is asked at a time. */
const claimsLapseMs = 60_000

for (const engine of engines) {
  describe(`no message to a webhook is lost, on ${engine.name}`, () => {
    it('when one of two servers is killed while receivers still hold its messages', async () => {
      const world = await openWorld(engine)
      atTheEnd(world.close)
      // Slow enough that a kill meets messages that were sent and not yet answered.
      const receiver = await openReceiver(
        (_, answer) => void setTimeout(() => answer.writeHead(204).end(), 400),
      )
      atTheEnd(receiver.close)
      await writeFile(join(world.folder, 'receiver.pem'), receiver.cert)
      const env = {
        DATABASE_URL: world.database.appUrl,
        DATABASE_OWNER_URL: world.database.ownerUrl,
        TOCSIN_WEBHOOK_NETWORKS: '127.0.0.1/32',
        TOCSIN_WEBHOOK_PORTS: String(receiver.port),
        TOCSIN_WEBHOOK_CA: join(world.folder, 'receiver.pem'),
      }
      const running = { dataFolder: world.folder, logFolder: world.folder, env }
      const servers = [await tocsin({ name: 'one', ...running }), await tocsin({ name: 'two', ...running })]
      const administrator: Actor = {
        ...world.people.moderator,
        duties: ['report', 'administer'],
        via: { kind: 'session', secondFactor: 'fresh' },
      }
      const { webhook, secret } = await makeWebhook(world.house, administrator, {
        address: receiver.address,
        kinds: ['own'],
      })
      const filed: string[] = []
      for (let round = 0; round < rounds; round++) {
        for (let i = 0; i < reportsARound; i++) {
          const { report } = await fileReport(world.house, administrator, {
            filing: filing(),
            origin: 'page',
            key: randomUUID(),
          })
          filed.push(report)
        }
        const before = receiver.heard.length
        await until('some of them are under way', async () => receiver.heard.length > before, claimsLapseMs)
        const victim = chance.oneOf(servers)
        await victim.kill()
        await victim.start()
      }
      const told = () => new Set(receiver.heard.map(one => messageOf(one).data.id))
      await until('every report was told of', async () => told().size === filed.length, 90_000)
      expect([...told()].sort()).toEqual([...filed].sort())
      for (const heard of receiver.heard) verified(secret, heard)
      // Told twice is told under one id: a receiver that keeps ids has each once.
      const ids = Map.groupBy(receiver.heard, one => messageOf(one).data.id)
      for (const same of ids.values())
        expect(new Set(same.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
      await until(
        'all of them are known to have arrived',
        async () =>
          (await readDeliveries(world.house, administrator, { webhook })).every(
            ({ outcome }) => outcome === 'delivered',
          ),
        60_000,
      )
      const twice = receiver.heard.length - filed.length
      console.log(`Webhooks: ${rounds} kills, ${filed.length} told, ${twice} told twice, 0 lost`)
    })
  })
}
