import { useEffect, useRef, useSyncExternalStore } from 'react'
import { type Binding, match, type Pending } from './keys.ts'

const storeKey = 'tocsin.singleKeys'
const layers: { current: readonly Binding[] }[] = []
const listeners = new Set<() => void>()
let pending: Pending = null
let version = 0
const changed = () => {
  version += 1
  for (const listener of listeners) listener()
}

const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement &&
      !['checkbox', 'radio', 'button', 'submit', 'file'].includes(target.type)))

const onKey = (event: KeyboardEvent) => {
  if (event.defaultPrevented) return
  const { key, code, ctrlKey, altKey, metaKey, shiftKey, repeat, isComposing } = event
  const found = match(
    {
      ...{ key, code, ctrlKey, altKey, metaKey, shiftKey, repeat, isComposing },
      inField: inField(event.target),
      inDialog: document.querySelector('dialog[open]') !== null,
    },
    layers.flatMap(layer => layer.current),
    pending,
    Date.now(),
    singleKeysOn(),
  )
  pending = found.pending
  if (!found.binding) return
  event.preventDefault()
  found.binding.run()
}

let listening = false

/**
 * Binds keys while the component stands. What the latest component binds goes before what stood already, and what a
 * room binds before what holds `everywhere`, whichever of them came first.
 */
export const useKeys = (bindings: readonly Binding[], where: 'here' | 'everywhere' = 'here'): void => {
  const layer = useRef(bindings)
  const signature = bindings.map(({ keys, words }) => `${keys}${words}`).join()
  layer.current = bindings
  useEffect(changed, [signature])
  useEffect(() => {
    if (!listening) document.addEventListener('keydown', onKey)
    listening = true
    if (where === 'everywhere') layers.unshift(layer)
    else layers.push(layer)
    changed()
    return () => {
      layers.splice(layers.indexOf(layer), 1)
      changed()
    }
  }, [where])
}

/** What is bound now, the latest first, each key once: for the sheet of keys and the commands. */
export const useBound = (): readonly Binding[] => {
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => version,
  )
  const all = layers.flatMap(layer => layer.current).toReversed()
  return all.filter((binding, at) => all.findIndex(other => other.keys === binding.keys) === at)
}

export const singleKeysOn = (): boolean => localStorage.getItem(storeKey) !== 'off'

export const switchSingleKeys = (on: boolean): void => {
  localStorage.setItem(storeKey, on ? 'on' : 'off')
  changed()
}
