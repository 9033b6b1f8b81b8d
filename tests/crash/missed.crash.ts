import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Person, request, signIn } from '../served.ts'
import { chanceOf, full, seed } from './chance.ts'
import { orderAnomalies, type StoredHint, streamAnomalies } from './check-streams.ts'
import { type Follower, follow } from './follower.ts'
import { openLine, through } from './line.ts'
import { until } from './moment.ts'
import { admitNewcomers } from './newcomers.ts'
import { nothingLost } from './nothing-lost.ts'
import { lookOn, makeWeather } from './onlooker.ts'
import { followTheSerial } from './serial-cursor.ts'
import { atTheEnd, database, ground, reporters, tocsin } from './stage.ts'
import { type Freed, stopInsideSequencer } from './stopped-sequencer.ts'

const writers = 16
const eventsWanted = full ? 10_000 : 1_200
const stops = full ? 6 : 1
/** Two companies, to whom their own reports come, and the agency that all of it goes to. */
const viewers = ['moderator', 'rival', 'german'] as const satisfies Person[]

describe('nothing is missed', () => {
  for (const engine of engines) {
    it(`by any reader, on two servers, in bad weather (${engine.name})`, async () => {
      const chance = chanceOf(seed)
      const { folder } = await ground()
      const { superuserUrl, ...addresses } = await database(engine, folder)
      const { keys, organisations } = await admitNewcomers(addresses, writers)
      const line = await openLine({ path: addresses.socket })
      atTheEnd(line.close)
      const shared = { dataFolder: join(folder, 'data'), logFolder: folder }
      const first = await tocsin({ name: 'first', ...shared, env: { DATABASE_URL: addresses.appUrl } })
      const second = await tocsin({
        name: 'second',
        ...shared,
        env: { DATABASE_URL: through(addresses.appUrl, line) },
      })
      const ports = [first.port, second.port]
      const readers: { viewer: Person; reader: Follower }[] = []
      for (const viewer of viewers) {
        const cookie = await signIn(
          (path, asking = {}) => request(first.port, first.origin, path, asking),
          viewer,
        )
        for (const begin of [ports, ports.toReversed()]) {
          const reader = follow({ ports: begin, cookie, after: 0 })
          atTheEnd(async () => reader.leave())
          readers.push({ viewer, reader })
        }
      }
      await until('all listen', () => readers.every(({ reader }) => reader.connected()))
      const onlooker = await lookOn(superuserUrl)
      atTheEnd(onlooker.close)
      await makeWeather(onlooker)
      const serial = await followTheSerial(superuserUrl)
      const filing = reporters({ keys, ports })

      const freed: Freed[] = []
      const counts = { listening: 0, swallowed: 0 }
      let working = true
      const disturbing = (async () => {
        for (let turn = 0; working; turn++) {
          await delay(chance.between(200, 800))
          readers[turn % readers.length]!.reader.drop()
          counts.listening += await onlooker.endListening()
          // A line on which LISTEN is deaf and does not know it.
          if (line.swallow(opening => opening.includes('tocsin listen'))) counts.swallowed++
        }
      })()
      for (let i = 0; i < stops; i++) {
        await until('there is work to number', () => filing.acknowledged.length > (i + 1) * 20)
        freed.push(await stopInsideSequencer(first, onlooker, chance))
      }
      const disturbed = () =>
        readers.every(({ reader }) => reader.returned() > 0) && counts.listening > 0 && counts.swallowed > 0
      await until(
        'enough has happened',
        () => 2 * filing.acknowledged.length >= eventsWanted && disturbed(),
        540_000,
      )
      working = false
      await disturbing

      await nothingLost(`Nothing missed, ${engine.name}`, [], filing, superuserUrl)
      await serial.stop()
      const events = await onlooker.ask<{ id: string; idx: string; report: string }>(`
        select e.id, e.idx, coalesce(link.report, e.stream_id) as report
          from event e left join report_incident link on link.incident = e.stream_id`)
      const missedBySerial = events.filter(({ id }) => !serial.seen.has(id)).length
      const places = Map.groupBy(events, ({ report }) => report)
      const orders = orderAnomalies(filing.acknowledged, report => {
        const own = places.get(report)!.map(({ idx }) => Number(idx))
        return { first: Math.min(...own), last: Math.max(...own) }
      })
      for (const { viewer, reader } of readers) {
        const stored = await onlooker.ask<StoredHint>(
          'select m::int as m, subject from viewer_event where viewer = $1 order by m',
          [organisations[viewer]],
        )
        await until(
          () => `${viewer} has heard all ${stored.length}, not ${reader.stands()}`,
          () => (reader.heard.at(-1)?.m ?? 0) >= stored.length,
        )
        expect(stored.length, viewer).toBeGreaterThan(0)
        expect(streamAnomalies(reader.heard, stored), viewer).toEqual([])
        expect(reader.returned(), `${viewer} came back`).toBeGreaterThan(0)
      }
      console.log(
        `  ${events.length} events; came back ${readers.map(({ reader }) => reader.returned()).join(', ')} times; ` +
          `LISTEN ended ${counts.listening} times, deaf ${counts.swallowed} times; sequencer stopped inside ` +
          `${freed.length} times, freed after ${freed.map(({ freedAfterMs }) => freedAfterMs).join(', ')} ms; ` +
          `a cursor on the bigserial missed ${missedBySerial}`,
      )
      expect(orders).toEqual([])
      expect(counts.listening).toBeGreaterThan(0)
      expect(counts.swallowed).toBeGreaterThan(0)
      for (const { freedAfterMs } of freed) expect(freedAfterMs).toBeLessThan(4_000)
      expect(missedBySerial, 'the positive control').toBeGreaterThan(0)
    })
  }
})
