import { channel } from '@tocsin/casework/sequence'
import { Client } from 'pg'
import type { Crowd } from './crowd.ts'
import { figure, quantile } from './figure.ts'
import { fileOver } from './intake.ts'
import { asSuperuser, type Server } from './server.ts'

const eventsPerSecond = 300
/** A filing is two events: the report's and its incident's. */
const filingsPerSecond = eventsPerSecond / 2

/**
 * From an event's own time, which the database's clock gave it inside its transaction, to the notice that it has its
 * number. So the rest of that transaction and its flush to disk are in it: the true lag is shorter.
 */
export const measureSequencer = async (
  server: Server,
  { company }: Crowd,
  seconds: number,
): Promise<void> => {
  const notices: { size: number; at: number }[] = []
  const listener = new Client({ connectionString: server.appUrl })
  listener.on('notification', ({ payload }) =>
    notices.push({ size: Number(payload), at: performance.timeOrigin + performance.now() }),
  )
  await listener.connect()
  await listener.query(`listen ${channel}`)
  const [before] = await placedSince(server, 0, 'desc')
  const count = filingsPerSecond * seconds
  const { tookMs } = await fileOver({
    port: server.port,
    host: new URL(server.origin).host,
    keys: company.keys,
    count,
    perSecond: filingsPerSecond,
  })
  const last = (before?.idx ?? -1) + 2 * count
  while ((notices.at(-1)?.size ?? 0) <= last) await new Promise(resolve => setTimeout(resolve, 50))
  const events = await placedSince(server, (before?.idx ?? -1) + 1, 'asc')
  await listener.end()

  let notice = 0
  const lags = events.map(({ idx, atMs }) => {
    while (notices[notice]!.size <= idx) notice += 1
    return notices[notice]!.at - atMs
  })
  const reached = (events.length / tookMs) * 1_000
  figure(
    'sequencer.lag_p99_ms',
    quantile(lags, 0.99),
    'ms',
    `goal < 150; p50 ${quantile(lags, 0.5).toFixed(1)}; ${events.length} events of POST /v1/reports at ${reached.toFixed(0)} events/s (${eventsPerSecond} asked), from the event's time to the notice of its number`,
  )
}

type Placed = { idx: number; atMs: number }

const placedSince = (server: Server, first: number, order: 'asc' | 'desc'): Promise<Placed[]> =>
  asSuperuser(server, async client => {
    const { rows } = await client.query<{ idx: string; at: string }>(
      `select idx, extract(epoch from at::timestamptz) * 1000 as at from event where idx >= $1
        order by idx ${order} ${order === 'desc' ? 'limit 1' : ''}`,
      [first],
    )
    return rows.map(({ idx, at }) => ({ idx: Number(idx), atMs: Number(at) }))
  })
