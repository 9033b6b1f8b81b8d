/**
 * A set of hashed numbers, of which most that are not in it are told by one load: for each, two bits in one word. The length
 * is a power of two. Multiplied, a number is mixed best in its high bits: the five highest find the first bit in the word.
 */
export function setBits(bits: Int32Array, hashed: number): void {
  bits[wordOf(bits, hashed)]! |= (1 << (hashed >>> 27)) | (1 << (hashed >>> 5))
}

export function hasBits(bits: Int32Array, hashed: number): boolean {
  const word = bits[wordOf(bits, hashed)]!
  return ((word >>> (hashed >>> 27)) & (word >>> (hashed >>> 5)) & 1) === 1
}

/** Where the bits of a hashed number are. */
export const wordOf = (bits: Int32Array, hashed: number): number => (hashed >>> 10) & (bits.length - 1)
