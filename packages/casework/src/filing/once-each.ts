import type { IdentityValue } from '../seal-events.ts'

/** Named beside and standing in the text is one identity, and opens as one: the first of each kind and value. */
export const onceEach = (identities: readonly IdentityValue[]): IdentityValue[] => {
  const seen = new Set<string>()
  return identities.filter(({ kind, value }) => {
    const said = `${kind} ${value}`
    return !seen.has(said) && seen.add(said)
  })
}
