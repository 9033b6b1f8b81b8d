import { readdir, readFile, readlink, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { DatabaseRefused } from '../refused.ts'

/**
 * Ends what an earlier start left running on this cluster, so that there are never two servers: a server
 * that outlived our process (fast shutdown), or backends that outlived their server and still hold its
 * shared memory. It is stopped and not adopted: one supervised child with today's settings is one case,
 * and the restart costs 0.1 s. Call it only while holding the folder's lock.
 */
export async function endLeftovers(cluster: string, socket: string): Promise<void> {
  const server = await leftServer(cluster)
  if (server !== null) {
    for (const [signal, patienceMs] of [
      ['SIGINT', 10_000],
      ['SIGQUIT', 5_000],
    ] as const) {
      send(server, signal)
      if (await gone(() => quiet(cluster), patienceMs)) break
    }
  }
  for (const [signal, patienceMs] of [
    ['SIGQUIT', 2_000],
    ['SIGKILL', 5_000],
  ] as const) {
    const orphans = await processesOn(cluster)
    if (orphans.length === 0) break
    for (const pid of orphans) send(pid, signal)
    await gone(() => quiet(cluster), patienceMs)
  }
  const remaining = await processesOn(cluster)
  if (remaining.length > 0) throw stuck(cluster, remaining)
  if (process.platform === 'linux') {
    // With no process on the cluster these are stale. PostgreSQL would not start over them while their pid is
    // taken: by anybody by now, or by a killed server that nobody reaped.
    for (const stale of [join(cluster, 'postmaster.pid'), socket, `${socket}.lock`])
      await rm(stale, { force: true })
  }
}

async function quiet(cluster: string): Promise<boolean> {
  return (await leftServer(cluster)) === null && (await processesOn(cluster)).length === 0
}

async function leftServer(cluster: string): Promise<number | null> {
  const file = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => null)
  const pid = Number(file?.split('\n')[0])
  if (!Number.isInteger(pid) || pid <= 0 || !alive(pid)) return null
  if (process.platform !== 'linux') return pid
  return (await worksOn(pid, cluster)) ? pid : null
}

/** Every process of PostgreSQL whose working directory is this cluster (Linux tells; elsewhere none is seen). */
async function processesOn(cluster: string): Promise<number[]> {
  if (process.platform !== 'linux') return []
  const pids = (await readdir('/proc')).map(Number).filter(pid => Number.isInteger(pid) && pid > 0)
  const found = await Promise.all(pids.map(async pid => ((await worksOn(pid, cluster)) ? pid : 0)))
  return found.filter(pid => pid > 0)
}

async function worksOn(pid: number, cluster: string): Promise<boolean> {
  const [cwd, program] = await Promise.all([
    readlink(`/proc/${pid}/cwd`).catch(() => ''),
    readlink(`/proc/${pid}/exe`).catch(() => ''),
  ])
  return cwd === cluster && basename(program.replace(/ \(deleted\)$/, '')) === 'postgres'
}

async function gone(check: () => Promise<boolean>, patienceMs: number): Promise<boolean> {
  const until = Date.now() + patienceMs
  while (Date.now() < until) {
    if (await check()) return true
    await delay(20)
  }
  return false
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function stuck(cluster: string, pids: number[]): DatabaseRefused {
  return new DatabaseRefused(
    'embedded.leftover',
    `Processes ${pids.join(', ')} of an earlier start still hold ${cluster} and do not end.`,
  )
}
