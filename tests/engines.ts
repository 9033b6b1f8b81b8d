import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { closeDatabase, loginOf } from '@tocsin/db/roles'
import { Client } from 'pg'

/**
 * The PostgreSQL servers that tests run on: `for (const engine of engines) describe(engine.name, ...)`.
 * TOCSIN_ENGINES=embedded,15 adds the oldest supported version; alone, the embedded one runs.
 */
export type Engine = { name: 'embedded' | '15' }

export const engines: Engine[] = (process.env.TOCSIN_ENGINES ?? 'embedded').split(',').map(name => {
  if (name === 'embedded' || name === '15') return { name }
  throw new Error(`TOCSIN_ENGINES names "${name}"; known are embedded and 15.`)
})

/** A started server with its template database, as engines.setup.ts leaves it for the test workers. */
export type StartedEngine = Engine & { superuserUrl: string; ownerUrl: string; appUrl: string }

export type TestDatabase = {
  ownerUrl: string
  appUrl: string
  /** For what an attacker with the whole server could do or see. */
  superuserUrl: string
  drop(): Promise<void>
}

/** A database of its own, migrated and with the edition that ships, copied from the template in about 30 ms. */
export async function withDatabase(engine: Engine): Promise<TestDatabase> {
  const { superuserUrl, ownerUrl, appUrl } = started(engine)
  const name = `test_${randomBytes(6).toString('hex')}`
  await asSuperuser(superuserUrl, async client => {
    await client.query(
      `create database ${name} template ${databaseOf(ownerUrl)} strategy file_copy owner ${loginOf(ownerUrl)}`,
    )
    await closeDatabase(client, name, loginOf(appUrl))
  })
  return {
    ownerUrl: withDatabaseName(ownerUrl, name),
    appUrl: withDatabaseName(appUrl, name),
    superuserUrl: withDatabaseName(superuserUrl, name),
    drop: () =>
      asSuperuser(superuserUrl, client => client.query(`drop database if exists ${name} with (force)`)),
  }
}

export function withDatabaseName(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

function databaseOf(url: string): string {
  return new URL(url).pathname.slice(1)
}

function started(engine: Engine): StartedEngine {
  const run = process.env.TOCSIN_TEST_RUN
  if (!run)
    throw new Error('No test server: the vitest config has to name tests/engines.setup.ts as globalSetup.')
  const all = JSON.parse(readFileSync(join(run, 'engines.json'), 'utf8')) as StartedEngine[]
  return all.find(({ name }) => name === engine.name)!
}

async function asSuperuser(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
