/**
 * Counts how many of 10,000 ordinary listings score at least so high, and prints the rows of `ordinaryAlerts` in
 * src/grade/budget.ts. Usage: node bench/ordinary-alerts.ts EDITION.json LISTINGS.jsonl
 */
import { readFileSync } from 'node:fs'
import { compile } from '../src/compile.ts'
import { pointsOf, scoreOf } from '../src/grade/score.ts'
import { screen } from '../src/screen.ts'

const [editionPath, listingsPath] = process.argv.slice(2)
const compiled = compile(JSON.parse(readFileSync(editionPath!, 'utf8')))
const lowest = scoreOf(-1)
const points = readFileSync(listingsPath!, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))
  .filter(({ group }) => !/^darkmarket/.test(group ?? ''))
  .map(({ title, description }) =>
    pointsOf(Math.min(screen(compiled, { title, description }, lowest).score, 1 - 1e-12)),
  )
for (let from = 5; from >= -1; from -= 0.25) {
  const alerts = (10_000 * points.filter(each => each >= from).length) / points.length
  console.log(`  { alerts: ${alerts.toFixed(1)}, threshold: ${scoreOf(from).toFixed(5)} },`)
}
console.error(`${points.length} listings`)
