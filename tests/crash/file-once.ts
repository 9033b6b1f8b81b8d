import http from 'node:http'
import { filing } from '../world.ts'

export type Answer = { status: number; headers: http.IncomingHttpHeaders; text: string }

export type Filing = {
  port: number
  apiKey: string
  /** The idempotency key. */
  key: string
  /** One for each report; its title ends in it, so that a second one can be counted by what is stored. */
  names: readonly string[]
  /** Where it comes from, as a proxy in front would say. */
  address: string
  /** The server's own address, where the port is a line's. */
  host?: string | undefined
  patienceMs?: number | undefined
}

/** One request. What came instead of an answer is said in a word or a code. */
export const fileOnce = async (one: Filing): Promise<Answer | string> =>
  send(one).catch((error: NodeJS.ErrnoException) => error.code ?? error.message)

const send = ({ port, apiKey, key, names, address, host, patienceMs = 20_000 }: Filing): Promise<Answer> => {
  const reports = names.map(name => filing({}, { title: `PMK ethyl glycidate ${name}` }))
  const alone = reports.length === 1
  const body = JSON.stringify(alone ? reports[0] : { reports })
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
    path: alone ? '/v1/reports' : '/v1/reports:batch',
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
