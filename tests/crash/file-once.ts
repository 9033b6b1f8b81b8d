import http from 'node:http'
import { filing } from '../world.ts'

export type Answer = { status: number; headers: http.IncomingHttpHeaders; text: string }

export type Filing = {
  port: number
  apiKey: string
  /** The idempotency key; the title ends in it, so that a second report can be counted by what is stored. */
  key: string
  /** Where it comes from, as a proxy in front would say. */
  address: string
  /** The server's own address, where the port is a line's. */
  host?: string | undefined
  patienceMs?: number | undefined
}

/** One request. What came instead of an answer is said in a word or a code. */
export const fileOnce = async (one: Filing): Promise<Answer | string> =>
  send(one).catch((error: NodeJS.ErrnoException) => error.code ?? error.message)

const send = ({ port, apiKey, key, address, host, patienceMs = 20_000 }: Filing): Promise<Answer> => {
  const body = JSON.stringify(filing({}, { title: `PMK ethyl glycidate ${key}` }))
  const headers = {
    host: host ?? `localhost:${port}`,
    authorization: `Bearer ${apiKey}`,
    'content-type': 'application/json',
    'idempotency-key': key,
    'x-forwarded-for': address,
  }
  const options = {
    port,
    host: '127.0.0.1',
    path: '/v1/reports',
    method: 'POST',
    headers,
    timeout: patienceMs,
  }
  return new Promise((resolve, reject) => {
    const request = http.request(options, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        resolve({ status: response.statusCode!, headers: response.headers, text })
      })
    })
    request.on('timeout', () => request.destroy(new Error(`no answer for ${patienceMs / 1000} s`)))
    request.on('error', reject)
    request.end(body)
  })
}
