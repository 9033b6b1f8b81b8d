import type { ChildProcess } from 'node:child_process'
import { packagedBinaries } from './embedded/binaries.ts'
import { ensureCluster } from './embedded/cluster.ts'
import { endLeftovers } from './embedded/leftover.ts'
import { folderIsHeld, lockFolder } from './embedded/lock.ts'
import { type Passwords, passwordsOf, readPasswords } from './embedded/passwords.ts'
import { homeOf, place } from './embedded/placement.ts'
import { launch } from './embedded/server.ts'
import { socketPath, socketUrl } from './embedded/socket.ts'
import { type Supervised, supervise } from './embedded/supervise.ts'
import { createLogins } from './logins.ts'
import { DatabaseRefused } from './refused.ts'

type EmbeddedOptions = {
  /** `./data` of the checkout. */
  folder: string
  /** Off for tests only: a database without fsync loses what it acknowledged. */
  fsync?: boolean
  /** A folder with `initdb` and `postgres`; by default the one npm brought. */
  binaries?: string
  /** Where root keeps data that the server's user could not reach in place. */
  elsewhere?: string
}

export type Addresses = { ownerUrl: string; appUrl: string; superuserUrl: string }

export type EmbeddedServer = Addresses &
  Supervised & {
    /** Where the data are: the given folder, or its place under `elsewhere`. */
    home: string
  }

/**
 * The PostgreSQL that `npm start` brings: owned by one process, restarted with back-off when it dies alone
 * (the addresses stay the same), recovered after a crash, never started twice on one folder.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const fsync = options.fsync ?? true
  const placement = await place(
    options.folder,
    options.binaries ?? packagedBinaries(),
    options.elsewhere ?? '/var/lib/tocsin',
  )
  const lock = await lockFolder(placement.home)
  try {
    const passwords = await passwordsOf(placement.home)
    const addresses = addressesOf(placement.home, passwords)
    // Once, and not at a restart: data that vanish under a running server must not come back empty.
    const cluster = await ensureCluster(placement, passwords.superuser, fsync)
    const begin = async (giveUp?: AbortSignal): Promise<ChildProcess> => {
      await endLeftovers(cluster, socketPath(placement.home))
      return launch(placement, cluster, addresses.superuserUrl, fsync, giveUp)
    }
    const supervised = supervise(await begin(), begin, lock.release)
    try {
      await createLogins(addresses.superuserUrl, passwords)
    } catch (error) {
      await supervised.stop()
      throw error
    }
    return { ...addresses, home: placement.home, ...supervised }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** The addresses of a server that another process runs on this folder: for a command beside `tocsin start`. */
export async function runningEmbedded(folder: string): Promise<Addresses> {
  const home = await homeOf(folder).catch(() => folder)
  const passwords = (await folderIsHeld(home)) ? await readPasswords(home) : null
  if (passwords) return addressesOf(home, passwords)
  throw new DatabaseRefused(
    'embedded.not-running',
    `No Tocsin runs on ${folder}. Start it first ("tocsin start").`,
  )
}

function addressesOf(home: string, passwords: Passwords): Addresses {
  return {
    ownerUrl: socketUrl(home, 'tocsin_owner', passwords.owner, 'tocsin'),
    appUrl: socketUrl(home, 'tocsin_app', passwords.app, 'tocsin'),
    superuserUrl: socketUrl(home, 'postgres', passwords.superuser, 'postgres'),
  }
}
