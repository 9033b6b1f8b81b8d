import { randomUUID } from 'node:crypto'
import http from 'node:http'
import { filing } from '../world.ts'
import { now } from './figure.ts'

/*
 * A process that files by POST /v1/reports:batch, each client with a key and a kept connection of its own. Every
 * filing has a reference of its own, as a pipeline's has, and bodies are made before the clock starts.
 */

export type Batching = { port: number; host: string; keys: string[]; size: number; count: number }

const bodyOf = (size: number): Buffer =>
  Buffer.from(
    JSON.stringify({
      reports: Array.from({ length: size }, () => filing({ externalReference: randomUUID() })),
    }),
  )

const send = (agent: http.Agent, { port, host, size }: Batching, key: string, body: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = {
      host,
      authorization: `Bearer ${key}`,
      'idempotency-key': randomUUID(),
      'content-type': 'application/json',
      'content-length': body.length,
    }
    const sent = http.request(
      { agent, port, host: '127.0.0.1', path: '/v1/reports:batch', method: 'POST', headers },
      answer => {
        const chunks: Buffer[] = []
        answer
          .on('data', chunk => chunks.push(chunk))
          .on('end', () => {
            const text = Buffer.concat(chunks).toString()
            if (answer.statusCode === 200 && text.includes(`"counts":{"filed":${size},`)) resolve()
            else reject(new Error(`a batch was answered ${answer.statusCode}: ${text.slice(0, 300)}`))
          })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })

const file = async (batching: Batching): Promise<void> => {
  const { keys, size, count } = batching
  const waiting = Array.from({ length: Math.ceil(count / size) }, () => bodyOf(size))
  const agents = keys.map(
    (_, at) => new http.Agent({ keepAlive: true, maxSockets: 1, localAddress: `127.0.1.${at + 1}` }),
  )
  const began = now()
  await Promise.all(
    keys.map(async (key, at) => {
      for (let body = waiting.pop(); body; body = waiting.pop()) await send(agents[at]!, batching, key, body)
    }),
  )
  const tookMs = now() - began
  for (const agent of agents) agent.destroy()
  process.send!({ tookMs })
}

process.on('disconnect', () => process.exit())
process.on('message', (batching: Batching) => file(batching))
