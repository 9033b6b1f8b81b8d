import http from 'node:http'
import type { Answer, Asking, Served } from '../served.ts'

/** A stream has said what it had to say when nothing came for this long. */
const quietMs = 60

/** Opens the live stream, hears what stands there already, and hangs up. */
export const hear = (
  { host }: Pick<Served, 'host'>,
  path: string,
  { cookie, headers }: Asking,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const [, port] = host.split(':')
    const asked = http.get(
      {
        host: '127.0.0.1',
        port,
        path,
        headers: { host, ...(cookie ? { cookie } : {}), ...headers },
        agent: false,
      },
      answer => {
        let text = ''
        let clock: NodeJS.Timeout
        const done = () => {
          clearTimeout(clock)
          const json = /json/.test(answer.headers['content-type'] ?? '') ? JSON.parse(text) : undefined
          resolve({ status: answer.statusCode!, headers: answer.headers, text, json })
          asked.destroy()
        }
        const wait = () => {
          clearTimeout(clock)
          clock = setTimeout(done, quietMs)
        }
        answer.on('data', chunk => {
          text += chunk
          if (text.includes('event: ')) wait()
        })
        answer.on('end', done)
      },
    )
    asked.on('error', reject)
  })
