import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'

/**
 * The content of a file of keys; where there is none, made once: 0600, whole or not at all, and on the disk before
 * anything is done under it.
 */
export const readOrMake = (path: string, make: () => string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  mkdirSync(dirname(path), { recursive: true })
  const aside = `${path}.${randomUUID()}`
  writeFileSync(aside, make(), { mode: 0o600, flag: 'wx', flush: true })
  try {
    linkSync(aside, path)
  } catch (error) {
    // Another server of this installation began at the same moment: its keys are ours.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(aside)
  }
  flushFolder(dirname(path))
  return readFileSync(path, 'utf8')
}

/** A power cut does not take away the name of what was written. */
export const flushFolder = (path: string): void => {
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
