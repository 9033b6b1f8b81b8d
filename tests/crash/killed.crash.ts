import { join } from 'node:path'
import { runningEmbedded } from '@tocsin/db/embedded'
import { describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { chanceOf, full, seed } from './chance.ts'
import { admitNewcomers } from './newcomers.ts'
import { nothingLost } from './nothing-lost.ts'
import { backendsUnder, kill, postgresUnder, postmastersUnder } from './postgres-processes.ts'
import { receiptsVerify } from './receipts-verify.ts'
import { playRounds, type Victim } from './rounds.ts'
import { database, ground, ofTocsin, reporters, tocsin } from './stage.ts'

const clients = 20
/** Every other client sends this many in one request. */
const batch = 5
/** Reports that may be acknowledged of requests begun before a strike. */
const inFlightMax = (clients / 2) * (batch + 1)
const chance = chanceOf(seed)

const postmaster = (folder: string): Victim => ({
  name: 'PostgreSQL',
  strike: async () => {
    const [found] = await postmastersUnder(folder)
    return found !== undefined && kill(found.pid)
  },
})
const backend = (folder: string): Victim => ({
  name: 'one backend of PostgreSQL',
  strike: async () => {
    const backends = await backendsUnder(folder)
    return backends.length > 0 && kill(chance.oneOf(backends).pid)
  },
})

describe('nothing acknowledged is lost', () => {
  it('when the one command is killed, or its database, or both', async () => {
    const { folder } = await ground()
    const dataFolder = join(folder, 'data')
    const one = await tocsin({ name: 'one', dataFolder, logFolder: folder })
    const addresses = await runningEmbedded(dataFolder)
    const { keys } = await admitNewcomers(addresses, clients)
    const filing = reporters({ keys, ports: [one.port], batch })
    const victims: Victim[] = [
      { name: 'the server', strike: one.kill, restart: one.start },
      postmaster(dataFolder),
      backend(dataFolder),
      {
        name: 'everything',
        strike: async () => {
          for (const { pid } of await postgresUnder(dataFolder)) kill(pid)
          return one.kill()
        },
        restart: one.start,
      },
    ]
    const rounds = await playRounds(full ? 24 : 4, inFlightMax, victims, filing, chance)
    await nothingLost('One command', rounds, filing, ofTocsin(addresses.superuserUrl))
    await receiptsVerify(one.port, filing)
    expect(await postmastersUnder(dataFolder), 'one server, and nothing left of an earlier one').toHaveLength(
      1,
    )
  })

  for (const engine of engines) {
    it(`when one of two servers on one database is killed, or the database (${engine.name})`, async () => {
      const { folder } = await ground()
      const { superuserUrl, ...addresses } = await database(engine, folder)
      const { keys } = await admitNewcomers(addresses, clients)
      const env = { DATABASE_URL: addresses.appUrl }
      const shared = { dataFolder: join(folder, 'data'), logFolder: folder, env }
      const servers = [
        await tocsin({ name: 'first', ...shared }),
        await tocsin({ name: 'second', ...shared }),
      ]
      const filing = reporters({ keys, ports: servers.map(({ port }) => port), batch })
      const victims: Victim[] = [
        ...servers.map((server, i) => ({
          name: `server ${i + 1} of 2`,
          strike: server.kill,
          restart: server.start,
        })),
        postmaster(folder),
        backend(folder),
      ]
      const rounds = await playRounds(full ? 20 : 4, inFlightMax, victims, filing, chance)
      await nothingLost(`Two servers, ${engine.name}`, rounds, filing, superuserUrl)
      await receiptsVerify(servers[0]!.port, filing)
    })
  }
})
