/**
 * The figures of the screening engine on the edition that ships: `npm run bench:screening`.
 * TOCSIN_LABELLED names a folder with gold.jsonl, twins.jsonl and negatives.jsonl, which are no part of the project;
 * where score.py lies beside it, its figures are printed too.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readEditionFiles, watchlistFolder } from '@tocsin/db/watchlist/edition-files'
import { editionOf } from '@tocsin/db/watchlist/edition-of'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'bench-screening-'))
const editionPath = join(folder, 'edition.json')
writeFileSync(editionPath, JSON.stringify(editionOf(await readEditionFiles())))
const labelled = process.env.TOCSIN_LABELLED
const inLabelled = (name: string) => (labelled ? join(labelled, name) : '')

const bench = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'packages/screening/bench', script), editionPath, ...args], {
    stdio: 'inherit',
  })
const screened = (input: string): string => {
  const output = join(folder, 'results.jsonl')
  execFileSync(
    process.execPath,
    [join(root, 'apps/cli/bin/tocsin.js'), 'screen', '--input', input, '--output', output],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  return output
}
const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

console.log('# Disguises')
const disguised = join(folder, 'disguised.jsonl')
writeFileSync(
  disguised,
  execFileSync(process.execPath, [join(root, 'packages/screening/bench/disguises.ts'), editionPath, '1'], {
    maxBuffer: 2 ** 28,
  }),
)
const found = new Map<string, boolean[]>()
const results = linesOf(screened(disguised))
linesOf(disguised).forEach((listing, index) => {
  const hits: { substanceId: string }[] = results[index].hits
  const isFound = hits.some(hit => listing.expected.includes(hit.substanceId))
  found.set(listing.class, [...(found.get(listing.class) ?? []), isFound])
})
for (const [disguise, all] of found) {
  console.log(`BENCH screen.recall_${disguise} ${(all.filter(Boolean).length / all.length).toFixed(3)}`)
}

console.log('\n# Listings of our own')
bench('own-listings.ts')
console.log('\n# Worst texts')
bench('worst.ts')
console.log('\n# Speed')
const listings = existsSync(inLabelled('negatives.jsonl')) ? [inLabelled('negatives.jsonl')] : []
bench('speed.ts', ...listings)
bench('without-buffer.ts', ...listings)

if (!labelled) console.log('\nmissing: listings labelled by reading (TOCSIN_LABELLED names their folder)')
const score = labelled ? join(dirname(labelled), 'score.py') : ''
for (const [what, file] of [
  ['gold', 'gold.jsonl'],
  ['twins', 'twins.jsonl'],
  ['ordinary', 'negatives.jsonl'],
] as const) {
  if (!labelled || !existsSync(inLabelled(file)) || !existsSync(score)) continue
  console.log(`\n# ${file}`)
  const args = [score, what, inLabelled(file), screened(inLabelled(file))]
  spawnSync('python3', what === 'gold' ? [...args, join(watchlistFolder, 'substances.csv')] : args, {
    stdio: 'inherit',
  })
}
