/**
 * Counts how often each ambiguous term stands in ordinary listings, and writes `src/grade/everyday.ts`.
 * Usage: node bench/everyday.ts EDITION.json ORDINARY.jsonl
 * The listings stay where they are; only counts by term enter the project. An operator may retrain it on its own
 * unflagged traffic.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { compile } from '../src/compile.ts'
import { find } from '../src/match/find.ts'
import { newReading, read } from '../src/text/reading.ts'

const [editionPath, listingsPath] = process.argv.slice(2)
const compiled = compile(JSON.parse(readFileSync(editionPath!, 'utf8')))
const reading = newReading()
const counts = new Map<string, number>()
const listings = readFileSync(listingsPath!, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))
const ordinary = listings.filter(listing => !listing.group.startsWith('darkmarket'))
for (const { title, description } of ordinary) {
  const terms = new Set<string>()
  for (const text of [title, description ?? '']) {
    read(text, reading)
    for (const { term } of find(compiled, reading).terms)
      if (term.ambiguous) terms.add(term.term.toLowerCase())
  }
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
}

const seenMin = 3
const rows = [...counts]
  .filter(([, count]) => count >= seenMin)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([term, count]) => `  ${JSON.stringify(term)}: ${Math.round((count / ordinary.length) * 100_000)},`)
writeFileSync(
  new URL('../src/grade/everyday.ts', import.meta.url),
  [
    '/**',
    ` * Ordinary listings, of 100,000, that hold each ambiguous term in its everyday meaning: counted by`,
    ` * bench/everyday.ts over ${ordinary.length} retail and supplier listings, mostly English. Terms met fewer than ${seenMin}`,
    ' * times are left out. Known weakness: other languages are hardly covered.',
    ' */',
    'export const everyday: Record<string, number> = {',
    ...rows,
    '}',
    '',
  ].join('\n'),
)
