import type { ServerResponse } from 'node:http'
import type { Feed } from '@tocsin/casework/feed'
import { refuse } from '@tocsin/domain/refusal'
import type { Pool } from 'pg'
import { faultFacts, type Log } from '../running/log.ts'
import { sessionsThatHold } from '../sign-in/sessions-that-hold.ts'
import { deliveryText, eventText } from './text.ts'

const perMember = 3
const perOrganisation = 50
const inAll = 5_000
const pingEveryMs = 15_000
/** A suspension closes a stream within this time and one query for all streams. */
const recheckEveryMs = 1_500
/** Unread bytes above which a reader is let go; it comes back with its number. */
const unreadBytesMax = 1_048_576

type Listener = { organisation: string; member: string; session: string }
/** Until it has `begun`, with its place in the stream, nothing is written to it: a status and headers come first. */
type Stream = Listener & { out: ServerResponse; begun: boolean; leave: () => void }

export type Live = {
  /** Refuses (`too_many`) above the caps; else the response is ours until it closes. */
  open: (
    out: ServerResponse,
    listener: Listener,
    headers: Record<string, string>,
    after: number | null,
  ) => Promise<void>
  size: () => number
  /** Tells every browser to come back, and ends. */
  close: () => void
}

type Sources = { feed: Feed; authPool: Pool; log: Log }

export function openLive({ feed, authPool, log }: Sources): Live {
  const streams = new Set<Stream>()
  const counted = (of: (stream: Stream) => boolean) => [...streams].filter(of).length

  const write = (stream: Stream, text: string): void => {
    if (stream.out.writableLength > unreadBytesMax) stream.out.destroy()
    else stream.out.write(text)
  }
  /** Once: a stream that was told to come back may take a while to go. */
  const end = ({ begun, out }: Stream, text: string): void => {
    if (out.writableEnded) return
    if (begun) out.end(text)
    else out.destroy()
  }

  const ping = setInterval(() => {
    for (const stream of streams) if (stream.begun) write(stream, ': ping\n\n')
  }, pingEveryMs)

  let rechecking = false
  const recheck = setInterval(async () => {
    if (rechecking || streams.size === 0) return
    rechecking = true
    // Of these alone: a stream that opens while the question is under way was not asked about.
    const asked = [...streams]
    try {
      const hold = await sessionsThatHold(authPool, [...new Set(asked.map(({ session }) => session))])
      for (const stream of asked) if (!hold.has(stream.session)) end(stream, eventText('ended', {}))
    } catch (error) {
      log.warn({ fault: faultFacts(error) }, 'could not look whether live sessions still hold')
    } finally {
      rechecking = false
    }
  }, recheckEveryMs)

  return {
    open: async (out, listener, headers, after) => {
      // Gone while it was found out who it is: its `close` has been and would never take it from the set again.
      if (out.destroyed || out.closed) return
      if (
        streams.size >= inAll ||
        counted(({ member }) => member === listener.member) >= perMember ||
        counted(({ organisation }) => organisation === listener.organisation) >= perOrganisation
      ) {
        throw refuse('too_many', { seconds: 10 })
      }
      let unsubscribe: (() => void) | null = null
      const stream: Stream = { ...listener, out, begun: false, leave: () => unsubscribe?.() }
      streams.add(stream)
      // Before the first await: a browser that goes from now on must not be left in the set.
      out.on('close', () => {
        streams.delete(stream)
        stream.leave()
      })
      try {
        unsubscribe = await feed.subscribe(listener.organisation, after, delivery => {
          if (out.destroyed || out.writableEnded) return
          if (!stream.begun) {
            out.writeHead(200, {
              ...headers,
              'content-type': 'text/event-stream; charset=utf-8',
              'cache-control': 'no-store, no-transform',
              'x-accel-buffering': 'no',
            })
            stream.begun = true
          }
          write(stream, deliveryText(delivery))
        })
      } catch (error) {
        streams.delete(stream)
        if (!stream.begun) throw error
        // An answer has begun, so none can say why: the browser comes back, and hears it then.
        log.warn({ fault: faultFacts(error) }, 'a live stream broke off while it was opened')
        out.destroy()
        return
      }
      if (out.destroyed || out.closed) unsubscribe()
    },
    size: () => streams.size,
    close: () => {
      clearInterval(ping)
      clearInterval(recheck)
      for (const stream of streams) end(stream, 'retry: 1000\n\n')
    },
  }
}
