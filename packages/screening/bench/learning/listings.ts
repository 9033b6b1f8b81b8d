import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CompiledEdition } from '../../src/compile.ts'
import { pointsOf } from '../../src/grade/score.ts'
import { reviewFrom } from '../../src/grade/weights.ts'
import { screenWith } from '../../src/screen.ts'
import { hear } from '../../src/wording/hear.ts'
import { kinds } from '../../src/wording/kinds.ts'
import { stemLength } from '../../src/wording/tokens.ts'
import { wordsOf } from '../../src/wording/wording.ts'

/** A listing that was written and labelled: one of a pair, or a text that offers nothing. */
export type Written = {
  id: string
  lang: string
  grade: 'clear' | 'review' | 'urgent'
  named: string[]
  title: string
  description?: string
}

export type Heard = Written & {
  /** Points without the wording; undefined where the listing is not read so far that its wording could count. */
  points: number | undefined
  /** How many words it has. */
  words: number
  features: Set<string>
}

export const jsonLines = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line))

/** All that was written for the project, the earlier batches first. */
export function written(): Written[] {
  const folder = join(import.meta.dirname, '../written')
  const files = readdirSync(folder).sort()
  return [
    ...jsonLines(join(import.meta.dirname, '../own-listings.jsonl')),
    ...files.flatMap(file => jsonLines(join(folder, file))),
  ]
}

/** The twin of a pair, or the text itself, by the same key. */
export const pairOf = ({ id }: Written) => (/\d[ab]$/.test(id) ? id.slice(0, -1) : id)
export const isText = ({ id, grade }: Written) => grade === 'clear' && !/\d[ab]$/.test(id)
/** Who wrote it, and in which language. */
export const writerOf = ({ id, lang }: Written) => `${id.split('-')[0]} ${lang}`

/**
 * The features of a listing by name: words as they are folded, stems with `*`, kinds with `#`, pairs of kinds, and with
 * `=` how its names stand.
 */
export function hearListing(compiled: CompiledEdition, listing: Written): Heard {
  const features = new Set<string>()
  const { title, description } = listing
  const offered = description ? { title, description } : { title }
  let isRead = false
  let words = 0
  const { score } = screenWith(compiled, offered, reviewFrom, (_, read) => {
    isRead = true
    words = hearFeatures(wordsOf(compiled, read), features)
    return { points: 0, shown: [] }
  })
  return { ...listing, points: isRead ? pointsOf(Math.min(score, 1 - 1e-12)) : undefined, words, features }
}

function hearFeatures(
  { parts, standing, spoken }: ReturnType<typeof wordsOf>,
  features: Set<string>,
): number {
  let words = 0
  let lettersOf = (_token: number, _signs: number) => ''
  hear(parts, spoken, {
    part({ reading: { plain }, count, from, bare, to }) {
      words += count
      lettersOf = (token, signs) =>
        String.fromCharCode(
          ...(signs > 0
            ? plain.subarray(from[token]!, from[token]! + signs)
            : plain.subarray(bare[token]!, to[token]!)),
        )
    },
    word: (_: number, token: number, signs: number) => {
      const letters = lettersOf(token, signs)
      features.add(/^\d+$/.test(letters) ? '0' : letters)
    },
    stem: (_: number, token: number) => features.add(`${lettersOf(token, 0).slice(0, stemLength)}*`),
    kind: (kind: number) => features.add(`#${kinds[kind]}`),
    pair: (first: number, second: number) => features.add(`#${kinds[first]} ${kinds[second]}`),
  })
  for (const each of standing) features.add(`=${each}`)
  return words
}
