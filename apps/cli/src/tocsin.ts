import { ConfigRefused } from '@tocsin/api/config'
import { StartRefused } from '@tocsin/api/running/start-refused'
import { DatabaseRefused } from '@tocsin/db/refused'
import { CommandRefused, exitConfig } from './command-refused.ts'

type Verb = { says: string; load: () => Promise<{ run: (args: readonly string[]) => Promise<void> }> }

/** One verb, one file; loaded when it is asked for. */
const verbs: Record<string, Verb> = {
  start: { says: 'run the whole product on this machine', load: () => import('./start.ts') },
  admit: {
    says: 'let the first administrator of a real installation in',
    load: () => import('./admit.ts'),
  },
  story: {
    says: 'play the public case patterns against a fresh server, and tell what came of each',
    load: () => import('./story.ts'),
  },
  backup: {
    says: 'copy database, evidence and keys, as they stand at one moment, into a new folder',
    load: () => import('./backup.ts'),
  },
  restore: {
    says: 'bring a backup back, into an empty database',
    load: () => import('./restore.ts'),
  },
  verify: {
    says: 'verify a receipt, with no server and no database',
    load: () => import('./verify.ts'),
  },
  'rotate-receipt-key': {
    says: 'sign receipts with another key from now on',
    load: () => import('./rotate-receipt-key.ts'),
  },
  import: {
    says: 'bring a file of reports to a server, with a verdict for each row',
    load: () => import('./import.ts'),
  },
  screen: {
    says: 'screen a catalogue of listings, with no server and no database',
    load: () => import('./screen.ts'),
  },
  'screen-queue': {
    says: 'screen listings that wait in a NATS queue, one of many workers',
    load: () => import('./screen-queue.ts'),
  },
}

export async function run([name, ...args]: readonly string[]): Promise<void> {
  const verb = name === undefined ? undefined : verbs[name]
  if (verb) {
    const { run } = await verb.load()
    return run(args).catch(saySentence)
  }
  const unknown = name !== undefined && name !== 'help' && name !== '--help'
  const say = unknown ? console.error : console.log
  if (unknown) say(`Tocsin does not know "${name}".\n`)
  say('tocsin <what>\n')
  for (const [each, { says }] of Object.entries(verbs)) say(`  ${each.padEnd(18)} ${says}`)
  if (unknown) process.exitCode = 64
}

/** What was refused is said; anything else is a fault, with its stack. */
function saySentence(error: unknown): void {
  const refused = [ConfigRefused, StartRefused, DatabaseRefused, CommandRefused].some(
    kind => error instanceof kind,
  )
  if (!refused) throw error
  console.error((error as Error).message)
  process.exitCode = error instanceof CommandRefused ? error.exitCode : exitConfig
}
