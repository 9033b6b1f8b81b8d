import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { now } from './figure.ts'
import type { Statement, Value } from './record.ts'

/*
 * A process that sends given statements by the driver alone: no HTTP, no rules, no hashing. What has to differ
 * between two filings (every id that was fresh in the recorded one) is made before the clock starts.
 */

export type Sending = {
  url: string
  statements: Statement[]
  /** Ids that stay the same: who files, who receives. */
  standing: string[]
  clients: number
  count: number
}
export type Sent = { tookMs: number }

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

const afresh = (statements: Statement[], standing: Set<string>): Statement[] => {
  const fresh = new Map<string, string>()
  const renew = (id: string): string => {
    if (standing.has(id)) return id
    const known = fresh.get(id) ?? randomUUID()
    fresh.set(id, known)
    return known
  }
  const anew = (value: Value): Value =>
    typeof value === 'string'
      ? value.replace(uuid, renew)
      : value instanceof Uint8Array
        ? Buffer.from(value)
        : Array.isArray(value)
          ? value.map(anew)
          : value
  return statements.map(({ text, values }) => ({ text, values: values.map(anew) }))
}

const send = async ({ url, statements, standing, clients, count }: Sending): Promise<void> => {
  const pool = await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = new Client({ connectionString: url })
      await client.connect()
      return client
    }),
  )
  const known = new Set(standing)
  const waiting = Array.from({ length: count }, () => afresh(statements, known))
  const began = now()
  await Promise.all(
    pool.map(async client => {
      for (let filing = waiting.pop(); filing; filing = waiting.pop())
        for (const { text, values } of filing)
          await (values.length > 0 ? client.query(text, values) : client.query(text))
    }),
  )
  const sent: Sent = { tookMs: now() - began }
  await Promise.all(pool.map(client => client.end()))
  process.send!(sent)
}

process.on('disconnect', () => process.exit())
process.on('message', (sending: Sending) => send(sending))
