/**
 * Mutation testing: changes one thing in a copy of the source, runs the tests, and counts how often they notice.
 * Usage: node bench/mutate.ts [COUNT] [SEED] [FOLDERS], as in `40 5 grade,context`: only what lies there is changed, and only
 * the tests that lie there are run.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seeded } from './material.ts'

const [count = '60', seed = '1', within = ''] = process.argv.slice(2)
const folders = within.split(',').filter(Boolean)
const root = join(import.meta.dirname, '..')
const files = [
  'text/fold.ts',
  'text/reading.ts',
  'text/units.ts',
  'match/bits.ts',
  'match/gate.ts',
  'match/beginnings.ts',
  'match/noted.ts',
  'match/scan.ts',
  'match/pass.ts',
  'match/exact.ts',
  'match/exact-index.ts',
  'match/exact-read.ts',
  'match/licence.ts',
  'match/edges.ts',
  'match/longer-name.ts',
  'match/cas.ts',
  'match/typo.ts',
  'match/reveal.ts',
  'match/uncovered.ts',
  'match/longest.ts',
  'match/national.ts',
  'match/trade-numbers.ts',
  'context/compose.ts',
  'context/could-compose.ts',
  'context/rules.ts',
  'context/derived.ts',
  'context/language.ts',
  'context/negation.ts',
  'context/report.ts',
  'context/spoken.ts',
  'context/vocabulary.ts',
  'context/known-words.ts',
  'context/code-units.ts',
  'context/sentence.ts',
  'grade/grade.ts',
  'grade/urgent.ts',
  'grade/support.ts',
  'grade/could-matter.ts',
  'grade/score.ts',
  'grade/budget.ts',
]

/** Each way of being wrong: what is looked for in a line of code, and what it becomes. */
const mutations: [RegExp, string][] = [
  [/ === /, ' !== '],
  [/ !== /, ' === '],
  [/ < /, ' <= '],
  [/ <= /, ' < '],
  [/ > /, ' >= '],
  [/ >= /, ' > '],
  [/ && /, ' || '],
  [/ \|\| /, ' && '],
  [/ \+ /, ' - '],
  [/ - /, ' + '],
  [/\breturn true\b/, 'return false'],
  [/\breturn false\b/, 'return true'],
  [/\bcontinue$/, ''],
  [/\b1\b/, '2'],
  [/\b0\b/, '1'],
]

type Mutant = { file: string; line: number; before: string; after: string }
const chosenFiles = files.filter(file => folders.length === 0 || folders.includes(file.split('/')[0]!))
const mutants: Mutant[] = chosenFiles.flatMap(file =>
  readFileSync(join(root, 'src', file), 'utf8')
    .split('\n')
    .flatMap((before, line) => {
      if (/^\s*(?:\*|\/|import|export type|type |\]|\{ alerts)/.test(before)) return []
      return mutations
        .filter(([pattern]) => pattern.test(before))
        .map(([pattern, to]) => ({ file, line, before, after: before.replace(pattern, to) }))
    }),
)
const random = seeded(Number(seed))
const chosen = mutants
  .map(mutant => [random(), mutant] as const)
  .sort(([a], [b]) => a - b)
  .slice(0, Number(count))
  .map(([, mutant]) => mutant)

const copy = mkdtempSync(join(tmpdir(), 'mutants-'))
for (const part of ['src', 'bench']) cpSync(join(root, part), join(copy, part), { recursive: true })
cpSync(join(root, 'package.json'), join(copy, 'package.json'))
symlinkSync(join(root, '../../node_modules'), join(copy, 'node_modules'))
const vitest = join(root, '../../node_modules/vitest/vitest.mjs')
const tests = folders.length > 0 ? folders.map(folder => `src/${folder}/`) : ['src/']
/** One process for all files: half the time. */
const options = ['run', '--bail=1', '--isolate=false', '--maxWorkers=1', '--root', copy, ...tests]
/** Whether the tests notice, or come to no end in so long a time. */
const notice = (timeout: number) =>
  spawnSync(process.execPath, [vitest, ...options], { stdio: 'ignore', timeout }).status !== 0

// Tests that fail anyway would notice every mutant; so would a short limit on a machine that others use.
const started = performance.now()
if (notice(600_000)) throw new Error('The tests fail as they are')
const limit = Math.max(60_000, Math.round(6 * (performance.now() - started)))
let killed = 0
for (const [index, { file, line, before, after }] of chosen.entries()) {
  const path = join(copy, 'src', file)
  const source = readFileSync(path, 'utf8')
  const lines = source.split('\n')
  lines[line] = after
  writeFileSync(path, lines.join('\n'))
  if (notice(limit)) killed++
  else console.log(`survived: ${file}:${line + 1} ${before.trim()}  ->  ${after.trim()}`)
  writeFileSync(path, source)
  if ((index + 1) % 10 === 0) console.log(`${killed} of ${index + 1} noticed`)
}
rmSync(copy, { recursive: true })
console.log(
  `BENCH screen.mutation_score ${(killed / chosen.length).toFixed(2)} (${chosen.length} of ${mutants.length} mutants, seed ${seed})`,
)
