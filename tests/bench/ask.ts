import http from 'node:http'

export type Question = {
  agent: http.Agent
  port: number
  path: string
  headers: http.OutgoingHttpHeaders
  /** Sent as JSON by POST; absent: a GET. */
  body?: object
}

/** One request on a kept connection; any answer but 200 is an error. */
export const ask = ({ agent, port, path, headers, body }: Question): Promise<string> =>
  new Promise((resolve, reject) => {
    const text = body && JSON.stringify(body)
    const sent = http.request(
      {
        agent,
        port,
        host: '127.0.0.1',
        path,
        method: text === undefined ? 'GET' : 'POST',
        headers: text === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      },
      answer => {
        let said = ''
        answer.setEncoding('utf8').on('data', chunk => {
          said += chunk
        })
        answer.on('end', () => {
          if (answer.statusCode === 200) resolve(said)
          else reject(new Error(`${path} was answered ${answer.statusCode}: ${said.slice(0, 500)}`))
        })
      },
    )
    sent.on('error', reject)
    sent.end(text)
  })
