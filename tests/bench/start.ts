import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { figure, now } from './figure.ts'
import { answers, ended, freePort } from './server.ts'

const checkout = join(import.meta.dirname, '../..')

/**
 * What a newcomer waits: a clean clone of what is committed here, `npm ci` (not counted), then `npm start` until the
 * first page is served, with build, database, migrations and demo world; then stopped and started once more.
 */
export const measureStart = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'tocsin-bench-start-'))
  await chmod(folder, 0o711)
  const clone = join(folder, 'tocsin')
  const port = String(await freePort())
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    TURBO_TELEMETRY_DISABLED: '1',
    TOCSIN_PORT: port,
  }
  try {
    await run('git', ['clone', '--quiet', '-c', 'advice.detachedHead=false', checkout, clone], folder, env)
    await run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], clone, env)
    const first = await start(clone, port, env)
    figure(
      'start.first_s',
      first,
      's',
      'goal < 10; npm start after npm ci to a served page, build and demo world included',
    )
    const second = await start(clone, port, env)
    figure('start.second_s', second, 's', 'the same once more: nothing to build, nothing to seed')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const start = async (cwd: string, port: string, env: NodeJS.ProcessEnv): Promise<number> => {
  const began = now()
  // A group of its own, as a terminal gives it: npm, its shell and the server are told together.
  const child = spawn('npm', ['start'], { cwd, env, stdio: ['ignore', 'ignore', 'inherit'], detached: true })
  const stop = (): void => void process.kill(-child.pid!, 'SIGINT')
  process.on('exit', stop)
  await answers(`http://localhost:${port}/`, child, 'text/html')
  const seconds = (now() - began) / 1_000
  process.off('exit', stop)
  stop()
  await ended(child)
  // npm may go before the server has closed its database.
  while (lives(-child.pid!)) await delay(50)
  return seconds
}

const lives = (group: number): boolean => {
  try {
    return process.kill(group, 0)
  } catch {
    return false
  }
}

const run = async (command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<void> => {
  const child: ChildProcess = spawn(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] })
  await ended(child)
  if (child.exitCode !== 0) throw new Error(`${command} ${args[0]} ended with ${child.exitCode}`)
}
