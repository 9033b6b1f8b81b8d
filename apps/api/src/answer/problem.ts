import { refusals } from '@tocsin/domain/refusal'
import { HTTPException } from 'hono/http-exception'
import type { Asking } from '../request/wire.ts'
import { faultFacts, type Log } from '../running/log.ts'
import { refusalIn } from './refusal-in.ts'
import { type Said, sayFault, sayRefusal } from './said.ts'

/** RFC 9457, with our code, what is wrong with which field, and the sentence in the reader's language. */
export function problem(c: Asking, said: Said): Response {
  const status = said.code === 'fault' ? 500 : refusals[said.code]
  const headers: Record<string, string> = { 'content-type': 'application/problem+json' }
  if (said.code === 'too_many' || said.code === 'quota_reached')
    headers['retry-after'] = String(said.params.seconds ?? 60)
  if (said.code === 'unavailable') headers['retry-after'] = '5'
  if (status === 401 && c.req.path.startsWith('/v1/')) headers['www-authenticate'] = 'Bearer'
  const body = {
    type: `urn:tocsin:problem:${said.code}`,
    title: said.code,
    status,
    detail: said.sentence,
    instance: `urn:uuid:${said.requestId}`,
    ...said,
  }
  return new Response(JSON.stringify(body), { status, headers })
}

/** The one place where an error of the routes beside tRPC becomes an answer. */
export const answerError =
  (log: Log) =>
  (error: Error, c: Asking): Response => {
    const requestId = c.get('requestId')
    const language = c.get('language')
    const refusal = refusalIn(error)
    if (refusal && refusal.status < 500) return problem(c, sayRefusal(refusal, language, requestId))
    if (refusal) {
      log.warn({ requestId, fault: faultFacts(refusal.cause) }, 'unavailable')
      return problem(c, sayRefusal(refusal, language, requestId))
    }
    if (error instanceof HTTPException && error.status < 500) return error.getResponse()
    log.error({ requestId, fault: faultFacts(error) }, 'fault')
    return problem(c, sayFault(language, requestId))
  }
