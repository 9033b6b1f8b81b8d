import { useState } from 'react'

/** What was typed into a dialog that is not sent yet: it survives Escape, a refusal, and the room being redrawn. */
const kept = new Map<string, unknown>()

const key = (incident: string, verb: string) => `${incident} ${verb}`

/** `opened` is what the button that opened the dialog asks for: it joins what was kept and loses none of it. */
export const useKept = <T>(
  incident: string,
  verb: string,
  initial: T,
  opened: (typed: T) => T = typed => typed,
): [T, (change: Partial<T>) => void] => {
  const [value, setValue] = useState<T>(() =>
    opened((kept.get(key(incident, verb)) as T | undefined) ?? initial),
  )
  const change = (changed: Partial<T>) =>
    setValue(before => {
      const next = { ...before, ...changed }
      kept.set(key(incident, verb), next)
      return next
    })
  return [value, change]
}

export const forget = (incident: string, verb: string): void => {
  kept.delete(key(incident, verb))
}

/** After a withdrawal nothing that was written about an incident stays in this browser. */
export const forgetAll = (incident: string): void => {
  for (const name of kept.keys()) if (name.startsWith(`${incident} `)) kept.delete(name)
}
