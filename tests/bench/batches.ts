import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Batching } from './batch-clients.ts'
import type { Crowd } from './crowd.ts'
import { figure, quantile } from './figure.ts'
import { standingIds } from './intake.ts'
import { recordBatch } from './record-batch.ts'
import type { Inserting } from './rows-alone.ts'
import { cpuMs, type Server } from './server.ts'
import { said } from './viewers.ts'

const clients = 4
const rounds = 3

/**
 * How much of what the database alone could do is left to a pipeline that files by the batch: validated, screened,
 * masked, sealed, folded, projected, receipted. Against it: the very rows, by `pg` with multi-row INSERT, in one
 * transaction for each batch, over as many connections.
 */
export const measureBatches = async (server: Server, { company }: Crowd, count: number): Promise<void> => {
  const tables = await recordBatch(server, company.keys[0]!, 100)
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0) / 100
  const standing = await standingIds(server)
  for (const size of [100, 1_000]) {
    const batching: Batching = {
      port: server.port,
      host: new URL(server.origin).host,
      keys: company.keys.slice(0, clients),
      size,
      count,
    }
    const alone: Inserting = { url: server.appUrl, tables, recorded: 100, size, standing, clients, count }
    await tookMs('batch-clients.ts', { ...batching, count: size * clients })
    const rates: { http: number; alone: number }[] = []
    let cpu = 0
    for (let round = 0; round < rounds; round++) {
      const before = await cpuMs(server.pid)
      const http = perSecond(count, await tookMs('batch-clients.ts', batching))
      cpu += (await cpuMs(server.pid)) - before
      rates.push({ http, alone: perSecond(count, await tookMs('rows-alone.ts', alone)) })
    }
    const median = (of: 'http' | 'alone') =>
      quantile(
        rates.map(rate => rate[of]),
        0.5,
      )
    const what = `batches of ${size}, ${clients} clients, ${rounds} interleaved rounds of ${count}`
    figure(`intake.batch_${size}_per_s`, median('http'), 'reports/s', `POST /v1/reports:batch, ${what}`)
    figure(
      `intake.batch_${size}_cpu_ms`,
      cpu / rounds / count,
      'ms',
      'all CPU of the server process a report, numbering included',
    )
    const name = size === 1_000 ? 'intake.batch_ratio' : `intake.batch_${size}_ratio`
    figure(
      name,
      median('http') / median('alone'),
      'x',
      `goal >= 0.35; the same ${rows.toFixed(0)} rows a report by pg alone, multi-row INSERT: ${median('alone').toFixed(0)}/s; ${what}; by round ${rates.map(rate => (rate.http / rate.alone).toFixed(2)).join(' ')}`,
    )
  }
}

const perSecond = (count: number, ms: number): number => (count / ms) * 1_000

const tookMs = async (program: string, message: Batching | Inserting): Promise<number> => {
  const child = fork(join(import.meta.dirname, program), { serialization: 'advanced' })
  child.send(message)
  const answer = await said<{ tookMs: number }>(child, one => 'tookMs' in one)
  child.kill()
  return answer.tookMs
}
