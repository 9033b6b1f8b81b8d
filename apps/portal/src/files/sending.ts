import { useSyncExternalStore } from 'react'
import { client, fetchFromServer } from '../frame/api.ts'
import { refusalIn } from '../frame/refusal-in.ts'

/** A file on its way from this tab: it goes on while other rooms are open. */
export type Sending = {
  id: string
  sent: number
  size: number
  broken: boolean
  startedAt: number
  from: number
}

const partBytes = 2 * 1024 * 1024
const againAfterMs = 2_000

const under = new Map<string, Sending>()
const stops = new Map<string, AbortController>()
const listeners = new Set<() => void>()

const put = (sending: Sending): void => {
  under.set(sending.id, sending)
  for (const listener of listeners) listener()
}
const drop = (id: string): void => {
  under.delete(id)
  stops.delete(id)
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSending = (id: string): Sending | undefined =>
  useSyncExternalStore(subscribe, () => under.get(id))

export const stopSending = (id: string): void => stops.get(id)?.abort()

/** Makes room for a file and begins to send it; what is awaited is the room alone. */
export const sendFile = async (file: File): Promise<string> => {
  const { id } = await client.imports.begin.mutate({
    name: file.name.slice(0, 300) || 'file',
    size: file.size,
  })
  goOnSending(id, file, 0)
  return id
}

/** From where it came to, in parts; after a broken connection it asks where that is, and tries again. */
export const goOnSending = (id: string, file: File, from: number): void => {
  const stop = new AbortController()
  stops.set(id, stop)
  put({ id, sent: from, size: file.size, broken: false, startedAt: Date.now(), from })
  void (async () => {
    let at = from
    while (at < file.size && !stop.signal.aborted) {
      const before = under.get(id)!
      try {
        at = await sendPart(id, file, at, stop.signal)
        put({ ...before, sent: at, broken: false })
      } catch (error) {
        if (stop.signal.aborted) break
        const refusal = refusalIn(error)
        if (refusal?.code === 'upload_out_of_place') at = Number(refusal.params.offset)
        else if (refusal && refusal.code !== 'unavailable' && refusal.code !== 'too_many') break
        else {
          put({ ...before, broken: true })
          await new Promise(resolve => setTimeout(resolve, againAfterMs))
        }
      }
    }
    drop(id)
  })()
}

const sendPart = async (id: string, file: File, at: number, signal: AbortSignal): Promise<number> => {
  const part = await file.slice(at, at + partBytes).arrayBuffer()
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', part))
  const answer = await fetchFromServer(`/imports/${id}?offset=${at}`, {
    method: 'PUT',
    body: part,
    headers: {
      'content-type': 'application/octet-stream',
      'content-digest': `sha-256=:${btoa(String.fromCharCode(...digest))}:`,
    },
    signal,
  })
  const said = await answer.json()
  if (!answer.ok) throw said
  return said.arrivedBytes
}
