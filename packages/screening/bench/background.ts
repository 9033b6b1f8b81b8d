/**
 * Counts which three letters follow one another in ordinary listings, and writes `src/match/background.ts`.
 * Usage: node bench/background.ts LISTINGS.jsonl [WORDLIST...]
 * Only counts enter the project. An operator may count its own traffic: the gate then passes it faster.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { newReading, read } from '../src/text/reading.ts'

const [listingsPath, ...wordLists] = process.argv.slice(2)
const classCount = 26
const counts = new Float64Array(classCount ** 3)
const reading = newReading()
function count(text: string): void {
  read(text, reading)
  const { classes, length } = reading
  for (let i = 2; i < length; i++) {
    const [a, b, c] = [classes[i - 2]! - 1, classes[i - 1]! - 1, classes[i]! - 1] as const
    if (a < classCount && b < classCount && c < classCount) counts[(a * classCount + b) * classCount + c]!++
  }
}
for (const line of readFileSync(listingsPath!, 'utf8').trim().split('\n')) {
  const { title, description } = JSON.parse(line)
  count(title)
  count(description ?? '')
}
for (const list of wordLists)
  for (const word of readFileSync(list, 'utf8').split('\n').slice(0, 100_000)) count(word)

const total = counts.reduce((sum, each) => sum + each, 0)
/** 0 for the rarest, 9 for the commonest; a step is a factor of four. */
const digits = [...counts].map(each =>
  Math.max(0, Math.min(9, Math.round(Math.log(((each + 0.1) / total) * 1e7) / Math.log(4)))),
)
const lines = []
for (let i = 0; i < digits.length; i += 104) lines.push(`  '${digits.slice(i, i + 104).join('')}' +`)
writeFileSync(
  new URL('../src/match/background.ts', import.meta.url),
  [
    '/**',
    ' * How common it is that three letters follow one another in ordinary text, a digit for each three of the 26 letter',
    ' * classes, a step being a factor of four. Counted by bench/background.ts over ordinary listings and word lists.',
    ' */',
    'export const commonness =',
    ...lines,
    "  ''",
    '',
  ].join('\n'),
)
