import { readdir, readFile, readlink } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import type { Crowd } from './crowd.ts'
import { figure } from './figure.ts'
import type { Server } from './server.ts'
import { startViewers } from './viewers.ts'

const viewing = 1_000

/** Before anybody asked for anything, and with a thousand browsers that listen. */
export const measureMemory = async (server: Server, crowd: Crowd): Promise<void> => {
  await delay(3_000)
  const rest = await megabytes(server)
  figure('memory.rest_mb', rest.server, 'MB', 'resident memory of the server process, nobody there')
  figure(
    'memory.database_rest_mb',
    rest.database,
    'MB',
    'all processes of its PostgreSQL, shared pages counted once',
  )
  const viewers = startViewers()
  const cookies = crowd.agencies.flatMap(({ officers }) => officers.map(({ cookie }) => cookie))
  const host = new URL(server.origin).host
  await viewers.open({
    port: server.port,
    host,
    path: '/events',
    cookies: cookies.slice(0, viewing),
    from: '127.0.0.9',
  })
  await delay(5_000)
  const busy = await megabytes(server)
  figure(
    'memory.viewers_1000_mb',
    busy.server,
    'MB',
    `the same with ${viewing} live streams open, ${(busy.server - rest.server).toFixed(0)} MB more`,
  )
  figure('memory.database_viewers_1000_mb', busy.database, 'MB', 'its PostgreSQL then')
  await viewers.close()
  viewers.end()
}

const megabytes = async ({ pid, dataFolder }: Server): Promise<{ server: number; database: number }> => {
  const database = (await postgresOf(dataFolder)).map(one => kilobytes(`/proc/${one}/smaps_rollup`, 'Pss'))
  return {
    server: (await kilobytes(`/proc/${pid}/status`, 'VmRSS')) / 1_000,
    database: (await Promise.all(database)).reduce((sum, each) => sum + each, 0) / 1_000,
  }
}

const kilobytes = async (file: string, name: string): Promise<number> => {
  const line = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(await readFile(file, 'utf8'))
  return Number(line![1]) * 1.024
}

/** Every process whose working directory is this cluster (Linux tells). */
const postgresOf = async (dataFolder: string): Promise<number[]> => {
  const pids = (await readdir('/proc')).map(Number).filter(pid => pid > 0)
  const found = await Promise.all(
    pids.map(async pid => {
      const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => '')
      return cwd.startsWith(dataFolder) ? pid : 0
    }),
  )
  return found.filter(pid => pid > 0)
}
