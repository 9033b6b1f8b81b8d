import { once } from 'node:events'
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
  const { signal } = stopping
  const stopped = once(signal, 'abort')
  const listen = async (): Promise<void> => {
    const client = new Client({
      connectionString: appUrl,
      application_name: 'tocsin listen',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    })
    const ended = new Promise<void>(resolve => {
      client.on('error', () => resolve())
      client.on('end', () => resolve())
    })
    client.on('notification', () => wake())
    const heard = client.connect().then(async () => {
      await client.query(`listen ${channel}`)
      wake()
      await ended
    })
    try {
      await Promise.race([heard, stopped])
    } finally {
      heard.catch(() => undefined)
      // Its promise does not settle where the connection was still being made; the socket closes all the same.
      void client.end().catch(() => undefined)
    }
  }
  const loop = (async () => {
    while (!signal.aborted) {
      await listen().catch(() => undefined)
      await delay(againAfterMs, undefined, { signal }).catch(() => undefined)
    }
  })()
  return {
    stop: async () => {
      stopping.abort()
      await loop
    },
  }
}
