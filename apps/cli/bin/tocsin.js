#!/usr/bin/env node
// Plain JavaScript that an old Node can read: it gets a sentence and not a syntax error.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const oldestMajor = 22
const oldestMinor = 18
/** Marks the second attempt, so that there is no third. */
const mark = '--title=tocsin'

const here = dirname(fileURLToPath(import.meta.url))
const brought = join(here, '../../../node_modules/.bin/node')
const [major, minor] = process.versions.node.split('.').map(Number)

if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) {
  const { run } = await import('../src/tocsin.ts')
  await run(process.argv.slice(2))
} else if (existsSync(brought) && !process.execArgv.includes(mark)) {
  // npm brings a Node of its own on Linux.
  const child = spawn(brought, [mark, fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', code => process.exit(code ?? 1))
} else {
  console.error(
    `Tocsin needs Node ${oldestMajor}.${oldestMinor} or later; this is ${process.versions.node}. Install a current one, or run "npm ci" here, which brings Node 24 on Linux.`,
  )
  process.exit(78)
}
