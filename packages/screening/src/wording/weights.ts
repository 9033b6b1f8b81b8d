import { tableOf, type WordTable } from '../text/word-table.ts'
import { keyOf } from './keys.ts'
import { kinds } from './kinds.ts'
import { learned } from './learned.ts'

/** What learning writes (bench/learn.ts), each by its weight in hundredths: words, kinds and pairs of them, and how names stand. */
export type Learned = {
  base: number
  words: Record<string, string>
  kinds: Record<string, string>
  standing: Record<string, string>
}

/** What was learnt, laid out for looking up. Weights are in hundredths of a point. */
export type Weights = {
  /** Words and stems: each with the place of its weight. */
  words: WordTable
  ofWord: Int16Array
  ofKind: Int16Array
  /** A row for each first kind. */
  ofPair: Int16Array
  /** How names stand (standing.ts). */
  ofStanding: Map<string, number>
  /** What every text begins with. */
  base: number
}

export const noWeights = (): Weights => ({
  words: tableOf(new Map()),
  ofWord: new Int16Array(0),
  ofKind: new Int16Array(0),
  ofPair: new Int16Array(0),
  ofStanding: new Map(),
  base: 0,
})

let built: Weights | undefined
export const weights = (): Weights => {
  built ??= layOut()
  return built
}

function layOut(): Weights {
  const entries = named(learned.words, ' ').map(([word, weight]) => [keyOf(word), weight] as const)
  const ofKind = new Int16Array(kinds.length)
  const ofPair = new Int16Array(kinds.length ** 2)
  for (const [written, weight] of named(learned.kinds, ', ')) {
    const [first, second] = written.split(' ').map(kind => kinds.indexOf(kind))
    if (second === undefined) ofKind[first!] = weight
    else ofPair[first! * kinds.length + second] = weight
  }
  return {
    words: tableOf(new Map(entries.map(([hash], index) => [hash, index + 1]))),
    ofWord: Int16Array.from([0, ...entries.map(([, weight]) => weight)]),
    ofKind,
    ofPair,
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
