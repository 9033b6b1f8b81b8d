import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Person, request, signIn } from '../served.ts'
import { workOneCase } from './casework.ts'
import { chanceOf, full, seed } from './chance.ts'
import { anomaliesOf } from './check-history.ts'
import { streamAnomalies } from './check-streams.ts'
import { follow } from './follower.ts'
import { openHistory } from './history.ts'
import { until } from './moment.ts'
import { admitNewcomers } from './newcomers.ts'
import { officer } from './officers.ts'
import { lookOn } from './onlooker.ts'
import { kill, postmastersUnder } from './postgres-processes.ts'
import { atTheEnd, database, ground, tocsin } from './stage.ts'
import { readStored } from './stored.ts'

const workers = 8
const casesEach = full ? 30 : 4
/** The second server, the first one, and the database, in turn. */
const kills = full ? 9 : 3

describe('a history of what was asked and answered', () => {
  for (const engine of engines) {
    it(`holds every promise while servers and connections are killed (${engine.name})`, async () => {
      const chance = chanceOf(seed)
      const { folder } = await ground()
      const { superuserUrl, ...addresses } = await database(engine, folder)
      const { keys, organisations } = await admitNewcomers(addresses, workers)
      const env = { DATABASE_URL: addresses.appUrl }
      const shared = { dataFolder: join(folder, 'data'), logFolder: folder, env }
      const servers = [
        await tocsin({ name: 'first', ...shared }),
        await tocsin({ name: 'second', ...shared }),
      ]
      const [first] = servers
      const enter = (person: Person) =>
        signIn((path, asking = {}) => request(first!.port, first!.origin, path, asking), person)
      const cookies = { german: await enter('german'), dutch: await enter('dutch') }
      const reader = follow({ ports: servers.map(({ port }) => port), cookie: cookies.dutch, after: 0 })
      atTheEnd(async () => reader.leave())
      const onlooker = await lookOn(superuserUrl)
      atTheEnd(onlooker.close)

      const history = openHistory()
      const incidentOf = async (report: string): Promise<string> => {
        const rows = await onlooker.ask<{ incident: string }>(
          'select incident from report_incident where report = $1',
          [report],
        )
        return rows[0]!.incident
      }
      const lead = officer('DE', cookies.german)
      const recipient = { ...officer('NL', cookies.dutch), organisation: organisations.dutch }
      let [working, finished, killed, ended] = [true, 0, 0, 0]
      const work = Promise.all(
        keys.map(async (apiKey, who) => {
          const worker = { history, servers, chance, apiKey, lead, recipient, incidentOf }
          // A fast machine goes on until every kill fell into work; a bound keeps a stuck one from going on for ever.
          for (let n = 1; n <= casesEach || (killed < kills && n <= casesEach * 5); n++, finished++)
            await workOneCase(worker, `case-${who}-${n}`, who)
        }),
      ).finally(() => {
        working = false
      })
      const disturb = async () => {
        while (working) {
          await delay(chance.between(100, 600))
          ended += await onlooker.endSomeBackends(1)
          if (killed >= kills || finished < (killed * workers * casesEach) / kills) continue
          killed++
          const server = servers[killed % 3]
          if (server) await server.kill().then(server.start)
          else kill((await postmastersUnder(folder))[0]!.pid)
        }
      }
      await Promise.all([work, disturb()])

      await until('every event has its number', async () => {
        const left = await onlooker.ask('select from event where idx is null limit 1')
        return left.length === 0
      })
      const stored = await readStored(onlooker, organisations.dutch)
      await until('the recipient has heard all', () => (reader.heard.at(-1)?.m ?? 0) >= stored.stream.length)
      const anomalies = anomaliesOf(history.operations, stored, 'NL')
      const outcomes = Map.groupBy(history.operations, ({ kind, outcome }) => `${kind} ${outcome}`)
      console.log(
        `History, ${engine.name}: seed ${seed}, ${[...outcomes].map(([name, own]) => `${own.length} ${name}`).join(', ')}; ` +
          `killed ${killed} times, connections ended ${ended}, reader came back ${reader.returned()} times; ` +
          `anomalies ${anomalies.length}`,
      )
      expect(anomalies).toEqual([])
      expect(streamAnomalies(reader.heard, stored.stream)).toEqual([])
      expect(stored.stream.filter(({ what }) => what === 'withdrawn')).toHaveLength(finished)
      expect(killed).toBe(kills)
      expect(outcomes.get('file unknown')?.length ?? 0, 'something was left unknown').toBeGreaterThan(0)
    })
  }
})
