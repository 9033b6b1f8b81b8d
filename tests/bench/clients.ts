import { randomUUID } from 'node:crypto'
import http from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { filing } from '../world.ts'
import { now } from './figure.ts'

/*
 * A process that files by POST /v1/reports: each client with a key of its own, a kept connection and an address
 * of its own, so that no limit of the product is met and none is changed.
 */

export type Filing = {
  port: number
  host: string
  keys: string[]
  count: number
  /** Filings begun in a second; absent: each client files again as soon as it was answered. */
  perSecond?: number
}
export type Filed = { tookMs: number }

const body = Buffer.from(JSON.stringify(filing()))

const fileOne = (agent: http.Agent, { port, host }: Filing, key: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = {
      host,
      authorization: `Bearer ${key}`,
      'idempotency-key': randomUUID(),
      'content-type': 'application/json',
      'content-length': body.length,
    }
    const sent = http.request(
      { agent, port, host: '127.0.0.1', path: '/v1/reports', method: 'POST', headers },
      answer => {
        answer.resume().on('end', () => {
          if (answer.statusCode === 201) resolve()
          else reject(new Error(`a filing was answered ${answer.statusCode}`))
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })

const file = async (filing: Filing): Promise<void> => {
  const { keys, count, perSecond } = filing
  const agents = keys.map(
    (_, at) => new http.Agent({ keepAlive: true, maxSockets: 1, localAddress: `127.0.1.${at + 1}` }),
  )
  const began = now()
  let next = 0
  await Promise.all(
    keys.map(async (key, at) => {
      for (let turn = next++; turn < count; turn = next++) {
        if (perSecond) await delay(Math.max(0, began + (turn * 1_000) / perSecond - now()))
        await fileOne(agents[at]!, filing, key)
      }
    }),
  )
  const filed: Filed = { tookMs: now() - began }
  for (const agent of agents) agent.destroy()
  process.send!(filed)
}

process.on('disconnect', () => process.exit())
process.on('message', (filing: Filing) => file(filing))
