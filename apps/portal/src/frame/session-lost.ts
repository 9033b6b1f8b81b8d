import { useSyncExternalStore } from 'react'

let lost = false
const listeners = new Set<() => void>()
const set = (value: boolean) => {
  if (lost === value) return
  lost = value
  for (const listener of listeners) listener()
}

/** The server no longer knows the session. What is on the screen stays; a dialog asks to sign in again over it. */
export const sessionEnded = (): void => set(true)
export const sessionStands = (): void => set(false)

export const useSessionLost = (): boolean =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => lost,
  )
