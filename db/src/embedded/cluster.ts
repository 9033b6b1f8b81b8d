import { spawn } from 'node:child_process'
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { flush } from '../flush.ts'
import { DatabaseRefused } from '../refused.ts'
import type { Placement } from './placement.ts'

/** The server and `initdb` see none of our environment: a PGDATA or PGOPTIONS of the shell must not reach them. */
export const serverEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' }

/**
 * The data folder, made if there is none (0.8 s). It is made beside its place and renamed when whole, so a
 * start that was killed half-way leaves nothing that looks like a database.
 */
export async function ensureCluster(placement: Placement, password: string, fsync: boolean): Promise<string> {
  const folder = join(placement.home, 'postgres')
  const written = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => null)
  if (written === null) await makeCluster(placement, folder, password, fsync)
  else if (Number(written) !== placement.major) throw otherMajor(folder, written.trim(), placement.major)
  return folder
}

async function makeCluster(placement: Placement, folder: string, password: string, fsync: boolean) {
  const draft = `${folder}.new`
  const passwordFile = join(placement.home, 'initdb.password')
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (placement.runAs) {
    await chown(draft, placement.runAs.uid, placement.runAs.gid)
    await chown(passwordFile, placement.runAs.uid, placement.runAs.gid)
  }
  try {
    await initdb(placement, [
      `--pgdata=${draft}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--auth=scram-sha-256',
      '--no-instructions',
      ...(fsync ? [] : ['--no-sync']),
    ])
    await rename(draft, folder)
    if (fsync) await flush(placement.home)
  } finally {
    await rm(passwordFile, { force: true })
  }
}

async function initdb({ binaries, home, runAs }: Placement, flags: string[]): Promise<void> {
  const child = spawn(join(binaries, 'initdb'), flags, {
    ...(runAs && { uid: runAs.uid, gid: runAs.gid }),
    cwd: home,
    env: serverEnvironment,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const code = await new Promise<number | string>(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('close', exit => resolve(exit ?? 'killed'))
  })
  if (code === 0) return
  throw new DatabaseRefused(
    'embedded.initdb-failed',
    `PostgreSQL could not make its data folder in ${home} (${code}): ${said.trim()}`,
  )
}

function otherMajor(folder: string, written: string, major: number): DatabaseRefused {
  return new DatabaseRefused(
    'embedded.other-major',
    `The data in ${folder} were written by PostgreSQL ${written}, and this Tocsin brings ${major}. ` +
      'To move: start the Tocsin that wrote them, run "tocsin backup", set the folder aside, ' +
      'start this one and run "tocsin restore". Nothing was changed.',
  )
}
