#!/usr/bin/env node
// Plain JavaScript that an old Node can read: it gets a sentence and not a syntax error.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const oldestMajor = 22
const oldestMinor = 18

const here = dirname(fileURLToPath(import.meta.url))
const [major, minor] = process.versions.node.split('.').map(Number)

if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) {
  const { run } = await import('../src/tocsin.ts')
  await run(process.argv.slice(2))
} else {
  runWithTheNodeThatCameAlong()
}

/** npm brings a Node of its own on Linux; elsewhere the user's own has to be new enough. */
function runWithTheNodeThatCameAlong() {
  const brought = join(here, '../../../node_modules/.bin/node')
  if (process.env.TOCSIN_REEXECUTED || !existsSync(brought)) {
    console.error(
      `Tocsin needs Node ${oldestMajor}.${oldestMinor} or later; this is ${process.versions.node}. Install a current one, or run "npm ci" here, which brings Node 24 on Linux.`,
    )
    process.exit(78)
  }
  const { status, signal } = spawnSync(brought, [join(here, 'tocsin.js'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, TOCSIN_REEXECUTED: '1' },
  })
  process.exit(signal ? 1 : (status ?? 1))
}
