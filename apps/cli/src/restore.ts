import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Config, ConfigRefused, readConfig } from '@tocsin/api/config'
import { restore } from '@tocsin/db/archive/restore'
import { startEmbedded } from '@tocsin/db/embedded'
import { prepareDatabase } from '@tocsin/db/prepare'
import { CommandRefused } from './command-refused.ts'

const example = 'tocsin restore /var/backups/tocsin/2026-11-25 [--data ./data]'

/** `tocsin restore`: a backup into an empty database, here or on a server. Nothing else may run on it. */
export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' } },
    allowPositionals: true,
  })
  const [named, ...more] = positionals
  if (!named || more.length > 0) throw new CommandRefused(`Name the folder of the backup.\n\n${example}`)
  const config = readConfig(values.data ? ['--data', values.data] : [])
  const { ownerUrl, appUrl, stop } = await emptyDatabase(config)
  try {
    await prepareDatabase({ ownerUrl, appUrl })
    const { takenAt, ledgerSize, files } = await restore({
      ownerUrl,
      folder: resolve(named),
      placeOf: name => join(config.dataFolder, name),
    })
    console.log(
      `Restored as of ${takenAt}: ${ledgerSize} events in the ledger, ${files.length} files in ${config.dataFolder}. ` +
        'Who was suspended, which keys were revoked and what was erased since then has to be done again. ' +
        'Webhooks are paused until their companies resume them: what waited then may have been delivered since.',
    )
  } finally {
    await stop()
  }
}

type Open = { ownerUrl: string; appUrl: string; stop: () => Promise<void> }

const emptyDatabase = async ({ database, dataFolder }: Config): Promise<Open> => {
  if (database.kind === 'embedded') {
    const { ownerUrl, appUrl, stop } = await startEmbedded({ folder: dataFolder })
    return { ownerUrl, appUrl, stop }
  }
  if (!database.ownerUrl)
    throw new ConfigRefused('DATABASE_OWNER_URL is not set: only the owner of the database may do this.')
  return { ownerUrl: database.ownerUrl, appUrl: database.appUrl, stop: async () => {} }
}
