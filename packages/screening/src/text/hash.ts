/** Words by number, so that what is looked up needs no strings: FNV-1a over their letters. */
export const hashStart = 0x811c9dc5 | 0

/** A number with one letter more. */
export const hashStep = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193)

export function hashOf(word: string): number {
  let hash = hashStart
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i))
  return hash
}

/** Every bit of a number in the bits that a table takes. */
export const mixed = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
