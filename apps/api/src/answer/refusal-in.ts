import { malformed } from '@tocsin/domain/malformed'
import { isRefusal, type Refusal, refuse } from '@tocsin/domain/refusal'
import { ZodError } from 'zod'

/** The door opens so where the ledger is older than what was published. */
const readOnlyTransaction = '25006'

/** PostgreSQL gone, restarting, too busy, out of disk or out of time: it may be tried again. */
const passing = /^(08|53|57P0|57014|58030|25P03|40001|40P01|55P03)/
const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'ENOSPC',
  'EDQUOT',
])
/** What `pg` and its pool say in words alone. */
const lineLost = /^(timeout exceeded when trying to connect|Connection terminated)|is not queryable$/

/** What better-auth throws where its store failed; the store's own error it keeps to itself. */
const storeFailed = (error: Error): boolean => {
  const { status, body } = error as { status?: unknown; body?: { code?: unknown } }
  return status === 'INTERNAL_SERVER_ERROR' && body?.code === 'FAILED_TO_GET_SESSION'
}

/** Said to whoever asks as "try again", logged with its cause. */
export const unavailable = (cause: unknown): Refusal => Object.assign(refuse('unavailable'), { cause })

/** The refusal in an error, whoever threw it; null where it is a fault. */
export function refusalIn(error: unknown): Refusal | null {
  if (isRefusal(error)) return error
  if (error instanceof ZodError) return malformed(error)
  if (!(error instanceof Error)) return null
  const { code, syscall } = error as { code?: unknown; syscall?: unknown }
  // The socket of a server that restarts is a file that is not there.
  if (code === 'ENOENT' && syscall === 'connect') return unavailable(error)
  if (code === readOnlyTransaction) return refuse('read_only')
  if (typeof code === 'string' && (passing.test(code) || unreachable.has(code))) return unavailable(error)
  if (lineLost.test(error.message) || storeFailed(error)) return unavailable(error)
  return error.cause === undefined ? null : refusalIn(error.cause)
}
