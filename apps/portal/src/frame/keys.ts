/** What a key press tells, of a browser's event or made by a test. */
export type Press = {
  key: string
  code: string
  ctrlKey: boolean
  altKey: boolean
  metaKey: boolean
  shiftKey: boolean
  repeat: boolean
  isComposing: boolean
  inField: boolean
  inDialog: boolean
}

export type Binding = {
  /** `A`, `?`, `Enter`, `G Q` (one after the other), `Ctrl Enter` (Ctrl, or Command on a Mac). */
  keys: string
  words: string
  run: () => void
  /** Repeats while held down. */
  repeats?: boolean
  /** Works in a field too: only for keys with Ctrl. */
  inFields?: boolean
  /** Works while a dialog is open. */
  inDialogs?: boolean
}

const sequenceMs = 1_200

/**
 * The letter as printed on the key of the reader's own layout. On a layout without Latin letters, the letter that stands
 * on that key elsewhere.
 */
export const letterOf = ({ key, code }: Pick<Press, 'key' | 'code'>): string => {
  if (key.length !== 1) return key
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  if (/\p{L}/u.test(key) && code.startsWith('Key')) return code.slice(3)
  return key
}

export type Pending = { first: string; at: number } | null

/** Which binding a press means, and what it leaves pending. Pure; the latest binding wins. */
export const match = (
  press: Press,
  bindings: readonly Binding[],
  pending: Pending,
  now: number,
  singleKeys: boolean,
): { binding: Binding | null; pending: Pending } => {
  const nothing = { binding: null, pending: null }
  if (press.isComposing || press.key === 'Process' || press.key === 'Dead') return nothing
  if (press.key === 'Control' || press.key === 'Shift' || press.key === 'Alt' || press.key === 'Meta')
    return { binding: null, pending }
  if (press.altKey) return nothing
  const allowed = bindings.filter(binding => !press.inDialog || binding.inDialogs).toReversed()
  const find = (keys: string) => allowed.find(binding => binding.keys === keys) ?? null
  const letter = letterOf(press)
  if (press.ctrlKey || press.metaKey) {
    const binding = press.repeat ? null : find(`Ctrl ${letter}`)
    return { binding: binding && (!press.inField || binding.inFields) ? binding : null, pending: null }
  }
  if (press.inField) return nothing
  if (press.shiftKey && /^[A-Z]$/.test(letter)) return nothing
  if (!singleKeys && letter.length === 1) return nothing
  if (pending && now - pending.at < sequenceMs) {
    const second = find(`${pending.first} ${letter}`)
    if (second) return { binding: press.repeat ? null : second, pending: null }
  }
  if (!press.repeat && allowed.some(binding => binding.keys.startsWith(`${letter} `)))
    return { binding: null, pending: { first: letter, at: now } }
  const binding = find(letter)
  return { binding: binding && press.repeat && !binding.repeats ? null : binding, pending: null }
}
