import { openApp } from '@tocsin/api/app'
import { appRouter } from '@tocsin/api/trpc/router'
import type { World as ApiWorld } from '@tocsin/api/world'
import type { Answer, Asking, Json, Served } from '../served.ts'
import { hear } from './hear.ts'

/** One way in, as the running program names it: a procedure by its path, any other route by method and path. */
export type Entrance = { name: string; kind: 'query' | 'mutation' | 'route' }

const procedures = appRouter._def.procedures as unknown as Record<
  string,
  { _def: { type: 'query' | 'mutation' } }
>

/** What answers, read from the router and the app themselves; middleware, which only passes on, is left out. */
export const entrances: Entrance[] = [
  ...Object.entries(procedures).map(([name, { _def }]) => ({ name, kind: _def.type })),
  ...openApp({
    config: { origin: 'http://localhost', demo: false, trustedProxies: 0 },
    portalFolder: 'none',
  } as unknown as ApiWorld)
    .routes.filter(({ method, path }) => method !== 'ALL' || path === '/trpc/*')
    .map(({ method, path }) => ({ name: `${method} ${path}`, kind: 'route' as const })),
].filter(({ name }, i, all) => all.findIndex(other => other.name === name) === i)

/** A request before it is sent: what stands in it can still be exchanged. */
export type Request = {
  entrance: string
  /** A procedure's input, or the JSON body of another route. */
  input?: Json
  /** For `:id` in the path. */
  id?: string
  query?: string
  bytes?: Buffer
  headers?: Record<string, string>
  /** In place of the entrance's own path. */
  path?: string
}

export type Credentials = { cookie?: string; key?: string }

/** Sends it. `raw` replaces the JSON text of the input, for what no object can hold. */
export const send = async (
  served: Pick<Served, 'ask' | 'host'>,
  request: Request,
  { cookie, key }: Credentials,
  raw?: string,
): Promise<Answer> => {
  const { ask } = served
  const found = entrances.find(({ name }) => name === request.entrance)
  if (!found) throw new Error(`there is no entrance ${request.entrance}`)
  const asking: Asking = {
    ...(cookie ? { cookie } : {}),
    headers: { ...(key ? { authorization: `Bearer ${key}` } : {}), ...request.headers },
  }
  const text = raw ?? (request.input === undefined ? undefined : JSON.stringify(request.input))
  const posted = { 'content-type': 'application/json', ...asking.headers }
  if (found.kind === 'query') {
    const input = text === undefined ? '' : `?input=${encodeURIComponent(text)}`
    return ask(`/trpc/${found.name}${input}`, asking)
  }
  if (found.kind === 'mutation')
    return ask(`/trpc/${found.name}`, { ...asking, method: 'POST', headers: posted, body: text ?? '' })
  const [method, pattern] = found.name.split(' ') as [string, string]
  const path = `${request.path ?? pattern.replace(':id', request.id ?? '')}${request.query ?? ''}`
  if (found.name === 'GET /events') return hear(served, path, asking)
  if (request.bytes) return ask(path, { ...asking, method, body: request.bytes })
  if (text !== undefined) return ask(path, { ...asking, method, headers: posted, body: text })
  return ask(path, { ...asking, method: method === 'ALL' ? 'GET' : method })
}

/** What was refused, in one word; null where it was done. */
export const codeOf = ({ status, json }: Answer): string | null =>
  status < 400 ? null : (json?.error?.data.code ?? json?.code ?? `status ${status}`)
