/**
 * Writes `src/match/ordinary-neighbours.ts`: the dictionary words that lie one edit from a listed name and so must
 * never be taken for its misspelling.
 * Usage: node bench/ordinary-neighbours.ts EDITION.json WORDLIST...
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { compile } from '../src/compile.ts'
import type { Edition } from '../src/edition.ts'
import { nearestTerm } from '../src/match/typo.ts'
import { newReading, read } from '../src/text/reading.ts'

const [editionPath, ...lists] = process.argv.slice(2)
const edition: Edition = JSON.parse(readFileSync(editionPath!, 'utf8'))
const { terms, typos } = compile(edition)
const listed = new Set<string>()
const reading = newReading()
const plain = (word: string) => {
  read(word, reading)
  return String.fromCharCode(...reading.plain.subarray(0, reading.length))
}
for (const term of terms) if (!term.ambiguous) listed.add(plain(term.term))
const neighbours = new Set<string>()
for (const list of lists) {
  for (const word of readFileSync(list, 'utf8').split('\n')) {
    if (/[^\p{L}'’-]/u.test(word)) continue
    const letters = plain(word)
    if (listed.has(letters)) continue
    const index = nearestTerm(typos, reading, 0, reading.length)
    if (index >= 0 && !isInflection(letters, terms[index]!.term.toLowerCase())) neighbours.add(letters)
  }
}

/** A case ending of a long name is that name: `alprazolamu`. */
function isInflection(word: string, name: string): boolean {
  return name.length >= 9 && word.startsWith(name.slice(0, -1))
}

const words = [...neighbours].sort().join(' ')
writeFileSync(
  new URL('../src/match/ordinary-neighbours.ts', import.meta.url),
  [
    '/**',
    ' * Dictionary words (English, French, Spanish, German, Italian, Dutch, Polish, Portuguese, Russian, Turkish) one edit',
    ' * from a listed name, written by bench/ordinary-neighbours.ts. Known weakness: an edition with new names needs it written anew.',
    ' */',
    'export const ordinaryNeighbours = new Set(',
    `  '${words}'.split(' '),`,
    ')',
    '',
  ].join('\n'),
)
