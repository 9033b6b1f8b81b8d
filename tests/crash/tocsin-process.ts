import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { until } from './moment.ts'

const program = join(import.meta.dirname, '../../apps/cli/bin/tocsin.js')

export type TocsinProcess = {
  origin: string
  port: number
  pid: () => number
  /** Runs it, in a process group of its own, until it says that it is ready. */
  start: () => Promise<void>
  /** To the whole group. */
  signal: (signal: NodeJS.Signals) => void
  /** SIGKILL, and until it is gone. False where it was gone already. */
  kill: () => Promise<boolean>
  ended: () => Promise<number | NodeJS.Signals>
  alive: () => boolean
  health: () => Promise<{ status: number; ready: boolean } | null>
  /** What it wrote on standard error since the first start. */
  said: () => Promise<string>
}

export type Running = { name: string; dataFolder: string; logFolder: string; env?: Record<string, string> }

/** The real server, as an operator starts it: `tocsin start` on a data folder and a port of its own. */
export const tocsinProcess = async ({
  name,
  dataFolder,
  logFolder,
  env = {},
}: Running): Promise<TocsinProcess> => {
  const port = await freePort()
  const logPath = join(logFolder, `${name}.log`)
  let child: ChildProcess | null = null
  let exit: Promise<number | NodeJS.Signals> = Promise.resolve(0)

  const health: TocsinProcess['health'] = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/health`, {
      headers: { host: `localhost:${port}` },
      signal: AbortSignal.timeout(2_000),
    }).catch(() => null)
    const body = await answer?.json().catch(() => null)
    return answer && body ? { status: answer.status, ready: (body as { ready: boolean }).ready } : null
  }
  const alive = () => child !== null && child.exitCode === null && child.signalCode === null
  const signal = (which: NodeJS.Signals) => {
    if (alive()) process.kill(-child!.pid!, which)
  }
  return {
    origin: `http://localhost:${port}`,
    port,
    pid: () => child!.pid!,
    start: async () => {
      const log = await open(logPath, 'a')
      child = spawn(process.execPath, [program, 'start', '--port', String(port), '--data', dataFolder], {
        detached: true,
        stdio: ['ignore', 'ignore', log.fd],
        env: {
          PATH: process.env.PATH,
          TOCSIN_DEMO: 'false',
          // Each client of a test comes from an address of its own, as behind a proxy.
          TOCSIN_TRUSTED_PROXIES: '1',
          ...env,
        },
      })
      await log.close()
      exit = new Promise(resolve => child!.once('exit', (code, by) => resolve(by ?? code!)))
      await until(`${name} answers`, async () => {
        if (!alive()) throw new Error(`${name} ended: ${(await readFile(logPath, 'utf8')).slice(-2_000)}`)
        return (await health())?.ready === true
      })
    },
    signal,
    kill: async () => {
      const lived = alive()
      signal('SIGKILL')
      await exit
      return lived
    },
    ended: () => exit,
    alive,
    health,
    said: () => readFile(logPath, 'utf8').catch(() => ''),
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
