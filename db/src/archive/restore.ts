import { chmod, copyFile, mkdir, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { flush } from '../flush.ts'
import { DatabaseRefused } from '../refused.ts'
import { copyIn } from './copy.ts'
import { digestOf, type Manifest, verifiedManifest } from './manifest.ts'
import { migrationsIn, type Table, tablesInOrder } from './tables.ts'

type RestorePlan = {
  ownerUrl: string
  folder: string
  /** Where a file of the archive belongs; null leaves it out. */
  placeOf: (name: string) => string | null
}

/**
 * Into a database that holds nobody yet, prepared by a program with the same migrations. All of the archive is
 * verified before anything is written; the database is filled in one transaction; files come first, so that a
 * row never names bytes that are not there.
 */
export async function restore({ ownerUrl, folder, placeOf }: RestorePlan): Promise<Manifest> {
  const manifest = await verifiedManifest(folder)
  const client = new Client({ connectionString: ownerUrl, application_name: 'tocsin restore' })
  await client.connect()
  try {
    await client.query('begin')
    const here = await tablesInOrder(client)
    await refuseUnlike(client, manifest, here)
    for (const { path } of manifest.files) {
      const place = placeOf(path.replace(/^files\//, ''))
      if (place) await putFile(join(folder, path), place)
    }
    await client.query(`truncate ${here.map(({ name }) => name).join(', ')}`)
    for (const { name, columns, path } of manifest.tables) {
      const forced = here.find(table => table.name === name)!.rowSecurity
      // COPY FROM knows no row security; it is forced again before anybody sees the table.
      if (forced) await client.query(`alter table ${name} no force row level security`)
      await copyIn(client, `${name} (${columns})`, join(folder, path))
      if (forced) await client.query(`alter table ${name} force row level security`)
    }
    for (const [name, value] of Object.entries(manifest.sequences))
      await client.query('select setval($1::regclass, $2)', [name, value])
    // Nobody stays signed in over a restore, and no link that was given out since comes back.
    await client.query('delete from auth.session; delete from auth.verification')
    // What waited when the archive was taken may have been delivered since: nobody is told anything until somebody looked.
    await client.query(
      `update public.webhook set standing = 'paused', paused_because = 'restored', paused_at = now() where standing = 'active'`,
    )
    await client.query('commit')
    return manifest
  } finally {
    await client.end()
  }
}

async function refuseUnlike(client: Client, manifest: Manifest, here: readonly Table[]): Promise<void> {
  const { rowCount } = await client.query('select from public.organisation limit 1')
  if (rowCount !== 0) {
    throw new DatabaseRefused(
      'archive.not-empty',
      'This database holds an installation already. Restore into an empty one.',
    )
  }
  const applied = await migrationsIn(client)
  const names = [...new Set([...Object.keys(applied), ...Object.keys(manifest.migrations)])]
  const unlike = names.find(name => applied[name] !== manifest.migrations[name])
  if (unlike) {
    throw new DatabaseRefused(
      'archive.other-migrations',
      `The archive was taken with other migrations (${unlike}). Restore it with the program that took it, then bring that up to date.`,
    )
  }
  const shape = (tables: readonly Pick<Table, 'name' | 'columns'>[]) =>
    JSON.stringify(tables.map(({ name, columns }) => [name, [...columns].sort()]).sort())
  if (shape(here) !== shape(manifest.tables))
    throw new DatabaseRefused('archive.other-tables', 'The archive holds other tables than this database.')
}

/** What lies there already stays, and has to be the same: a keyring that is overwritten takes its data with it. */
const putFile = async (from: string, to: string): Promise<void> => {
  if (await stat(to).catch(() => null)) {
    if ((await digestOf(to)) === (await digestOf(from))) return
    throw new DatabaseRefused(
      'archive.file-exists',
      `${to} is there already and holds something else. Move it away, or restore into another data folder.`,
    )
  }
  await mkdir(dirname(to), { recursive: true })
  const aside = `${to}.restored`
  await copyFile(from, aside)
  await chmod(aside, 0o600)
  await flush(aside)
  await rename(aside, to)
}
