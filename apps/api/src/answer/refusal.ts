import type { Language } from '@tocsin/catalogue/languages'
import { sentence } from '@tocsin/catalogue/sentence'
import { malformed } from '@tocsin/domain/malformed'
import { type Complaint, isRefusal, type Refusal, type RefusalCode, refuse } from '@tocsin/domain/refusal'
import { say } from '@tocsin/domain/sentence'
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server'
import { ZodError } from 'zod'

/** The one table from what is refused to what the wire calls it. */
const trpcCodes: Record<number, TRPC_ERROR_CODE_KEY> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  422: 'UNPROCESSABLE_CONTENT',
  429: 'TOO_MANY_REQUESTS',
  503: 'SERVICE_UNAVAILABLE',
}

export const trpcCodeOf = (refusal: Refusal): TRPC_ERROR_CODE_KEY =>
  trpcCodes[refusal.status] ?? 'BAD_REQUEST'

/** A refusal as it leaves the house, through tRPC and beside it. A fault shows its id and nothing else. */
export type Said = {
  code: RefusalCode | 'fault'
  params: Record<string, string | number>
  complaints: readonly (Complaint & { words: string })[]
  requestId: string
  sentence: string
}

export const sayRefusal = (refusal: Refusal, language: Language, requestId: string): Said => ({
  code: refusal.code,
  params: refusal.params,
  complaints: refusal.complaints.map(complaint => ({
    ...complaint,
    words: sentence(language, complaint.sentence),
  })),
  requestId,
  sentence: sentence(language, say(`refusal.${refusal.code}`, refusal.params)),
})

export const sayFault = (language: Language, requestId: string): Said => ({
  code: 'fault',
  params: { requestId },
  complaints: [],
  requestId,
  sentence: sentence(language, say('refusal.fault', { requestId })),
})

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
