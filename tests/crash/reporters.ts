import { setTimeout as delay } from 'node:timers/promises'
import type { SignedReceipt } from '@tocsin/ledger/receipt'
import { fileOnce } from './file-once.ts'

/** One request: when it was sent, when something came, and what. */
export type Attempt = { sentAt: number; endedAt: number; outcome: string }
export type Acknowledged = {
  name: string
  report: string
  leafHash: string
  receipt: SignedReceipt
  replayed: boolean
  /** When its first request was sent, and when the receipt was in hand. */
  begunAt: number
  endedAt: number
}

export type Reporters = {
  acknowledged: Acknowledged[]
  attempts: Attempt[]
  /** Names of reports that were sent at least once. */
  sent: Set<string>
  inFlight: () => number
  /** Answers that are neither a receipt nor "try again": there may be none. */
  faults: string[]
  /** Requests that had to be sent again, by what came instead of a receipt. */
  retried: Map<string, number>
  /** No new report is begun; each client keeps on until its last one is acknowledged. */
  finish: () => Promise<void>
  /** For a test that failed: nobody tries again. */
  giveUp: () => void
}

export type Plan = {
  keys: readonly string[]
  /** Where the next try goes: with several servers a client turns to another one when its own fails. */
  ports: readonly number[]
  /** The server's own address, where the port is a line's. */
  host?: string
  /** How long a client waits for an answer before it tries again. */
  patienceMs?: number
  /** How many reports every other client sends in one request. */
  batch?: number
}

/** Clients that file and try again under the same key until the report is acknowledged, as a good pipeline does. */
export const startReporters = ({ keys, ports, host, patienceMs, batch = 1 }: Plan): Reporters => {
  const acknowledged: Acknowledged[] = []
  const attempts: Attempt[] = []
  const sent = new Set<string>()
  const faults: string[] = []
  const retried = new Map<string, number>()
  let inFlight = 0
  let finishing = false
  let givenUp = false

  const client = async (apiKey: string, who: number): Promise<void> => {
    let port = who
    for (let n = 1; !finishing; n++) {
      const key = `client-${who}-report-${n}`
      const names = who % 2 === 0 ? [key] : Array.from({ length: batch }, (_, i) => `${key}.${i}`)
      for (const name of names) sent.add(name)
      const begunAt = performance.now()
      for (;;) {
        inFlight++
        const sentAt = performance.now()
        const to = ports[port % ports.length]!
        const answer = await fileOnce({
          port: to,
          host,
          apiKey,
          key,
          names,
          address: `10.1.0.${who}`,
          patienceMs,
        })
        inFlight--
        const outcome = typeof answer === 'string' ? answer : String(answer.status)
        attempts.push({ sentAt, endedAt: performance.now(), outcome })
        if (typeof answer === 'object' && answer.status < 300) {
          const said = JSON.parse(answer.text)
          const replayed = answer.headers['idempotency-replayed'] === 'true'
          const endedAt = performance.now()
          const items: Pick<Acknowledged, 'report' | 'leafHash' | 'receipt'>[] = said.items ?? [said]
          items.forEach(({ report, leafHash, receipt }, i) => {
            acknowledged.push({ name: names[i]!, report, leafHash, receipt, replayed, begunAt, endedAt })
          })
          break
        }
        retried.set(outcome, (retried.get(outcome) ?? 0) + 1)
        if (typeof answer === 'object' && answer.status !== 503) faults.push(`${key}: ${answer.text}`)
        if (givenUp) return
        port++
        await delay(100)
      }
    }
  }
  const clients = keys.map(client)
  return {
    acknowledged,
    attempts,
    sent,
    inFlight: () => inFlight,
    faults,
    retried,
    finish: async () => {
      finishing = true
      await Promise.all(clients)
    },
    giveUp: () => {
      finishing = true
      givenUp = true
    },
  }
}
