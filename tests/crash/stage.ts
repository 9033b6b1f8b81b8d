import { join } from 'node:path'
import { type EmbeddedServer, startEmbedded } from '@tocsin/db/embedded'
import { socketPath } from '@tocsin/db/embedded/socket'
import { prepareDatabase } from '@tocsin/db/prepare'
import { afterEach } from 'vitest'
import type { Engine } from '../engines.ts'
import { type Ground, openGround } from './ground.ts'
import { type Plan, type Reporters, startReporters } from './reporters.ts'
import { type Running, type TocsinProcess, tocsinProcess } from './tocsin-process.ts'

const closing: (() => Promise<unknown>)[] = []
const running: TocsinProcess[] = []

/** What a test opened ends with it, last first; of a server whose test failed the faults are heard before. */
afterEach(async ({ task }) => {
  for (const server of running.splice(0))
    if (task.result?.state === 'fail') console.error(faultsIn(await server.said()))
  for (const close of closing.splice(0).reverse()) await close()
})

/** "Try again" is said by the thousand and is no fault. */
const faultsIn = (said: string): string =>
  said
    .split('\n')
    .filter(line => !line.startsWith('{"level":40'))
    .join('\n')
    .slice(-6_000)

export const atTheEnd = (close: () => Promise<unknown>): void => void closing.push(close)

export const ground = async (): Promise<Ground> => {
  const opened = await openGround()
  atTheEnd(opened.clear)
  return opened
}

/** A PostgreSQL of the test's own, supervised, with fsync as in earnest; ready for the application. */
export const database = async (
  { name }: Engine,
  folder: string,
): Promise<EmbeddedServer & { socket: string }> => {
  const binaries = name === '15' ? { binaries: '/usr/lib/postgresql/15/bin' } : {}
  const server = await startEmbedded({ folder: join(folder, 'database'), ...binaries })
  atTheEnd(server.stop)
  await prepareDatabase(server)
  return { ...server, superuserUrl: ofTocsin(server.superuserUrl), socket: socketPath(server.home) }
}

/** A superuser's address names the database `postgres`; this one names ours. */
export const ofTocsin = (superuserUrl: string): string => superuserUrl.replace('/postgres?', '/tocsin?')

export const tocsin = async (options: Running): Promise<TocsinProcess> => {
  const server = await tocsinProcess(options)
  running.push(server)
  atTheEnd(server.kill)
  await server.start()
  return server
}

export const reporters = (plan: Plan): Reporters => {
  const started = startReporters(plan)
  atTheEnd(async () => started.giveUp())
  return started
}
