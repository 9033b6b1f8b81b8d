/**
 * What stands under the number of each word, by open addressing in one flat array, and four bits a place that say where
 * there is nothing: most of what is looked up, and no more than a sixteenth of the memory. Numbers of 32 bits are the same
 * for two words once in millions of look-ups: whoever cannot bear that holds the letters against those that stand there.
 */
export type WordTable = {
  /** A number and what stands under it, side by side: what is found is fetched at once. */
  slots: Int32Array
  bits: Int32Array
  shift: number
}

const fill = 0x9e3779b1

/** Values are at least 1: 0 is an empty place. */
export function tableOf(entries: Map<number, number>): WordTable {
  let bits = 4
  while (1 << bits < entries.size * 3) bits++
  const table = {
    slots: new Int32Array(2 << bits),
    bits: new Int32Array(1 << (bits - 3)),
    shift: 32 - bits,
  }
  for (const [key, value] of entries) {
    const slot = slotOf(table, key)
    table.slots[slot] = key
    table.slots[slot + 1] = value
    const bit = Math.imul(key, fill) >>> (table.shift - 2)
    table.bits[bit >>> 5]! |= 1 << bit
  }
  return table
}

/** Where a number stands, or the empty place where it would. */
function slotOf({ slots, shift }: WordTable, key: number): number {
  let slot = 2 * (Math.imul(key, fill) >>> shift)
  while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & (slots.length - 1)
  return slot
}

/** What stands under a number; 0 where nothing does. */
export function valueAt(table: WordTable, key: number): number {
  const bit = Math.imul(key, fill) >>> (table.shift - 2)
  return (table.bits[bit >>> 5]! >>> bit) & 1 ? table.slots[slotOf(table, key) + 1]! : 0
}
