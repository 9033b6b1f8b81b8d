/** Words by number, so that a table of them needs no strings: FNV-1a over the letters. */
export const hashStart = 0x811c9dc5 | 0

export const hashStep = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193)

/** The beginning of a word, which is no word of its own. */
export const asStem = (hash: number): number => hashStep(hash, 42)
/** A word and the one behind it. */
export const joined = (first: number, second: number): number =>
  (Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) + second) | 0

/**
 * What stands under each number, by open addressing in two flat arrays, and four bits a place that say where there is
 * nothing: most of what is looked up, and no more than a sixteenth of the memory.
 */
export type Table = { keys: Int32Array; values: Int32Array; bits: Int32Array; shift: number }

const fill = 0x9e3779b1

/** Values are at least 1: 0 is an empty place. */
export function tableOf(entries: Map<number, number>): Table {
  let bits = 4
  while (1 << bits < entries.size * 3) bits++
  const table = {
    keys: new Int32Array(1 << bits),
    values: new Int32Array(1 << bits),
    bits: new Int32Array(1 << (bits - 3)),
    shift: 32 - bits,
  }
  for (const [key, value] of entries) {
    const slot = slotOf(table, key)
    table.keys[slot] = key
    table.values[slot] = value
    const bit = Math.imul(key, fill) >>> (table.shift - 2)
    table.bits[bit >>> 5]! |= 1 << bit
  }
  return table
}

/** Where a number stands, or the empty place where it would. */
export function slotOf({ keys, values, shift }: Table, key: number): number {
  let slot = Math.imul(key, fill) >>> shift
  while (values[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1)
  return slot
}

export function valueAt(table: Table, key: number): number {
  const bit = Math.imul(key, fill) >>> (table.shift - 2)
  return (table.bits[bit >>> 5]! >>> bit) & 1 ? table.values[slotOf(table, key)]! : 0
}
