import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Filed, Filing } from './clients.ts'
import type { Crowd } from './crowd.ts'
import { figure, quantile } from './figure.ts'
import type { Sending, Sent } from './pg-alone.ts'
import { recordFiling, type Statement } from './record.ts'
import { asSuperuser, cpuMs, type Server } from './server.ts'
import { said } from './viewers.ts'

const clients = 32
const rounds = 3

/** How much of what the database alone could do is left to whoever files over HTTP, validated, screened and sealed. */
export const measureIntake = async (server: Server, { company }: Crowd, count: number): Promise<void> => {
  const statements = await recordFiling(server, company.keys[0]!)
  const commands = statements.reduce((sum, { text }) => sum + text.split('; ').length, 0)
  figure(
    'intake.statements',
    statements.length,
    'messages',
    `goal <= 16; key, filing and receipt of one POST /v1/reports, each waited for; ${commands} SQL commands in them`,
  )
  const standing = await standingIds(server)
  const row = await durableRow(server)
  const filing: Filing = {
    port: server.port,
    host: new URL(server.origin).host,
    keys: company.keys.slice(0, clients),
    count,
  }
  const alone: Sending = { url: server.appUrl, statements, standing, clients, count }
  const durable: Sending = { url: server.appUrl, statements: [row], standing, clients, count: count * 10 }

  const rates: { http: number; alone: number; durable: number }[] = []
  await fileOver({ ...filing, count: Math.ceil(count / 4) })
  let cpu = 0
  for (let round = 0; round < rounds; round++) {
    const before = await cpuMs(server.pid)
    const http = perSecond(count, await fileOver(filing))
    cpu += (await cpuMs(server.pid)) - before
    rates.push({
      http,
      alone: perSecond(count, await sendAlone(alone)),
      durable: perSecond(durable.count, await sendAlone(durable)),
    })
  }
  const [http, pg, single] = (['http', 'alone', 'durable'] as const).map(of =>
    quantile(
      rates.map(rate => rate[of]),
      0.5,
    ),
  )
  const byRound = (of: (rate: (typeof rates)[number]) => number) =>
    rates.map(rate => of(rate).toFixed(2)).join(' ')
  const what = `${clients} clients, ${rounds} interleaved rounds of ${count}`
  figure('intake.per_s', http!, 'filings/s', `POST /v1/reports, ${what}`)
  figure(
    'intake.cpu_ms',
    cpu / rounds / count,
    'ms',
    'all CPU of the server process a filing, numbering included',
  )
  figure(
    'intake.single_ratio',
    http! / pg!,
    'x',
    `goal >= 0.5; those same messages by pg alone, a filing after the other on each connection: ${pg!.toFixed(0)}/s; ${what}; by round ${byRound(rate => rate.http / rate.alone)}`,
  )
  figure(
    'intake.durable_ratio',
    http! / single!,
    'x',
    `reported; one durable row of 200 bytes and three indexes, autocommit, by pg alone: ${single!.toFixed(0)}/s; by round ${byRound(rate => rate.http / rate.durable)}`,
  )
}

const perSecond = (count: number, { tookMs }: { tookMs: number }): number => (count / tookMs) * 1_000

export const fileOver = async (filing: Filing): Promise<Filed> => {
  const child = fork(join(import.meta.dirname, 'clients.ts'))
  child.send(filing)
  const filed = await said<Filed>(child, answer => 'tookMs' in answer)
  child.kill()
  return filed
}

const sendAlone = async (sending: Sending): Promise<Sent> => {
  const child = fork(join(import.meta.dirname, 'pg-alone.ts'), { serialization: 'advanced' })
  child.send(sending)
  const sent = await said<Sent>(child, answer => 'tookMs' in answer)
  child.kill()
  return sent
}

/** Every id that was there before the recorded filing. */
export const standingIds = (server: Server): Promise<string[]> =>
  asSuperuser(server, async client => {
    const { rows } = await client.query<{ id: string }>(
      'select id from organisation union select id from membership union select id from client',
    )
    return rows.map(({ id }) => id)
  })

const durableRow = (server: Server): Promise<Statement> =>
  asSuperuser(server, async client => {
    await client.query(`create table durable_row (id uuid primary key, organisation uuid, kind text, n int, at timestamptz default now(),
      reference text, state text, body jsonb)`)
    await client.query(
      'create index on durable_row (organisation, at); create index on durable_row (reference)',
    )
    await client.query('grant insert on durable_row to public')
    return {
      text: `insert into durable_row (id, organisation, kind, n, reference, state, body) values ($1, $2, $3, $4, $5, $6, $7)`,
      values: [
        randomUUID(),
        randomUUID(),
        'report',
        1,
        randomUUID(),
        'filed',
        JSON.stringify({ text: 'x'.repeat(190) }),
      ],
    }
  })
