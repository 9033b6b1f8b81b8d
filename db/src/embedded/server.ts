import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { DatabaseRefused } from '../refused.ts'
import { serverEnvironment } from './cluster.ts'
import type { Placement } from './placement.ts'
import { ensureSocketFolder, socketPort } from './socket.ts'

const logBytesMax = 10_000_000

/** Long enough for a recovery after a crash under load; the way is watched, not the clock alone. */
const readyWithinMs = 300_000

/**
 * Starts the server and returns when it answers (40-60 ms; longer when it recovers). It is a session of its
 * own: Ctrl-C in the terminal reaches us alone, and we stop it after the last request has its answer.
 */
export async function launch(
  placement: Placement,
  cluster: string,
  superuserUrl: string,
  fsync: boolean,
  giveUp: AbortSignal | undefined,
): Promise<ChildProcess> {
  const { binaries, home, runAs } = placement
  const logPath = join(home, 'postgres.log')
  const written = await stat(logPath).catch(() => ({ size: 0 }))
  if (written.size > logBytesMax) await rename(logPath, `${logPath}.1`)
  const log = await open(logPath, 'a', 0o600)
  const settings = settingsOf(await ensureSocketFolder(placement), fsync)
  const child = spawn(join(binaries, 'postgres'), ['-D', cluster, ...settings.flatMap(s => ['-c', s])], {
    ...(runAs && { uid: runAs.uid, gid: runAs.gid }),
    cwd: home,
    env: serverEnvironment,
    stdio: ['ignore', log.fd, log.fd],
    detached: true,
  })
  child.unref()
  try {
    await answers(child, superuserUrl, logPath, giveUp)
    return child
  } finally {
    await log.close()
  }
}

function settingsOf(socket: string, fsync: boolean): string[] {
  return [
    'listen_addresses=',
    `unix_socket_directories=${socket}`,
    'unix_socket_permissions=0700',
    `port=${socketPort}`,
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    // A failed statement and the key of a duplicate row can hold what identifies a person: neither is logged.
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    // Commits still reach the operating system: what a test kills loses nothing, only a power cut would.
    ...(fsync ? [] : ['fsync=off', 'full_page_writes=off']),
  ]
}

async function answers(
  child: ChildProcess,
  url: string,
  logPath: string,
  giveUp: AbortSignal | undefined,
): Promise<void> {
  let ended: string | null = null
  child.once('error', error => {
    ended = error.message
  })
  child.once('exit', (code, signal) => {
    ended ??= `it ended with ${code ?? signal}`
  })
  const until = Date.now() + readyWithinMs
  while (Date.now() < until) {
    if (ended !== null) throw await didNotStart(ended, logPath)
    if (giveUp?.aborted) child.kill('SIGINT')
    const client = new Client({ connectionString: url })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      // 28P01 is a wrong password: waiting does not mend it.
      if ((error as { code?: string }).code === '28P01') throw await refusedUs(child)
      await delay(10)
    }
  }
  child.kill('SIGQUIT')
  throw await didNotStart(`it gave no answer for ${readyWithinMs / 1000} s`, logPath)
}

async function didNotStart(why: string, logPath: string): Promise<DatabaseRefused> {
  const log = await readFile(logPath, 'utf8').catch(() => '')
  const last = log.trim().split('\n').slice(-5).join('\n  ')
  return new DatabaseRefused(
    'embedded.did-not-start',
    `PostgreSQL did not start: ${why}. The end of ${logPath}:\n  ${last}`,
  )
}

async function refusedUs(child: ChildProcess): Promise<DatabaseRefused> {
  child.kill('SIGINT')
  return new DatabaseRefused(
    'embedded.passwords',
    'The database does not accept the passwords in passwords.json beside it: the two come from different times. ' +
      'Bring back the passwords.json that belongs to this data folder.',
  )
}
