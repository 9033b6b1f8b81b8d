import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '@tocsin/api/config'
import { backUp } from '@tocsin/db/archive/back-up'
import { addressesOf } from './addresses.ts'
import { besideOf } from './beside-the-database.ts'
import { CommandRefused } from './command-refused.ts'

const example = 'tocsin backup /var/backups/tocsin/2026-11-25 [--data ./data]'

/** `tocsin backup`: everything, as it stood at one moment, while the service goes on. */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' } },
    allowPositionals: true,
  })
  const [named, ...more] = positionals
  if (!named || more.length > 0)
    throw new CommandRefused(`Name the folder that the backup shall be.\n\n${example}`)
  const config = readConfig(values.data ? ['--data', values.data] : [])
  const { ownerUrl } = await addressesOf(config)
  const folder = resolve(named)
  const { ledgerSize, tables, files, missing } = await backUp({
    ownerUrl,
    folder,
    beside: client => besideOf(client, config.dataFolder),
  })
  console.log(
    `${folder}: ${ledgerSize} events in the ledger, ${tables.length} tables, ${files.length} files. ` +
      'Whoever has this folder can read everything in it: keep it closed, and on another machine.',
  )
  if (missing.length > 0) console.log(`Not on the disk any more: ${missing.join(', ')}`)
  if (!files.some(({ path }) => path === 'files/keyring.json'))
    throw new CommandRefused(
      `There is no keyring.json in ${config.dataFolder}: this backup opens no identity. Name the right --data.`,
    )
}
