import type { Server, ServerResponse } from 'node:http'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import type { Config } from '../config.ts'
import { StartRefused } from './start-refused.ts'

/** What is under way when the server stops has this long to end. */
const finishWithinMs = 10_000

export type Listening = { stop: (endStreams: () => void) => Promise<void> }
type Answer = (request: Request, bindings: HttpBindings) => Response | Promise<Response>

/** Connections that say nothing, or say it too slowly, are closed; so is one that has had its share. */
export async function listen(
  answer: Answer,
  { host, port }: Pick<Config, 'host' | 'port'>,
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: (request, bindings) => answer(request, bindings as HttpBindings),
    overrideGlobalObjects: false,
    serverOptions: {
      headersTimeout: 10_000,
      requestTimeout: 120_000,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: 5_000,
    },
  }) as Server
  const answers = new Set<ServerResponse>()
  let stopping = false
  server.prependListener('request', (_, answer: ServerResponse) => {
    if (stopping) answer.shouldKeepAlive = false
    answers.add(answer)
    answer.once('close', () => answers.delete(answer))
  })
  server.maxConnections = 10_000
  server.maxRequestsPerSocket = 1_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', error => reject(said(error, host, port)))
    server.listen(port, host, resolve)
  })
  return {
    /**
     * No new connection; streams are told to come back; what is under way is answered, and each connection
     * ends with its answer: a client that keeps one busy would hold us until it is cut in the middle.
     */
    stop: async endStreams => {
      stopping = true
      for (const answer of answers) answer.shouldKeepAlive = false
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      endStreams()
      server.closeIdleConnections()
      const impatient = setTimeout(() => server.closeAllConnections(), finishWithinMs)
      await closed
      clearTimeout(impatient)
    },
  }
}

const said = (error: NodeJS.ErrnoException, host: string, port: number): Error => {
  if (error.code === 'EADDRINUSE') {
    return new StartRefused(`Port ${port} is taken. Stop what uses it, or choose another one (--port 7401).`)
  }
  if (error.code === 'EACCES')
    return new StartRefused(`Port ${port} on ${host} may not be opened by this user.`)
  return error
}
