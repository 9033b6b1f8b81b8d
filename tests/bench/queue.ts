import http from 'node:http'
import { ask } from './ask.ts'
import { openCases } from './cases.ts'
import type { Crowd } from './crowd.ts'
import { figure, now, quantile } from './figure.ts'
import { asSuperuser, type Server } from './server.ts'

const incidents = 20_000
const page = 50

/**
 * The first page of an agency's queue over HTTP, where twenty thousand incidents are shared with it and with two
 * others: twenty are filed and shared in earnest, and their stored rows copied under new ids with bands and times
 * of their own, so sixty thousand rows, each as long as a real one.
 */
export const measureQueue = async (server: Server, crowd: Crowd, times: number): Promise<void> => {
  const { agencies } = crowd
  await openCases(server, crowd, 20)
  await fill(
    server,
    agencies.slice(0, 3).map(({ officers }) => officers[0]!.actor.organisation.id),
  )
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  const headers = { host: new URL(server.origin).host, cookie: agencies[1]!.officers[0]!.cookie }
  const took: number[] = []
  let bytes = 0
  for (let at = 0; at < times; at++) {
    const began = now()
    const said = await ask({ agent, port: server.port, path: '/trpc/incidents.list', headers })
    took.push(now() - began)
    bytes = Buffer.byteLength(said)
  }
  agent.destroy()
  figure(
    'queue.page_ms',
    quantile(took, 0.5),
    'ms',
    `p99 ${quantile(took, 0.99).toFixed(1)}; first ${page} of ${incidents} incidents shared by three agencies, incidents.list over HTTP, one reader, ${times} times, ${(bytes / 1_024).toFixed(0)} KiB`,
  )
}

const fill = (server: Server, viewers: string[]): Promise<void> =>
  asSuperuser(server, async client => {
    await client.query('begin')
    await client.query(
      `create temporary table copied on commit drop as
         select gen_random_uuid() as id, model.id as model, row_number() over () as n
           from generate_series(1, $1::int) copy
           join (select id, row_number() over () as n, count(*) over () as models from incident
                  where (select count(*) from incident_view v where v.incident = incident.id) > 3) model
             on model.n = copy % model.models + 1`,
      [incidents],
    )
    await client.query(
      `insert into incident (id, n, shape, body)
         select copied.id, incident.n, incident.shape, incident.body from copied join incident on incident.id = copied.model`,
    )
    await client.query(
      `insert into incident_view (viewer, incident, rev, shape, body, band, due_at, closed, changed_at)
         select v.viewer, copied.id, v.rev, v.shape, v.body, 1 + copied.n % 4,
                to_char(now() + copied.n * interval '1 minute', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), copied.n % 10 = 0, v.changed_at
           from copied join incident_view v on v.incident = copied.model where v.viewer = any($1)`,
      [viewers],
    )
    await client.query('commit')
    await client.query('vacuum analyze incident_view')
  })
