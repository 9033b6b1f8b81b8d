import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { DatabaseRefused } from './refused.ts'

type Migration = { name: string; sql: string; digest: string }

export type Migrated = { applied: string[]; already: number }

const migrationsFolder = join(import.meta.dirname, '..', 'migrations')

/**
 * Brings the database up to the files of `migrations/`, as its owner. Each file is one transaction together
 * with the row that says it was applied; one process migrates at a time and the others wait. An applied file
 * never changes again. Files newer than this program are left alone: two versions may run at once.
 */
export async function migrate(ownerUrl: string, folder = migrationsFolder): Promise<Migrated> {
  const migrations = await readMigrations(folder)
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('tocsin.migrations'))`)
    await client.query(`create table if not exists public.migration (
      name text primary key, digest text not null, applied_at timestamptz not null default now())`)
    const known = await client.query<{ name: string; digest: string }>(
      'select name, digest from public.migration',
    )
    const pending = pendingOf(migrations, new Map(known.rows.map(row => [row.name, row.digest])))
    for (const migration of pending) await apply(client, migration)
    return { applied: pending.map(migration => migration.name), already: migrations.length - pending.length }
  } finally {
    await client.end()
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.sql')).sort()
  const misnamed = names.find(name => !/^\d{4}_[a-z0-9_]+\.sql$/.test(name))
  if (misnamed) {
    throw new DatabaseRefused('migration.misnamed', `${misnamed} is not named like 0001_what_it_brings.sql.`)
  }
  const twins = names.find((name, at) => name.slice(0, 4) === names[at - 1]?.slice(0, 4))
  if (twins)
    throw new DatabaseRefused('migration.number-twice', `Two migrations have the number of ${twins}.`)
  return Promise.all(
    names.map(async name => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, sql, digest: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

function pendingOf(migrations: Migration[], applied: Map<string, string>): Migration[] {
  const names = new Set(migrations.map(migration => migration.name))
  const newest = migrations.at(-1)?.name ?? ''
  const lost = [...applied.keys()].find(name => !names.has(name) && name < newest)
  if (lost) {
    throw new DatabaseRefused(
      'migration.missing',
      `${lost} was applied to this database and is missing among the migrations.`,
    )
  }
  const lastApplied = [...applied.keys()].sort().at(-1) ?? ''
  return migrations.filter(({ name, digest }) => {
    const was = applied.get(name)
    if (was !== undefined && was !== digest) {
      throw new DatabaseRefused(
        'migration.changed',
        `${name} was applied to this database with other content. Bring the file back as it was, and put the change into a new file.`,
      )
    }
    if (was === undefined && name < lastApplied) {
      throw new DatabaseRefused(
        'migration.out-of-order',
        `${name} is new, but ${lastApplied} after it was already applied. Give the new one the next number.`,
      )
    }
    return was === undefined
  })
}

async function apply(client: Client, { name, sql, digest }: Migration): Promise<void> {
  await client.query('begin; set local search_path = public')
  try {
    await client.query(sql)
    await client.query('insert into public.migration (name, digest) values ($1, $2)', [name, digest])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    const { message, position } = error as { message: string; position?: string }
    const line = position ? ` (line ${sql.slice(0, Number(position)).split('\n').length})` : ''
    throw new DatabaseRefused('migration.failed', `${name} failed${line} and changed nothing: ${message}`)
  }
}
