import { Kysely, PostgresDialect } from 'kysely'
import { type ClientBase, Pool, types } from 'pg'
import type { RoleName } from './roles.ts'

export type PoolOptions = {
  /** Shown in pg_stat_activity: which pool a session belongs to. */
  name: string
  max: number
  /** For a pool that is one role from its first statement on (better-auth's); the others go through the door. */
  role?: RoleName
  searchPath?: string
  /** An idle connection ended: the pool opens another when it needs one. */
  onError?: (error: Error) => void
  /**
   * A connection that is lent out this long is cut and what waits on it fails: the server's own time-outs do
   * not reach us through a line that swallows everything.
   */
  lentMsMax?: number
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
  cutWhatIsLentTooLong(pool, options.lentMsMax ?? 10_000)
  return pool
}

const cutWhatIsLentTooLong = (pool: Pool, lentMsMax: number): void => {
  const overdue = new WeakMap<ClientBase, NodeJS.Timeout>()
  pool.on('acquire', client => {
    // `end` destroys the socket where a statement is still unanswered; the pool takes no ended one back.
    overdue.set(client, setTimeout(() => void client.end().catch(() => undefined), lentMsMax).unref())
  })
  pool.on('release', (_, client) => clearTimeout(overdue.get(client)))
}

export function openDatabase<Tables>(pool: Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
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
