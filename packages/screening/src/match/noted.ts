import { behindMask, type Gate, placeShift, SECOND, slotOf } from './gate.ts'

export type Visit = (pattern: number, from: number) => void

/**
 * What a pass notes before anything of it is looked up: done in turns, either is a short loop that waits for nothing. So
 * many symbols are passed at a time, each with seven grams at most. Nothing may be noted while it is visited.
 */
export const together = 512
/** Where each gram stands, and the classes behind it. */
const places = new Int32Array(7 * together)
const grams = new Int32Array(7 * together)
const behinds = new Int32Array(7 * together)

/** Notes a gram as the `count`th, whatever is behind it, and returns how many there are. */
export function note(at: number, gram: number, count: number): number {
  places[count] = at
  grams[count] = gram
  behinds[count] = 0
  return count + 1
}

/** The same for a gram with both classes behind it, with the nearer one and with none, where something is entered so. */
export function noteWithBehind(gate: Gate, at: number, gram: number, behind: number, count: number): number {
  let next = count
  for (let classes = behind; ; classes = classes > 63 ? classes & 63 : 0) {
    if (slotOf(gate, gram, classes) >= 0) {
      places[next] = at
      grams[next] = gram
      behinds[next++] = classes
    }
    if (classes === 0) return next
  }
}

/** Calls `visit(pattern, from)` for every pattern that is entered under what was noted, `from` being its first symbol. */
export function visitNoted(gate: Gate, count: number, visit: Visit): void {
  const { heads, entries } = gate
  for (let k = 0; k < count; k++) {
    const gram = grams[k]!
    const behind = behinds[k]!
    const slot = slotOf(gate, gram, behind)
    const last = 3 * heads[slot + 1]!
    for (let entry = 3 * heads[slot]!; entry < last; entry += 3) {
      const note = entries[entry + 2]!
      if (entries[entry] === gram && (note & behindMask) === behind && !(note & SECOND))
        visit(entries[entry + 1]!, places[k]! - (note >> placeShift))
    }
  }
}
