import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { DatabaseRefused } from '../refused.ts'
import { copyBinaries, majorOf } from './binaries.ts'
import { canEnter, type SystemUser, serverUser } from './system-user.ts'

/** Where one embedded server lives, and as whom it runs. */
export type Placement = {
  /** Holds the cluster, its socket, its passwords, its log and our lock. */
  home: string
  binaries: string
  major: number
  /** Absent: as ourselves. */
  runAs?: SystemUser
}

/**
 * In place for an ordinary user, and for root where the server's own user can reach the folder. Where it
 * cannot (a checkout under a 0700 home), the data live under `elsewhere` in a folder named after the
 * checkout; `postgres.location` in the data folder remembers which, and moves with the checkout.
 */
export async function place(folder: string, packaged: string, elsewhere: string): Promise<Placement> {
  await mkdir(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  const here = await realpath(folder)
  if (process.getuid?.() !== 0) return placeAsOurselves(here, packaged)

  const { mode, uid } = await stat(here)
  // The server's user has to pass through, and needs no more: what lies beside the cluster keeps its own modes.
  if (uid === 0) await chmod(here, mode | 0o011)
  const remembered = await rememberedHome(here)
  const owner = await ownerOf(join(remembered ?? here, 'postgres'))
  const runAs = owner && owner.uid !== 0 ? owner : serverUser()
  const home = remembered ?? (canEnter(here, runAs) ? here : await moveOut(here, elsewhere))
  if (!canEnter(home, runAs)) throw closed(home)

  const binaries = majorOf(packaged, runAs) === null ? await copyBinaries(packaged, home) : packaged
  return { home, binaries, major: majorOf(binaries, runAs) ?? broken(binaries), runAs }
}

/** Where an earlier start put the data of this folder. */
export async function homeOf(folder: string): Promise<string> {
  const here = await realpath(folder)
  return (await rememberedHome(here)) ?? here
}

async function placeAsOurselves(here: string, binaries: string): Promise<Placement> {
  if (await rememberedHome(here)) throw foreign(here)
  const owner = await ownerOf(join(here, 'postgres'))
  if (owner && owner.uid !== process.getuid?.()) throw foreign(here)
  return { home: here, binaries, major: majorOf(binaries, undefined) ?? broken(binaries) }
}

async function moveOut(here: string, elsewhere: string): Promise<string> {
  if (await ownerOf(join(here, 'postgres'))) throw closed(here)
  const home = join(elsewhere, `${basename(dirname(here))}-${randomBytes(3).toString('hex')}`)
  await mkdir(home, { recursive: true })
  // Whatever the umask: the server's user has to pass, and may not list.
  for (const folder of [elsewhere, home]) await chmod(folder, 0o711)
  await writeFile(join(here, 'postgres.location'), `${home}\n`)
  return home
}

async function rememberedHome(here: string): Promise<string | null> {
  const home = await readFile(join(here, 'postgres.location'), 'utf8').catch(() => null)
  if (home === null) return null
  if (await ownerOf(home.trim())) return home.trim()
  throw new DatabaseRefused(
    'embedded.data-missing',
    `The database of this checkout was put into ${home.trim()}, and that folder is gone. ` +
      `Bring it back, or delete ${join(here, 'postgres.location')} to begin with an empty database.`,
  )
}

async function ownerOf(path: string): Promise<SystemUser | null> {
  const found = await stat(path).catch(() => null)
  return found && { uid: found.uid, gid: found.gid }
}

function closed(home: string): DatabaseRefused {
  return new DatabaseRefused(
    'embedded.closed',
    `There is a database in ${home}, and the user it runs as may no longer enter a folder above it. ` +
      'Make the folders above it traversable (chmod o+x) and start again.',
  )
}

function foreign(here: string): DatabaseRefused {
  return new DatabaseRefused(
    'embedded.foreign',
    `The database of ${here} belongs to another user. Start Tocsin as the user who started it first.`,
  )
}

function broken(binaries: string): never {
  throw new DatabaseRefused(
    'embedded.binaries-broken',
    `The PostgreSQL in ${binaries} does not run on this machine. Install again (npm rebuild), or set DATABASE_URL.`,
  )
}
