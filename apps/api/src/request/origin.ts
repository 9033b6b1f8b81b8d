import { refuse } from '@tocsin/domain/refusal'
import { createMiddleware } from 'hono/factory'
import type { Config } from '../config.ts'

type Served = Pick<Config, 'origin' | 'demo'>

/**
 * The origin that a request was sent to, by its Host: the configured one or, in a demo, a person's address
 * under it (cookies belong to a host, so two windows are two people). Null for any other name: a page that
 * points a name of its own at this machine gets no answer.
 */
export function originOf({ origin, demo }: Served, host: string | undefined): string | null {
  const own = new URL(origin)
  if (host === own.host) return origin
  const person = /^([a-z0-9-]{1,40})\./.exec(host ?? '')
  return demo && person && host === `${person[1]}.${own.host}` ? `${own.protocol}//${host}` : null
}

export const personAddress = (origin: string, person: string): string =>
  origin.replace('://', `://${person}.`)

const safe = new Set(['GET', 'HEAD'])

/**
 * What may change something comes from our own page: the browser says so itself (Sec-Fetch-Site), or names
 * an origin that is ours. Asked of every request, with a cookie or without: a sign-in made by another page is
 * an attack too. The API for machines (`/v1`) reads no cookie and is the one exception.
 */
export const fromOurOwnPage = (served: Served) =>
  createMiddleware(async (c, next) => {
    const origin = originOf(served, c.req.header('host'))
    if (origin === null) throw refuse('not_found')
    if (safe.has(c.req.method) || c.req.path.startsWith('/v1/')) return next()
    const site = c.req.header('sec-fetch-site')
    const ours = site === undefined ? c.req.header('origin') === origin : site === 'same-origin'
    if (!ours) throw refuse('cross_site')
    return next()
  })
