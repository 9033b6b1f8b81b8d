// Adds up what every package's test run wrote, says again what failed (its lines stand far above by now), and ends
// with the one line that is read by machines. A package that wrote nothing did not get to its end, and is a failure.
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const read = path => JSON.parse(readFileSync(path, 'utf8'))
const runs = globSync('**/test-results/*.json', { exclude: ['**/node_modules/**'] }).map(path => ({
  path,
  ...read(path),
}))
const unfinished = globSync('{apps/*,packages/*,db,tests}/package.json')
  .filter(path => read(path).scripts?.test !== undefined)
  .map(dirname)
  .filter(folder => !runs.some(({ path }) => dirname(path) === join(folder, 'test-results')))

let failed = 0
const say = sentence => {
  failed += 1
  console.log(`FAILED ${sentence}`)
}
for (const folder of unfinished) say(`${folder}: its tests did not get to their end`)
for (const run of runs) {
  const before = failed
  for (const { name, message, assertionResults } of run.testResults) {
    const tests = assertionResults.filter(({ status }) => status === 'failed')
    for (const { fullName, failureMessages } of tests)
      say(`${name}: ${fullName}\n${failureMessages.join('\n').slice(0, 2000)}`)
    if (tests.length === 0 && message) say(`${name}: ${message.slice(0, 2000)}`)
  }
  if (failed === before && (!run.success || run.numTotalTests === 0))
    say(`${run.path}: ${run.numTotalTests} tests, and not a success`)
}
const sum = field => runs.reduce((total, run) => total + run[field], 0)
const skipped = sum('numPendingTests') + sum('numTodoTests')
console.log(`${sum('numPassedTests')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 || sum('numPassedTests') === 0 ? 1 : 0
