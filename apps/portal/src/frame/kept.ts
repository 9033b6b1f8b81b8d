import { useState } from 'react'

/** What was typed and is not sent yet: it survives Escape, a refusal, another room, and the room being redrawn. */
const kept = new Map<string, unknown>()

const key = (about: string, act: string) => `${about} ${act}`

/** `opened` is what the button that opened the dialog asks for: it joins what was kept and loses none of it. */
export const useKept = <T>(
  about: string,
  act: string,
  initial: T,
  opened: (typed: T) => T = typed => typed,
): [T, (change: Partial<T>) => void] => {
  const [value, setValue] = useState<T>(() => opened((kept.get(key(about, act)) as T | undefined) ?? initial))
  const change = (changed: Partial<T>) =>
    setValue(before => {
      const next = { ...before, ...changed }
      kept.set(key(about, act), next)
      return next
    })
  return [value, change]
}

export const forget = (about: string, act: string): void => {
  kept.delete(key(about, act))
}

/** After a withdrawal nothing that was written about an incident stays in this browser. */
export const forgetAll = (about: string): void => {
  for (const name of kept.keys()) if (name.startsWith(`${about} `)) kept.delete(name)
}
