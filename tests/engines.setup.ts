import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '@tocsin/db/embedded'
import { endLeftovers } from '@tocsin/db/embedded/leftover'
import { socketPath } from '@tocsin/db/embedded/socket'
import { createLogins } from '@tocsin/db/logins'
import { prepareDatabase } from '@tocsin/db/prepare'
import { Client } from 'pg'
import { type Engine, engines, type StartedEngine, withDatabaseName } from './engines.ts'

const prefix = 'tocsin-tests-'
const debian15 = '/usr/lib/postgresql/15/bin'

type Stop = () => Promise<void>

/** Starts each engine once for the whole run, in a folder of its own, and hands its addresses to the workers. */
export default async function setup(): Promise<Stop> {
  await sweepDeadRuns()
  const run = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`))
  // Under root the servers run as another user, who has to pass through.
  await chmod(run, 0o711)
  const stops: Stop[] = [() => rm(run, { recursive: true, force: true })]
  const stop: Stop = async () => {
    for (const each of stops.reverse()) await each()
  }
  try {
    const ready: StartedEngine[] = []
    for (const engine of engines) {
      const server = await startEngine(engine, run)
      stops.push(server.stop)
      await prepareDatabase(server)
      ready.push({
        name: engine.name,
        superuserUrl: server.superuserUrl,
        ownerUrl: server.ownerUrl,
        appUrl: server.appUrl,
      })
    }
    await writeFile(join(run, 'engines.json'), JSON.stringify(ready), { mode: 0o600 })
  } catch (error) {
    await stop()
    throw error
  }
  process.env.TOCSIN_TEST_RUN = run
  const names = engines
    .map(engine => (engine.name === '15' ? 'PostgreSQL 15' : 'embedded PostgreSQL'))
    .join(', ')
  const leftOut = engines.some(engine => engine.name === '15')
    ? ''
    : '; left out: PostgreSQL 15 (TOCSIN_ENGINES=embedded,15)'
  console.log(`Databases: ${names}${leftOut}.`)
  return stop
}

async function startEngine(
  engine: Engine,
  run: string,
): Promise<Omit<StartedEngine, 'name'> & { stop: Stop }> {
  const options = { folder: join(run, engine.name), elsewhere: join(run, 'elsewhere'), fsync: false }
  if (engine.name === 'embedded') return startEmbedded(options)
  const given = process.env.TOCSIN_TEST_POSTGRES_15
  if (given) return foreignServer(given)
  if (existsSync(debian15)) return startEmbedded({ ...options, binaries: debian15 })
  throw new Error(
    `TOCSIN_ENGINES asks for PostgreSQL 15: install Debian's postgresql-15, or set TOCSIN_TEST_POSTGRES_15 to a superuser's address.`,
  )
}

/** A server somebody else runs: logins with fixed passwords, so that runs side by side agree; a template of this run. */
async function foreignServer(superuserUrl: string): Promise<Omit<StartedEngine, 'name'> & { stop: Stop }> {
  const database = `tocsin_template_${process.pid}`
  const passwords = { owner: 'tests-only', app: 'tests-only' }
  await createLogins(superuserUrl, passwords, database)
  return {
    superuserUrl,
    ownerUrl: addressAs(superuserUrl, 'tocsin_owner', passwords.owner, database),
    appUrl: addressAs(superuserUrl, 'tocsin_app', passwords.app, database),
    async stop() {
      const client = new Client({ connectionString: superuserUrl })
      await client.connect()
      await client.query(`drop database if exists ${database} with (force)`)
      await client.end()
    },
  }
}

function addressAs(url: string, login: string, password: string, database: string): string {
  const changed = new URL(withDatabaseName(url, database))
  changed.username = login
  changed.password = password
  return changed.href
}

/** A run that was killed leaves servers without fsync behind; the next one ends them. */
async function sweepDeadRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(prefix) || processLives(Number(name.split('-')[2]))) continue
    const run = join(tmpdir(), name)
    for (const engine of await readdir(run).catch(() => [])) {
      const home = join(run, engine)
      await endLeftovers(join(home, 'postgres'), socketPath(home)).catch(() => undefined)
    }
    await rm(run, { recursive: true, force: true }).catch(() => undefined)
  }
}

function processLives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
