import { readdir, readFile, readlink } from 'node:fs/promises'

type PostgresProcess = { pid: number; parent: number; title: string }

/** Every PostgreSQL process that works under a folder, looked up without the code under test. */
export const postgresUnder = async (place: string): Promise<PostgresProcess[]> => {
  const found: PostgresProcess[] = []
  for (const entry of await readdir('/proc')) {
    const cwd = /^\d+$/.test(entry) ? await readlink(`/proc/${entry}/cwd`).catch(() => '') : ''
    if (!cwd.startsWith(`${place}/`)) continue
    const program = await readlink(`/proc/${entry}/exe`).catch(() => '')
    if (!program.endsWith('/postgres')) continue
    const status = await readFile(`/proc/${entry}/status`, 'utf8').catch(() => '')
    const title = await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => '')
    found.push({
      pid: Number(entry),
      parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]),
      title: title.replaceAll('\0', ' ').trim(),
    })
  }
  return found
}

export const postmastersUnder = async (place: string): Promise<PostgresProcess[]> => {
  const all = await postgresUnder(place)
  return all.filter(({ parent }) => !all.some(({ pid }) => pid === parent))
}

/** Backends that work for the application, as their titles say: `postgres: tocsin_app tocsin [local] INSERT`. */
export const backendsUnder = async (place: string): Promise<PostgresProcess[]> =>
  (await postgresUnder(place)).filter(({ title }) => /^postgres: tocsin_app /.test(title))

export const kill = (pid: number, signal: NodeJS.Signals = 'SIGKILL'): boolean => {
  try {
    return process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}
