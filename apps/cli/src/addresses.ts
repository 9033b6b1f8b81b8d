import { type Config, ConfigRefused } from '@tocsin/api/config'
import { runningEmbedded } from '@tocsin/db/embedded'

/** Both addresses of the database that a running Tocsin uses: for a command beside it. */
export async function addressesOf({
  database,
  dataFolder,
}: Config): Promise<{ ownerUrl: string; appUrl: string }> {
  if (database.kind === 'embedded') return runningEmbedded(dataFolder)
  if (database.ownerUrl) return { appUrl: database.appUrl, ownerUrl: database.ownerUrl }
  throw new ConfigRefused('DATABASE_OWNER_URL is not set: only the owner of the database may do this.')
}
