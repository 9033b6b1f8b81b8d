import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseRefused } from '../refused.ts'

type Holder = { pid: number; born: string | null }

type FolderLock = { release(): Promise<void> }

/**
 * One process owns a data folder. The lock names a pid and when that process was born, so that a pid given
 * away again after a crash is not taken for the owner. Taking is one atomic `link`.
 *
 * Known weakness: three starts racing for one stale lock within microseconds could pass two; PostgreSQL's own
 * interlock on the cluster stands behind it. Two containers with separate process tables that share one
 * folder cannot see each other here.
 */
export async function lockFolder(home: string): Promise<FolderLock> {
  const path = join(home, 'tocsin.lock')
  const mine = JSON.stringify({ pid: process.pid, born: await born(process.pid) } satisfies Holder)
  const draft = `${path}.${process.pid}`
  await writeFile(draft, mine, { mode: 0o644 })
  try {
    while (!(await linked(draft, path))) {
      const seen = await readFile(path, 'utf8').catch(() => null)
      if (seen === null) continue
      const holder = holderOf(seen)
      if (holder && (await lives(holder))) throw heldBy(holder, home)
      await rename(path, `${draft}.stale`).catch(() => undefined)
      const moved = await readFile(`${draft}.stale`, 'utf8').catch(() => seen)
      if (moved !== seen) await link(`${draft}.stale`, path).catch(() => undefined)
      await rm(`${draft}.stale`, { force: true })
    }
  } finally {
    await rm(draft, { force: true })
  }
  return {
    async release() {
      if ((await readFile(path, 'utf8').catch(() => null)) === mine) await rm(path, { force: true })
    },
  }
}

/** Whether a live process owns this folder. */
export async function folderIsHeld(home: string): Promise<boolean> {
  const seen = await readFile(join(home, 'tocsin.lock'), 'utf8').catch(() => null)
  const holder = seen === null ? null : holderOf(seen)
  return holder !== null && (await lives(holder))
}

function heldBy(holder: Holder, home: string): DatabaseRefused {
  return new DatabaseRefused(
    'embedded.held',
    `Tocsin already runs on ${home} as process ${holder.pid}. Stop that one first, or give this one a folder of its own.`,
  )
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function holderOf(text: string): Holder | null {
  try {
    const { pid, born } = JSON.parse(text) as Partial<Holder>
    return Number.isInteger(pid) && pid! > 0 ? { pid: pid!, born: born ?? null } : null
  } catch {
    return null
  }
}

async function lives(holder: Holder): Promise<boolean> {
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return (await born(holder.pid)) === holder.born
}

/**
 * Clock ticks since boot at which a process began (Linux); null where the system does not tell. A process
 * that ended and was not yet reaped (a container without an init never does it) counts as ended.
 */
async function born(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields?.[0] === 'Z' ? 'ended' : (fields?.[19] ?? null)
}
