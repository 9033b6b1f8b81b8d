import { createHash } from 'node:crypto'
import { chown, lstat, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseRefused } from '../refused.ts'
import type { Placement } from './placement.ts'

/** Only a name here: nothing listens on the network. */
export const socketPort = 5432

/** macOS allows 103 bytes and Linux 107; the smaller holds everywhere. */
const pathBytesMax = 103

/**
 * The server listens on a Unix socket in a 0700 folder and on no port. Nobody on the network or in another
 * account can reach it, nothing can take its address while it restarts (a free port is an ephemeral one:
 * the pool's own attempts to reconnect could connect to themselves on it), and a round trip is no longer
 * (100 us; 110 by TCP).
 * Where the data folder's path is too long for a socket, its folder is made under the temporary one.
 */
function socketFolder(home: string): string {
  const inside = join(home, 'socket')
  if (Buffer.byteLength(join(inside, `.s.PGSQL.${socketPort}`)) <= pathBytesMax) return inside
  return join(tmpdir(), `tocsin-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`)
}

export function socketPath(home: string): string {
  return join(socketFolder(home), `.s.PGSQL.${socketPort}`)
}

export async function ensureSocketFolder({ home, runAs }: Placement): Promise<string> {
  const folder = socketFolder(home)
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  const found = await lstat(folder)
  const ours = found.uid === process.getuid?.() || found.uid === runAs?.uid
  if (!found.isDirectory() || !ours || (found.mode & 0o077) !== 0) {
    throw new DatabaseRefused(
      'embedded.socket',
      `${folder} is not a folder that only this server can write; remove it.`,
    )
  }
  if (runAs) await chown(folder, runAs.uid, runAs.gid)
  return folder
}

export function socketUrl(home: string, login: string, password: string, database: string): string {
  return `postgres://${login}:${password}@localhost/${database}?host=${encodeURIComponent(socketFolder(home))}`
}
