import { spawnSync } from 'node:child_process'
import { mkdir, open, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'

export type Disk = {
  path: string
  /** Leaves no byte free; again and again until `free`, so that nothing slips in between. */
  fill: () => Promise<void>
  free: () => Promise<void>
  bytesFree: () => Promise<number>
  remove: () => Promise<void>
}

/** A small disk of its own (tmpfs), or null where this user may not mount one. */
export const openDisk = async (path: string, megabytes: number): Promise<Disk | null> => {
  await mkdir(path, { recursive: true })
  const mounted = spawnSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${megabytes}m,mode=755`,
    'tocsin-crash',
    path,
  ])
  if (mounted.status !== 0) return null
  const ballast = join(path, 'ballast')
  const bytesFree = async () => {
    const { bavail, bsize } = await statfs(path)
    return bavail * bsize
  }
  let full = false
  const stuff = async (): Promise<void> => {
    const file = await open(ballast, 'a')
    try {
      while (full && (await bytesFree()) > 0)
        await file.write(Buffer.alloc(Math.min(await bytesFree(), 1 << 20)))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    } finally {
      await file.close()
    }
  }
  let stuffing: Promise<void> = Promise.resolve()
  const again = setInterval(() => {
    if (full) stuffing = stuffing.then(stuff)
  }, 100)
  return {
    path,
    fill: async () => {
      full = true
      stuffing = stuffing.then(stuff)
      await stuffing
    },
    free: async () => {
      full = false
      await stuffing
      await rm(ballast, { force: true })
    },
    bytesFree,
    remove: async () => {
      clearInterval(again)
      full = false
      await stuffing
      spawnSync('umount', ['-l', path])
    },
  }
}

export const noDisk =
  'This user may not mount a small disk, so what happens on a full one was not tried here.'
