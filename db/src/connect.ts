import { AsyncLocalStorage } from 'node:async_hooks'
import { Kysely, PostgresDialect } from 'kysely'
import { type Client, Pool, type PoolClient, types } from 'pg'
import type { RoleName } from './roles.ts'

type PoolOptions = {
  /** Shown in pg_stat_activity: which pool a session belongs to. */
  name: string
  max: number
  /** For a pool that is one role from its first statement on (better-auth's); the others go through the door. */
  role?: RoleName
  searchPath?: string
  /** An idle connection ended: the pool opens another when it needs one. */
  onError?: (error: Error) => void
}

/** The one place where connections to the application's address are opened. */
export function openPool(appUrl: string, options: PoolOptions): Pool {
  const startUp = [
    ...(options.role ? [`-c role=${options.role}`] : []),
    ...(options.searchPath ? [`-c search_path=${options.searchPath}`] : []),
  ]
  const pool = new Pool({
    connectionString: appUrl,
    application_name: `tocsin ${options.name}`,
    max: options.max,
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: parserOf },
    ...(startUp.length > 0 && { options: startUp.join(' ') }),
  })
  // Without these listeners a restart of the server would end this process: the pool listens while a connection
  // is idle, and nobody while it is lent out. There the statement that it breaks off says so.
  pool.on('error', error => options.onError?.(error))
  pool.on('connect', client => client.on('error', () => undefined))
  pool.on('acquire', client => cutAfter(client, lentMsMax))
  pool.on('release', (_, client) => clearTimeout(overdue.get(client)))
  return pool
}

/**
 * A connection that is kept longer than its borrower said is cut, and what waits on it fails: the server's own
 * time-outs do not reach us through a line that swallows everything.
 */
const lentMsMax = 10_000
const borrowing = new AsyncLocalStorage<number>()
const overdue = new WeakMap<Client, NodeJS.Timeout>()

const cutAfter = (client: Client, ms: number): void => {
  clearTimeout(overdue.get(client))
  // The pool takes no connection back that has no socket.
  overdue.set(client, setTimeout(() => client.connection.stream.destroy(), ms).unref())
}

/** What `work` borrows from a database it has for so long. */
export const borrowFor = <R>(ms: number, work: () => Promise<R>): Promise<R> => borrowing.run(ms, work)

export function openDatabase<Tables>(pool: Pool): Kysely<Tables> {
  const connect = async (): Promise<PoolClient> => {
    const client = await pool.connect()
    cutAfter(client, borrowing.getStore() ?? lentMsMax)
    return client
  }
  const lent = { connect, end: () => pool.end(), options: pool.options }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: lent }) })
}

/** int8 is a number, or an error where a number would round; a date stays the text `2026-11-25`, which has no time zone. */
const parserOf: typeof types.getTypeParser = (oid, format) => {
  if (format === 'binary') return types.getTypeParser(oid, 'binary')
  if (oid === types.builtins.INT8) return exactNumber
  if (oid === types.builtins.DATE) return (text: string) => text
  return types.getTypeParser(oid, 'text')
}

function exactNumber(text: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number)) return number
  throw new RangeError(
    `The database holds the integer ${text}, which a JavaScript number cannot hold exactly.`,
  )
}
