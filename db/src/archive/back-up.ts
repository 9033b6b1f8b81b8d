import { copyFile, mkdir, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { flush } from '../flush.ts'
import { DatabaseRefused } from '../refused.ts'
import { copyOut } from './copy.ts'
import { digestOf, type Entry, type Manifest, writeManifest } from './manifest.ts'
import { migrationsIn, tablesInOrder } from './tables.ts'

/** A file beside the database, and the name it gets in the archive. */
export type Beside = { from: string; as: string }

type BackupPlan = {
  ownerUrl: string
  /** Made by this; it must not be there. */
  folder: string
  /** What has to come along: asked once the snapshot stands, so that whatever it names is on the disk by then. */
  beside: (client: Client) => Promise<Beside[]>
}

/**
 * The whole database as it stood at one moment, while it goes on working, and the files that belong to it. The
 * folder appears under its name when all of it is on the disk: what is half is called `.part`.
 */
export async function backUp({ ownerUrl, folder, beside }: BackupPlan): Promise<Manifest> {
  if (await stat(folder).catch(() => null))
    throw new DatabaseRefused('archive.exists', `${folder} is there already. Name a new one.`)
  const part = `${folder}.part`
  await mkdir(dirname(folder), { recursive: true })
  await mkdir(part, { mode: 0o700 }).catch(() => {
    throw new DatabaseRefused(
      'archive.half',
      `${part} is left from a backup that did not end. Delete it first.`,
    )
  })
  await mkdir(join(part, 'tables'), { mode: 0o700 })
  const client = new Client({ connectionString: ownerUrl, application_name: 'tocsin backup' })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const { rows } = await client.query<{ size: string }>('select size from public.head where id = 1')
    const ordered = await tablesInOrder(client)
    const tables: Manifest['tables'] = []
    for (const { name, columns } of ordered) {
      const path = `tables/${name.replaceAll('"', '')}.copy`
      tables.push({
        name,
        columns,
        path,
        ...(await copyOut(client, `${name} (${columns})`, join(part, path))),
      })
    }
    const content: Manifest = {
      format: 'tocsin-archive/1',
      takenAt: new Date().toISOString(),
      ledgerSize: Number(rows[0]?.size ?? 0),
      migrations: await migrationsIn(client),
      tables,
      sequences: await sequencesIn(client),
      ...(await copyBeside(part, await beside(client))),
    }
    await writeManifest(part, content)
    await flush(part)
    await rename(part, folder)
    await flush(dirname(folder))
    return content
  } finally {
    await client.end()
  }
}

async function sequencesIn(client: Client): Promise<Record<string, number>> {
  const { rows } = await client.query<{ name: string; value: string | null }>(
    `select schemaname || '.' || quote_ident(sequencename) as name, last_value as value from pg_sequences where schemaname in ('public', 'auth')`,
  )
  return Object.fromEntries(
    rows.flatMap(({ name, value }) => (value === null ? [] : [[name, Number(value)] as const])),
  )
}

async function copyBeside(
  part: string,
  wanted: readonly Beside[],
): Promise<{ files: Entry[]; missing: string[] }> {
  const files: Entry[] = []
  const missing: string[] = []
  for (const { from, as } of wanted) {
    const path = `files/${as}`
    const to = join(part, path)
    await mkdir(dirname(to), { recursive: true, mode: 0o700 })
    const copied = await copyFile(from, to).then(
      () => true,
      error => {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
        return false
      },
    )
    if (!copied) missing.push(path)
    else {
      await flush(to)
      files.push({ path, sizeBytes: (await stat(to)).size, sha256: await digestOf(to) })
    }
  }
  return { files, missing }
}
