import type { ServerResponse } from 'node:http'
import type { Feed } from '@tocsin/casework/feed'
import type { Pool } from 'pg'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openLive } from './live.ts'
import { openLog } from './log.ts'

const feed: Feed = {
  subscribe: async (_viewer, _after, deliver) => {
    deliver({ cursor: 0 })
    return () => {}
  },
  advance: async () => {},
  close: () => {},
}

const response = () => {
  const said: string[] = []
  const out = {
    said,
    writableLength: 0,
    writableEnded: false,
    on: () => out,
    writeHead: () => out,
    write: (text: string) => said.push(text),
    end: (text: string) => {
      said.push(text)
      out.writableEnded = true
    },
  }
  return out
}
const asResponse = (out: ReturnType<typeof response>) => out as unknown as ServerResponse

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('does not end a stream that opened while the question whether sessions hold was under way', async () => {
  let answer: (rows: { rows: { id: string }[] }) => void = () => {}
  const query = () =>
    new Promise(resolve => {
      answer = resolve
    })
  const live = openLive({ feed, authPool: { query } as unknown as Pool, log: openLog('silent') })
  const [held, suspended, late] = [response(), response(), response()]
  const open = (out: ReturnType<typeof response>, session: string) =>
    live.open(asResponse(out), { organisation: session, member: session, session }, {}, null)

  await open(held, 'held')
  await open(suspended, 'suspended')
  await vi.advanceTimersByTimeAsync(1_500)
  await open(late, 'late')
  answer({ rows: [{ id: 'held' }] })
  await vi.advanceTimersByTimeAsync(0)

  expect(held.writableEnded).toBe(false)
  expect(suspended.said.at(-1)).toContain('event: ended')
  expect(late.writableEnded).toBe(false)
  live.close()
})
