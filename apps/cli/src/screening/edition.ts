import { readFile, stat } from 'node:fs/promises'
import { readEditionFiles, watchlistFolder } from '@tocsin/db/watchlist/edition-files'
import { editionOf } from '@tocsin/db/watchlist/edition-of'
import { WatchlistRefused } from '@tocsin/db/watchlist/refused-lines'
import { BundleRefused, pack, unpack } from '@tocsin/screening/bundle'
import { compile } from '@tocsin/screening/compile'
import { CommandRefused } from '../command-refused.ts'

/** The compiled edition as bytes that every worker views, one copy for all. */
export async function editionBytes(path: string = watchlistFolder): Promise<SharedArrayBuffer> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new CommandRefused(`There is no edition at ${path}.`, 66)
  const bytes = found.isDirectory() ? await folder(path) : await bundle(path)
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  return shared
}

async function folder(path: string): Promise<Uint8Array> {
  try {
    return await pack(compile(editionOf(await readEditionFiles(path))))
  } catch (refused) {
    if (!(refused instanceof WatchlistRefused)) throw refused
    throw new CommandRefused(`${path}: ${refused.message}`, 65)
  }
}

async function bundle(path: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(await readFile(path))
  try {
    await unpack(bytes)
  } catch (refused) {
    if (!(refused instanceof BundleRefused)) throw refused
    throw new CommandRefused(`${path}: ${refused.message}`, 65)
  }
  return bytes
}
