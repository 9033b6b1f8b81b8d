import http from 'node:http'
import { openLog } from '@tocsin/api/running/log'
import { StartRefused } from '@tocsin/api/running/start-refused'
import { serve } from '@tocsin/api/serve'
import { describe, expect, it, vi } from 'vitest'
import { engines } from '../engines.ts'
import { openServed } from '../served.ts'

for (const engine of engines) {
  describe(`starting and stopping on ${engine.name}`, () => {
    it('says that a port is taken, and closes what it had opened', async () => {
      const served = await openServed(engine)
      const service = {
        config: {
          origin: served.origin,
          demo: false,
          trustedProxies: 0,
          host: '127.0.0.1',
          port: served.port,
        },
        appUrl: served.world.database.appUrl,
        house: served.world.house,
        secret: 'a secret for tests alone, of forty letters',
        log: openLog('silent'),
        portalFolder: '/nowhere',
        databaseState: () => 'a test',
      }
      await expect(serve(service)).rejects.toBeInstanceOf(StartRefused)
      const listening = `select count(*)::int as n from pg_stat_activity
        where datname = current_database() and application_name = 'tocsin listen'`
      await vi.waitFor(async () => expect(await served.asSuperuser(listening)).toEqual([{ n: 1 }]))
      await served.close()
    })

    it('answers what is under way before it ends, and takes nothing new', async () => {
      const served = await openServed(engine)
      const cookie = await served.signIn('moderator')
      const { port } = served
      const under = new Promise<number>((resolve, reject) => {
        const asked = http.request(
          {
            port,
            host: '127.0.0.1',
            path: '/trpc/drafts.save',
            method: 'POST',
            headers: { host: served.host, origin: served.origin, cookie, 'content-type': 'application/json' },
          },
          answer => {
            answer.resume()
            resolve(answer.statusCode!)
          },
        )
        asked.on('error', reject)
        asked.write('{"id":"00000000-0000-4000-8000-000000000001","basedOn":0,')
        setTimeout(() => asked.end('"body":{}}'), 300)
      })
      await new Promise(next => setTimeout(next, 100))
      const stopped = served.serving.stop()
      await expect(served.ask('/health')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
      const st = await under
      if (st !== 200) console.log(served.log.slice(-4).join(''))
      expect(st).toBe(200)
      await stopped
      served.serving.stop = async () => {}
      await served.close()
    })
  })
}
