import { type Migrated, migrate } from './migrate.ts'
import { grantRoles } from './roles.ts'
import { type Imported, importEdition } from './watchlist/import-edition.ts'

/** Everything a database needs before the application may connect: roles, tables, the watchlist. Repeating it changes nothing. */
export async function prepareDatabase(addresses: {
  ownerUrl: string
  appUrl: string
}): Promise<{ migrated: Migrated; edition: Imported }> {
  await grantRoles(addresses)
  const migrated = await migrate(addresses.ownerUrl)
  return { migrated, edition: await importEdition(addresses.ownerUrl) }
}
