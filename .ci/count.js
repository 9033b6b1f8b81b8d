// Adds up what every package's test run wrote, and ends with the one line that is read by machines.
import { globSync, readFileSync } from 'node:fs'

const counted = globSync('**/test-results/*.json', { exclude: ['**/node_modules/**'] }).map(path =>
  JSON.parse(readFileSync(path, 'utf8')),
)
const sum = field => counted.reduce((total, run) => total + run[field], 0)
const failed =
  sum('numFailedTests') +
  counted.filter(run => run.numTotalTests === 0 || (!run.success && run.numFailedTests === 0)).length
const skipped = sum('numPendingTests') + sum('numTodoTests')
console.log(`${sum('numPassedTests')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 || sum('numPassedTests') === 0 ? 1 : 0
