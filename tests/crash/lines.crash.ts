import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { chanceOf, full, seed } from './chance.ts'
import { type Line, openLine, through } from './line.ts'
import { admitNewcomers } from './newcomers.ts'
import { nothingLost } from './nothing-lost.ts'
import { playRounds, type Victim } from './rounds.ts'
import { atTheEnd, database, ground, reporters, tocsin } from './stage.ts'

const clients = 20
const chance = chanceOf(seed)

const breaks = (line: Line, near: string, far: string): Victim[] => [
  { name: 'the line is cut', strike: async () => line.cut() },
  { name: `${near} is told that ${far} hung up`, strike: async () => line.hangUp('near') },
  { name: `${far} is told that ${near} hung up`, strike: async () => line.hangUp('far') },
  { name: 'the line swallows everything', strike: async () => line.swallow() },
]

describe('nothing acknowledged is lost on a bad line', () => {
  for (const engine of engines) {
    it(`between a server and its database (${engine.name})`, async () => {
      const { folder } = await ground()
      const { superuserUrl, ...addresses } = await database(engine, folder)
      const { keys } = await admitNewcomers(addresses, clients)
      const line = await openLine({ path: addresses.socket })
      atTheEnd(line.close)
      const env = { DATABASE_URL: through(addresses.appUrl, line) }
      const one = await tocsin({ name: 'one', dataFolder: join(folder, 'data'), logFolder: folder, env })
      const filing = reporters({ keys, ports: [one.port] })
      const victims = breaks(line, 'the server', 'the database')
      const rounds = await playRounds(full ? 16 : 4, clients, victims, filing, chance)
      await nothingLost(`A line to the database, ${engine.name}`, rounds, filing, superuserUrl)
      for (const { victim, backAfterMs } of rounds) expect(backAfterMs, victim).toBeLessThan(12_000)
    })
  }

  it('between clients and a server', async () => {
    const { folder } = await ground()
    const { superuserUrl, ...addresses } = await database(engines[0]!, folder)
    const { keys } = await admitNewcomers(addresses, clients)
    const env = { DATABASE_URL: addresses.appUrl }
    const one = await tocsin({ name: 'one', dataFolder: join(folder, 'data'), logFolder: folder, env })
    const line = await openLine({ port: one.port, host: '127.0.0.1' })
    atTheEnd(line.close)
    const filing = reporters({ keys, ports: [line.port], host: `localhost:${one.port}`, patienceMs: 3_000 })
    const victims = breaks(line, 'the client', 'the server')
    const rounds = await playRounds(full ? 16 : 4, clients, victims, filing, chance)
    await nothingLost('A line to the clients', rounds, filing, superuserUrl)
  })
})
