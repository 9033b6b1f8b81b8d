import { onceFor } from '@tocsin/casework/idempotency'
import type { Refusal } from '@tocsin/domain/refusal'
import type { Json } from '@tocsin/ledger/canonical'
import { initTRPC, type TRPC_ERROR_CODE_KEY, TRPCError } from '@trpc/server'
import { refusalIn } from '../answer/refusal-in.ts'
import { sayFault, sayRefusal } from '../answer/said.ts'
import type { Context } from './context.ts'

/** Messages and stacks stay here: by default both would reach the client. */
const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter: ({ shape, error, ctx }) => {
    const refusal = refusalIn(error)
    const language = ctx?.language ?? 'en'
    const requestId = ctx?.requestId ?? ''
    const said =
      refusal !== null
        ? sayRefusal(refusal, language, requestId)
        : error.code === 'INTERNAL_SERVER_ERROR'
          ? sayFault(language, requestId)
          : { ...sayFault(language, requestId), code: wireCodes[error.code] ?? ('invalid' as const) }
    // JSON-RPC has one number for "unavailable" and "fault": without the status here both would leave as 500.
    return { code: shape.code, message: said.sentence, data: { ...said, httpStatus: shape.data.httpStatus } }
  },
})

/** What tRPC itself refuses before any procedure: an unknown name, a wrong method, too large a batch. */
const wireCodes: Record<string, 'not_found' | 'too_large'> = {
  NOT_FOUND: 'not_found',
  PAYLOAD_TOO_LARGE: 'too_large',
}

/** The one table from what is refused to what tRPC calls it. */
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

const trpcCodeOf = (refusal: Refusal): TRPC_ERROR_CODE_KEY => trpcCodes[refusal.status] ?? 'BAD_REQUEST'

export const router = t.router

/** Every procedure: what the domain refuses gets its status here, and nowhere else. */
const refusing = t.middleware(async ({ next }) => {
  const result = await next()
  if (result.ok) return result
  const refusal = refusalIn(result.error)
  if (!refusal) return result
  throw new TRPCError({ code: trpcCodeOf(refusal), cause: refusal, message: refusal.code })
})

/** For whoever has a session; casework decides what he may. */
export const member = t.procedure.use(refusing).use(async ({ ctx, next, type, path, getRawInput }) => {
  const { actor, name } = await ctx.identify()
  await ctx.world.throttle.count('perMember', actor.member)
  const { house } = ctx.world
  const once =
    ctx.pressed !== null && type === 'mutation'
      ? onceFor(house, path, ctx.pressed, withoutVersion(await getRawInput()))
      : undefined
  return next({ ctx: { house, actor: once ? { ...actor, once } : actor, name } })
})

/** What is asked for. The revision that the page had read may be another one by now, from the very act that is repeated. */
const withoutVersion = (input: unknown): Json => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return (input ?? null) as Json
  const { version: _, ...asked } = input as Record<string, Json>
  return asked
}
