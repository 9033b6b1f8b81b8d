import http from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { type LiveEvent, liveEnvelopes } from '@tocsin/api/live/envelope'

export type Heard = {
  event: LiveEvent
  /** The number in the viewer's own stream; on a hint, the subject it is about. */
  m: number
  id: string | null
  at: number
}

export type Follower = {
  heard: Heard[]
  /** How often it came back, with the number it had reached. */
  returned: () => number
  /** Ends of a stream: whether the server said goodbye (`retry:`) or the line broke. */
  partings: ('told to come back' | 'broken off')[]
  connected: () => boolean
  /** For a test that waits for it in vain. */
  stands: () => string
  /** The line breaks; it comes back by itself. */
  drop: () => void
  leave: () => void
}

type Following = { ports: readonly number[]; cookie: string; host?: string; after?: number }

/** A browser that stays on its stream: whenever it ends, it comes back, to the next server, from where it was. */
export const follow = ({ ports, cookie, host, after }: Following): Follower => {
  const heard: Heard[] = []
  const partings: Follower['partings'] = []
  let last = after
  let opened = 0
  let connected = false
  let [port, status] = [0, 0]
  let left = false
  let current: http.ClientRequest | null = null

  const listen = (): Promise<void> =>
    new Promise(resolve => {
      const headers = {
        host: host ?? `localhost:${port}`,
        cookie,
        ...(last === undefined ? {} : { 'last-event-id': String(last) }),
      }
      const options = { port, host: '127.0.0.1', path: '/events', headers, agent: false }
      current = http.get(options, answer => {
        let rest = ''
        let told = false
        status = answer.statusCode!
        connected = status === 200
        if (connected) opened++
        answer.setEncoding('utf8')
        answer.on('data', (text: string) => {
          const blocks = (rest + text).split('\n\n')
          rest = blocks.pop()!
          for (const block of blocks) told = take(block) || told
        })
        answer.on('close', () => {
          if (connected && !left) partings.push(told ? 'told to come back' : 'broken off')
          connected = false
          resolve()
        })
        answer.on('error', () => undefined)
      })
      current.on('error', () => resolve())
    })

  /** True where it is the server's goodbye. */
  const take = (block: string): boolean => {
    if (block.startsWith('retry:')) return true
    const fields = Object.fromEntries(
      block.split('\n').map(line => line.split(/: (.*)/s) as [string, string]),
    )
    if (!fields.event) return false
    const event = fields.event as LiveEvent
    const data = liveEnvelopes[event].parse(JSON.parse(fields.data!)) as { m?: number; id?: string }
    if (data.m !== undefined) last = data.m
    heard.push({ event, m: data.m ?? 0, id: data.id ?? null, at: Date.now() })
    return false
  }

  void (async () => {
    for (let turn = 0; !left; turn++) {
      port = ports[turn % ports.length]!
      await listen()
      await delay(status === 200 ? 50 : 250)
    }
  })()
  return {
    heard,
    returned: () => Math.max(0, opened - 1),
    partings,
    connected: () => connected,
    stands: () =>
      `at ${last}, ${connected ? 'connected' : 'not connected'} to ${port}, last answer ${status}`,
    drop: () => current?.destroy(),
    leave: () => {
      left = true
      current?.destroy()
    },
  }
}
