/** `npm run crash` is the whole of it; `npm run crash:short` is for every push. */
export const full = process.env.TOCSIN_CRASH === 'full'

/** The moments of a run. Printed by each test, so that a run that failed can be had again. */
export const seed = Number(process.env.TOCSIN_CRASH_SEED ?? Date.now() % 1_000_000_000)

export type Chance = {
  between: (low: number, high: number) => number
  oneOf: <T>(choices: readonly T[]) => T
}

/** mulberry32: the same numbers for the same seed, on every machine. */
export const chanceOf = (from: number): Chance => {
  let state = from >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return { between, oneOf: choices => choices[between(0, choices.length - 1)]! }
}
