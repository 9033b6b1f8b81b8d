import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type Addresses, runningEmbedded } from '@tocsin/db/embedded'
import { Client } from 'pg'

export type Server = Addresses & {
  port: number
  /** What people type; every request names it as its host. */
  origin: string
  secret: string
  dataFolder: string
  pid: number
  stop: () => Promise<void>
}

const program = join(import.meta.dirname, '../../apps/cli/bin/tocsin.js')

/** `tocsin start` with the PostgreSQL that comes along, fsync on, no demo world: what a pilot runs, on data of its own. */
export const startServer = async (): Promise<Server> => {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-bench-'))
  // Under root the database runs as another user, who has to pass through.
  await chmod(folder, 0o711)
  const dataFolder = join(folder, 'data')
  await mkdir(dataFolder)
  const port = await freePort()
  const secret = 'a secret for measuring alone, of forty letters'
  const child = spawn(process.execPath, [program, 'start', '--port', String(port), '--data', dataFolder], {
    env: { PATH: process.env.PATH, TOCSIN_SECRET: secret, TOCSIN_DEMO: 'false', TOCSIN_LOG: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const orphaned = (): void => void child.kill('SIGTERM')
  process.on('exit', orphaned)
  await answers(`http://localhost:${port}/health/ready`, child)
  return {
    ...(await runningEmbedded(dataFolder)),
    port,
    origin: `http://localhost:${port}`,
    secret,
    dataFolder,
    pid: child.pid!,
    stop: async () => {
      process.off('exit', orphaned)
      child.kill('SIGTERM')
      await ended(child)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise(resolve => child.once('exit', () => resolve()))

/** Waits for the first 200; a process that ended before it is an error. */
export const answers = async (url: string, child: ChildProcess, accept = '*/*'): Promise<void> => {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`what should answer ended with ${child.exitCode}`)
    const answer = await fetch(url, { headers: { accept } }).catch(() => null)
    await answer?.arrayBuffer()
    if (answer?.ok) return
    await delay(20)
  }
}

export const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** User and system time of one process since its start (Linux; a clock tick is 10 ms). */
export const cpuMs = async (pid: number): Promise<number> => {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /, '').split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** On the application's database, past every wall: to prepare, and to read what nobody may. */
export const asSuperuser = async <R>(server: Server, work: (client: Client) => Promise<R>): Promise<R> => {
  const url = new URL(server.superuserUrl)
  url.pathname = new URL(server.ownerUrl).pathname
  const client = new Client({ connectionString: url.href })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
