import { tableOf, type WordTable } from '../text/word-table.ts'
import { keyOf } from './keys.ts'
import { kinds } from './kinds.ts'

/** What learning writes (bench/learn.ts), each by its weight in hundredths: words, kinds and pairs of them, and how names stand. */
export type Learned = {
  base: number
  words: Record<string, string>
  kinds: Record<string, string>
  standing: Record<string, string>
}

/** The same laid out for looking up. Weights are in hundredths of a point. */
export type Weights = {
  /** Words and stems: each with the place of its weight. */
  words: WordTable
  ofWord: Int16Array
  ofKind: Int16Array
  /** A row for each first kind. */
  ofPair: Int16Array
  /** For each kind, whether some pair that weighs has it as the first of two (1) and as the second (2). */
  pairing: Uint8Array
  /** How names stand (standing.ts). */
  ofStanding: Map<string, number>
  /** What every text begins with. */
  base: number
}

export function layOut(learned: Learned): Weights {
  const entries = named(learned.words, ' ').map(([word, weight]) => [keyOf(word), weight] as const)
  const ofKind = new Int16Array(kinds.length)
  const ofPair = new Int16Array(kinds.length ** 2)
  const pairing = new Uint8Array(kinds.length)
  for (const [written, weight] of named(learned.kinds, ', ')) {
    const [first, second] = written.split(' ').map(kind => kinds.indexOf(kind)) as [number, number?]
    if (second === undefined) ofKind[first] = weight
    else {
      ofPair[first * kinds.length + second] = weight
      pairing[first]! |= 1
      pairing[second]! |= 2
    }
  }
  return {
    words: tableOf(new Map(entries.map(([key], index) => [key, index + 1]))),
    ofWord: Int16Array.from([0, ...entries.map(([, weight]) => weight)]),
    ofKind,
    ofPair,
    pairing,
    ofStanding: new Map(named(learned.standing, '; ')),
    base: learned.base,
  }
}

/** Each name with its weight. */
function named(byWeight: Record<string, string>, joint: string): [string, number][] {
  return Object.entries(byWeight).flatMap(([weight, names]) =>
    names.split(joint).map((name): [string, number] => [name, Number(weight)]),
  )
}
