import { setTimeout as delay } from 'node:timers/promises'
import { channel } from '@tocsin/casework/sequence'
import { Client } from 'pg'

const againAfterMs = 1_000

/**
 * Calls `wake` when the sequencer of any process has numbered something. It only wakes: what was missed while
 * the connection was away is found by the feed's own slow poll.
 */
export function listenForNumbers(appUrl: string, wake: () => void): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  let client: Client | null = null
  const listen = async (): Promise<void> => {
    const current = new Client({
      connectionString: appUrl,
      application_name: 'tocsin listen',
      keepAlive: true,
    })
    client = current
    const ended = new Promise<void>(resolve => {
      current.on('error', () => resolve())
      current.on('end', () => resolve())
    })
    current.on('notification', () => wake())
    await current.connect()
    await current.query(`listen ${channel}`)
    wake()
    await ended
    await current.end().catch(() => undefined)
  }
  const loop = (async () => {
    while (!stopping.signal.aborted) {
      await listen().catch(() => undefined)
      await delay(againAfterMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  })()
  return {
    stop: async () => {
      stopping.abort()
      await client?.end().catch(() => undefined)
      await loop
    },
  }
}
