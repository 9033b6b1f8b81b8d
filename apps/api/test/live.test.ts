import { EventEmitter } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { Delivery, Feed } from '@tocsin/casework/feed'
import type { Pool } from 'pg'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Live, openLive } from '../src/live/streams.ts'
import { openLog } from '../src/running/log.ts'

/** A browser that reads nothing: what is written to it stays where it is. */
class Reader extends EventEmitter {
  text = ''
  writableEnded = false
  destroyed = false
  closed = false
  get writableLength() {
    return this.text.length
  }
  writeHead() {}
  write(text: string) {
    this.text += text
  }
  end(text = '') {
    this.text += text
    this.writableEnded = true
    this.destroy()
  }
  destroy() {
    this.destroyed = true
    this.closed = true
    this.emit('close')
  }
}

let deliver: ((delivery: Delivery) => void)[]
let breaksOff = false
let live: Live
let placed: Promise<void>
const feed: Feed = {
  subscribe: async (_viewer, after, listener) => {
    await placed
    deliver.push(listener)
    listener({ cursor: after ?? 0 })
    if (breaksOff) throw new Error('the database went away')
    return () => {
      deliver = deliver.filter(other => other !== listener)
    }
  },
  advance: async () => {},
  close: () => {},
}
let holding: (sessions: string[]) => Promise<string[]>
const sessions = {
  query: async (_sql: string, [asked]: [string[]]) => ({
    rows: (await holding(asked)).map(id => ({ id })),
  }),
} as unknown as Pool

const open = async (member: string, organisation = 'o'): Promise<Reader> => {
  const reader = new Reader()
  const listener = { organisation, member, session: `s-${member}` }
  await live.open(reader as unknown as ServerResponse, listener, {}, null)
  return reader
}

beforeEach(() => {
  vi.useFakeTimers()
  breaksOff = false
  deliver = []
  holding = async asked => asked
  placed = Promise.resolve()
  live = openLive({ feed, authPool: sessions, log: openLog('silent') })
})
afterEach(() => {
  live.close()
  vi.useRealTimers()
})

const hint = {
  m: 1,
  subject: 'incident',
  id: '00000000-0000-4000-8000-000000000000',
  what: 'changed',
} as const

describe('live streams', () => {
  it('are fifty for an organisation, and one organisation takes no place of another', async () => {
    for (let n = 0; n < 50; n += 1) await open(`member ${n}`)
    await expect(open('one more')).rejects.toMatchObject({ code: 'too_many' })
    await open('elsewhere', 'p')
    expect(live.size()).toBe(51)
  })

  it('leave nothing behind when a browser goes', async () => {
    const reader = await open('m')
    reader.destroy()
    expect([live.size(), deliver.length]).toEqual([0, 0])
  })

  it('keep no place for a browser that was gone before it was let in', async () => {
    for (let n = 0; n < 4; n += 1) {
      const reader = new Reader()
      reader.destroy()
      const listener = { organisation: 'o', member: 'm', session: 's' }
      await live.open(reader as unknown as ServerResponse, listener, {}, null)
    }
    expect([live.size(), deliver.length]).toEqual([0, 0])
  })

  it('let a reader go that does not read, above one MiB, and no other', async () => {
    const slow = await open('slow')
    const quick = await open('quick')
    const batch = { hints: Array.from({ length: 1_000 }, () => hint) }
    for (let n = 0; n < 12 && !slow.destroyed; n += 1) {
      for (const each of deliver) each(batch)
      quick.text = ''
    }
    expect([slow.destroyed, quick.destroyed, live.size()]).toEqual([true, false, 1])
    expect(slow.text.length).toBeLessThan(1_300_000)
  })

  it('end when their session does, but not one that opened while that was asked', async () => {
    let answer: (holding: string[]) => void = () => {}
    holding = () =>
      new Promise(resolve => {
        answer = resolve
      })
    const [held, suspended] = [await open('held'), await open('suspended')]
    await vi.advanceTimersByTimeAsync(1_500)
    const late = await open('late')
    answer(['s-held'])
    await vi.advanceTimersByTimeAsync(0)
    expect([held.writableEnded, suspended.writableEnded, late.writableEnded]).toEqual([false, true, false])
    expect(suspended.text).toContain('event: ended')
  })

  it('break off where they cannot be filled, so that the browser comes back', async () => {
    breaksOff = true
    const reader = await open('m')
    expect([reader.destroyed, live.size()]).toEqual([true, 0])
  })

  it('are heard every fifteen seconds', async () => {
    const reader = await open('m')
    await vi.advanceTimersByTimeAsync(30_000)
    expect(reader.text.match(/: ping/g)).toHaveLength(2)
  })

  it('get nothing before their place in the stream, and the status and headers that come with it', async () => {
    let place: () => void = () => {}
    placed = new Promise(resolve => {
      place = resolve
    })
    const reader = new Reader()
    const opening = live.open(
      reader as unknown as ServerResponse,
      { organisation: 'o', member: 'm', session: 's' },
      {},
      null,
    )
    await vi.advanceTimersByTimeAsync(15_000)
    expect(reader.text).toBe('')
    place()
    await opening
    expect(reader.text).toContain('event: cursor')
  })
})
