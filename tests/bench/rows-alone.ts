import { randomBytes, randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { now } from './figure.ts'
import type { Value, Written } from './record-batch.ts'

/*
 * A process that writes given rows by the driver alone, with multi-row INSERT: no HTTP, no rules, no hashing. Fresh
 * ids and references are made before the clock starts.
 */

export type Inserting = {
  url: string
  tables: Written[]
  /** How many reports the recorded rows are. */
  recorded: number
  size: number
  standing: string[]
  clients: number
  count: number
}

type Statement = { text: string; values: Value[] }

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
/** Of the protocol. */
const parametersMax = 65_535

const batchOf = ({ tables, recorded, size, standing }: Inserting): Statement[] => {
  const times = size / recorded
  const known = new Set(standing)
  const copies = Array.from({ length: times }, () => afresh(tables, known))
  return tables.flatMap(({ table, columns }, at) =>
    statements(
      table,
      columns,
      copies.flatMap(copy => copy[at]!),
    ),
  )
}

const afresh = (tables: readonly Written[], standing: Set<string>): Value[][][] => {
  const fresh = new Map<string, string>()
  const renew = (id: string): string => {
    if (standing.has(id)) return id
    const known = fresh.get(id) ?? randomUUID()
    fresh.set(id, known)
    return known
  }
  return tables.map(({ columns, rows }) => {
    const reference = columns.indexOf('external_reference')
    return rows.map(row =>
      row.map((value, at) => {
        if (at === reference) return randomBytes(32)
        if (typeof value === 'string') return value.replace(uuid, renew)
        return value instanceof Uint8Array ? Buffer.from(value) : value
      }),
    )
  })
}

const statements = (table: string, columns: readonly string[], rows: readonly Value[][]): Statement[] => {
  const rowsMax = Math.floor(parametersMax / columns.length)
  const parts = []
  for (let at = 0; at < rows.length; at += rowsMax) parts.push(rows.slice(at, at + rowsMax))
  return parts.map(part => ({
    text: `insert into ${table} (${columns.join(', ')}) values ${part
      .map((_, row) => `(${columns.map((_, at) => `$${row * columns.length + at + 1}`).join(', ')})`)
      .join(', ')}`,
    values: part.flat(),
  }))
}

const insert = async (inserting: Inserting): Promise<void> => {
  const { url, tables, size, clients, count } = inserting
  const pool = await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = new Client({ connectionString: url })
      await client.connect()
      return client
    }),
  )
  const waiting = Array.from({ length: Math.ceil(count / size) }, () => batchOf(inserting))
  const began = now()
  await Promise.all(
    pool.map(async client => {
      for (let batch = waiting.pop(); batch; batch = waiting.pop()) {
        await client.query(tables[0]!.opening)
        for (const { text, values } of batch) await client.query(text, values)
        await client.query('commit')
      }
    }),
  )
  const tookMs = now() - began
  await Promise.all(pool.map(client => client.end()))
  process.send!({ tookMs })
}

process.on('disconnect', () => process.exit())
process.on('message', (inserting: Inserting) => insert(inserting))
