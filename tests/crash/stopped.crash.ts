import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { request, signIn } from '../served.ts'
import { chanceOf, full, seed } from './chance.ts'
import { follow } from './follower.ts'
import { openLine, through } from './line.ts'
import { until } from './moment.ts'
import { admitNewcomers } from './newcomers.ts'
import { nothingLost } from './nothing-lost.ts'
import { playRounds } from './rounds.ts'
import { atTheEnd, database, ground, reporters, tocsin } from './stage.ts'

const clients = 20

describe('a server that is told to stop', () => {
  it('answers what is under way, sends its readers away in order, and loses nothing', async () => {
    const { folder } = await ground()
    const { superuserUrl, ...addresses } = await database(engines[0]!, folder)
    const { keys } = await admitNewcomers(addresses, clients)
    const env = { DATABASE_URL: addresses.appUrl }
    const one = await tocsin({ name: 'one', dataFolder: join(folder, 'data'), logFolder: folder, env })
    const cookie = await signIn(
      (path, asking = {}) => request(one.port, one.origin, path, asking),
      'moderator',
    )
    const reader = follow({ ports: [one.port], cookie, after: 0 })
    atTheEnd(async () => reader.leave())
    await until('the reader listens', reader.connected)
    const filing = reporters({ keys, ports: [one.port] })

    const stops: { atMs: number; tookMs: number; code: number | NodeJS.Signals }[] = []
    const told = {
      name: 'told to stop (SIGTERM)',
      strike: async () => {
        const atMs = performance.now()
        one.signal('SIGTERM')
        const code = await one.ended()
        stops.push({ atMs, tookMs: Math.round(performance.now() - atMs), code })
        return true
      },
      restart: async () => {
        await one.start()
        await until('the reader listens again', reader.connected)
      },
    }
    const rounds = await playRounds(full ? 8 : 2, clients, [told], filing, chanceOf(seed))
    await nothingLost('Stopped under load', rounds, filing, superuserUrl)

    for (const { atMs, tookMs, code } of stops) {
      expect(code).toBe(0)
      expect(tookMs).toBeLessThan(10_000)
      // Sent well before, so that the server had begun; what arrives as it closes may be turned away.
      const begun = filing.attempts.filter(({ sentAt, endedAt }) => sentAt < atMs - 100 && endedAt >= atMs)
      expect(begun.length, 'under way when it was told').toBeGreaterThan(0)
      expect(new Set(begun.map(({ outcome }) => outcome))).toEqual(new Set(['201']))
    }
    console.log(`  the stops took ${stops.map(({ tookMs }) => tookMs).join(', ')} ms`)
    expect(reader.partings).toEqual(stops.map(() => 'told to come back'))
    const numbers = reader.heard.filter(({ event }) => event === 'hint').map(({ m }) => m)
    await until('the reader has heard all', () => reader.heard.at(-1)!.m >= numbers.length)
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
  })

  it('ends in time although its database says nothing any more', async () => {
    const { folder } = await ground()
    const { superuserUrl: _, socket, ...addresses } = await database(engines[0]!, folder)
    const { keys } = await admitNewcomers(addresses, clients)
    const line = await openLine({ path: socket })
    atTheEnd(line.close)
    const env = { DATABASE_URL: through(addresses.appUrl, line) }
    const one = await tocsin({ name: 'one', dataFolder: join(folder, 'data'), logFolder: folder, env })
    const filing = reporters({ keys, ports: [one.port] })
    await until('reports are acknowledged', () => filing.acknowledged.length > clients)
    expect(line.swallow()).toBe(true)
    const at = performance.now()
    one.signal('SIGTERM')
    expect(await one.ended()).toBe(0)
    expect(performance.now() - at).toBeLessThan(15_000)
  })
})
