import { useSyncExternalStore } from 'react'

/** How far the server's clock is ahead of this device's: deadlines count down from the server's time. */
let aheadMs = 0
let tickedAt = Date.now()
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

/** Called with every answer's Date header, which is exact to a second; smaller differences are noise. */
export const learnServerTime = (dateHeader: string | null): void => {
  const server = dateHeader === null ? Number.NaN : Date.parse(dateHeader)
  if (Number.isNaN(server)) return
  const difference = server - Date.now()
  aheadMs = Math.abs(difference) < 2_000 ? 0 : difference
}

export const serverNow = (): Date => new Date(Date.now() + aheadMs)

const tick = () => {
  tickedAt = Date.now()
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  timer ??= setInterval(tick, 15_000)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/** The server's time, anew every 15 seconds; one timer for the whole page. */
export const useNow = (): Date => {
  const at = useSyncExternalStore(subscribe, () => tickedAt)
  return new Date(at + aheadMs)
}
