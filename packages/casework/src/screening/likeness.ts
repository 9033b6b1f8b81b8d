/** What a text looks like, in 64 numbers that say nothing of it to whoever lacks the key. */
export type Likeness = { short: boolean; minima: Uint32Array }

const places = 64
const lettersMax = 4_000
/** Below so many letters one changed letter changes most runs of three: shorter runs are compared. */
const shortBelow = 24
/** Share of equal runs from which on two texts are nearly the same. */
const nearlyShort = 0.35
const nearlyLong = 0.6

/** Case, accents, width, spaces and signs aside, which is where most disguises live. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]/gu, '')
    .slice(0, lettersMax)

const mix = (value: number): number => {
  let mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** MinHash: the smallest of each keyed hash over all runs of letters. Equal minima estimate the share of equal runs. */
export const likenessOf = (text: string, key: number): Likeness => {
  const letters = `^${lettersOf(text)}$`
  const short = letters.length < shortBelow
  const minima = new Uint32Array(places).fill(0xffffffff)
  const runs = short ? [1, 2] : [3]
  for (const run of runs) {
    for (let at = 0; at + run <= letters.length; at++) {
      let hash = mix(key ^ run)
      for (let next = 0; next < run; next++) hash = mix(hash ^ letters.charCodeAt(at + next))
      for (let place = 0; place < places; place++) {
        const value = mix(hash ^ Math.imul(place + 1, 0x9e3779b1))
        if (value < minima[place]!) minima[place] = value
      }
    }
  }
  return { short, minima }
}

const runsOf = (text: string): Set<string> => {
  const letters = `^${lettersOf(text)}$`
  const runs = new Set<string>()
  for (let at = 0; at + 3 <= letters.length; at++) runs.add(letters.slice(at, at + 3))
  return runs
}

/** The same said of texts that are at hand: counted, not estimated. For texts that are not short. */
export const sameWordsAs = (one: string): ((other: string) => boolean) => {
  const ours = runsOf(one)
  return other => {
    const theirs = runsOf(other)
    let equal = 0
    for (const run of ours) if (theirs.has(run)) equal++
    return equal / (ours.size + theirs.size - equal) >= nearlyLong
  }
}

export const nearlySame = (one: Likeness, other: Likeness): boolean => {
  if (one.short !== other.short) return false
  let equal = 0
  for (let place = 0; place < places; place++) if (one.minima[place] === other.minima[place]) equal++
  return equal / places >= (one.short ? nearlyShort : nearlyLong)
}
