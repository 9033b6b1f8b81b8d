import { type LiveEnvelope, liveEnvelopes } from '@tocsin/api/live/envelope'
import { useSyncExternalStore } from 'react'
import { eventCutter, type StreamEvent } from './event-stream.ts'
import { sessionEnded } from './session-lost.ts'

/** What the server says has changed: never what, only where. */
export type Hint = LiveEnvelope<'hint'> | LiveEnvelope<'withdrawn'> | { what: 'everything' }

type LiveState = { kind: 'connecting' | 'live' | 'reconnecting' | 'paused'; lastAt: number | null }

type Told = { state: LiveState } | { hint: Hint; last: string | null } | { ask: true }

const watchdogMs = 40_000
const channel = new BroadcastChannel('tocsin.live')
const hintListeners = new Set<(hint: Hint) => void>()
const stateListeners = new Set<() => void>()

let state: LiveState = { kind: 'connecting', lastAt: null }
let last: string | null = null
let leads = false
let paused = false
let running: AbortController | null = null

const setState = (kind: LiveState['kind'], lastAt = state.lastAt) => {
  state = { kind, lastAt }
  if (leads) channel.postMessage({ state } satisfies Told)
  for (const listener of stateListeners) listener()
}

const deliver = (hint: Hint) => {
  for (const listener of hintListeners) listener(hint)
}

const hintOf = (event: string, told: unknown): Hint | null => {
  if (event === 'hint') return liveEnvelopes.hint.parse(told)
  if (event === 'withdrawn') return liveEnvelopes.withdrawn.parse(told)
  return event === 'reset' ? { what: 'everything' } : null
}

const take = ({ event, id, data }: StreamEvent) => {
  if (id !== null) last = id
  if (event === 'ended') sessionEnded()
  const hint = hintOf(event, JSON.parse(data))
  if (hint === null) return
  channel.postMessage({ hint, last } satisfies Told)
  deliver(hint)
}

/** One connection until it breaks, or 40 s pass without a byte (the server speaks every 15). */
const listen = async (stop: AbortSignal): Promise<void> => {
  const broken = new AbortController()
  const signal = AbortSignal.any([stop, broken.signal])
  let watchdog = setTimeout(() => broken.abort(), watchdogMs)
  // The device knows at once that it is off the line; the stream only by its silence.
  window.addEventListener('offline', () => broken.abort(), { signal })
  try {
    const headers: Record<string, string> = {
      accept: 'text/event-stream',
      ...(last === null ? {} : { 'last-event-id': last }),
    }
    const answer = await fetch('/events', { headers, signal, credentials: 'same-origin', cache: 'no-store' })
    if (answer.status === 401) sessionEnded()
    if (!answer.ok || !answer.body) return
    const cut = eventCutter(take)
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
    setState('live', Date.now())
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      clearTimeout(watchdog)
      watchdog = setTimeout(() => broken.abort(), watchdogMs)
      state = { ...state, lastAt: Date.now() }
      cut(part.value)
    }
  } finally {
    clearTimeout(watchdog)
  }
}

const lead = async (stop: AbortSignal): Promise<void> => {
  for (let failures = 0; !stop.aborted; failures += 1) {
    const began = Date.now()
    await listen(stop).catch(() => {})
    if (stop.aborted) return
    if (Date.now() - began > 5_000) failures = 0
    setState('reconnecting')
    await new Promise(resolve => setTimeout(resolve, Math.min(10_000, 250 * 2 ** failures)))
  }
}

/**
 * One stream for all tabs of this address (a browser opens six connections at most). Whoever holds the lock reads and
 * tells the others; when that tab goes, the next takes over from the last number it heard.
 */
export const startLive = (): (() => void) => {
  const stop = new AbortController()
  running = stop
  channel.onmessage = ({ data }: MessageEvent<Told>) => {
    if ('ask' in data) return leads ? channel.postMessage({ state } satisfies Told) : undefined
    if ('state' in data) {
      state = data.state
      for (const listener of stateListeners) listener()
      return
    }
    last = data.last
    deliver(data.hint)
  }
  channel.postMessage({ ask: true } satisfies Told)
  void navigator.locks
    .request('tocsin.live', { signal: stop.signal }, async () => {
      leads = true
      await lead(stop.signal)
      leads = false
    })
    .catch(() => {})
  return () => stop.abort()
}

/** Pausing is for this tab: it gives the stream to another and stops telling its own screens. */
export const pauseLive = (pause: boolean): void => {
  if (pause === paused) return
  paused = pause
  if (pause) {
    running?.abort()
    leads = false
    setState('paused')
  } else {
    setState('connecting')
    startLive()
    deliver({ what: 'everything' })
  }
}

export const onHint = (listener: (hint: Hint) => void): (() => void) => {
  const heard = (hint: Hint) => paused || listener(hint)
  hintListeners.add(heard)
  return () => hintListeners.delete(heard)
}

export const useLive = (): LiveState =>
  useSyncExternalStore(
    listener => {
      stateListeners.add(listener)
      return () => stateListeners.delete(listener)
    },
    () => state,
  )
