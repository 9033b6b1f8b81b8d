import { setTimeout as delay } from 'node:timers/promises'
import { CommandRefused } from '../command-refused.ts'

/** What a server answered, where it refused. */
type Problem = {
  code?: string
  detail?: string
  params?: Record<string, unknown>
  complaints?: { path: string; words?: string }[]
}

export class ServerRefused extends CommandRefused {
  readonly code: string
  readonly params: Record<string, unknown>
  constructor(
    { code = 'unknown', detail = 'refused', params = {}, complaints = [] }: Problem,
    status: number,
  ) {
    const what = complaints.map(({ path, words }) => `\n  ${path}: ${words ?? ''}`).join('')
    super(`${detail}${what}`, status === 401 || status === 403 ? 77 : status === 429 ? 75 : 65)
    this.code = code
    this.params = params
  }
}

export type Ask = (
  path: string,
  asking?: { method?: string; body?: unknown; bytes?: Uint8Array; headers?: Record<string, string> },
) => Promise<Response>

const patienceMs = 10 * 60_000

/** Asks until there is an answer: a line that breaks and a server that restarts are waited for, ten minutes at most. */
export const asking =
  (server: string, key: string): Ask =>
  async (path, { method = 'GET', body, bytes, headers = {} } = {}) => {
    const begun = Date.now()
    for (let pause = 500; ; pause = Math.min(10_000, pause * 2)) {
      const answer = await fetch(`${server}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${key}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        body: bytes ? (bytes as BodyInit) : body === undefined ? null : JSON.stringify(body),
      }).catch((error: Error) => error)
      if (!(answer instanceof Error) && answer.ok) return answer
      const waits = answer instanceof Error || answer.status === 429 || answer.status >= 500
      if (!waits) throw new ServerRefused((await answer.json().catch(() => ({}))) as Problem, answer.status)
      if (Date.now() - begun > patienceMs) {
        throw new CommandRefused(
          `${server} does not answer: ${answer instanceof Error ? answer.message : answer.status}`,
          75,
        )
      }
      await delay(pause)
    }
  }
