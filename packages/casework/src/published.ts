import { readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'

const mark = z.strictObject({ size: z.int().min(0), last: z.uuid() })

/** How far the ledger was shown to anybody: its size, and the event that stood at its end. */
type Published = z.infer<typeof mark>

export type PublishedMark = {
  /** As it was found at the start. */
  found: Published | null
  /** Remembered at once, on the disk within a second. Known weakness: a crash in that second forgets it. */
  raise: (published: Published) => void
  flush: () => Promise<void>
}

const writeEveryMs = 1_000

/**
 * Kept outside the database, and out of backups: a restored database that is older than what was published
 * would otherwise number other events where those stood, and nobody could tell.
 */
export const openPublishedMark = (path: string): PublishedMark => {
  const found = readMark(path)
  let highest = found
  let written = found
  let writing: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | null = null
  const soon = () => {
    timer ??= setTimeout(write, writeEveryMs).unref()
  }
  const write = () => {
    timer = null
    writing = writing.then(async () => {
      if (!highest || highest === written) return
      const now = highest
      await mkdir(dirname(path), { recursive: true })
      await writeFile(`${path}.new`, `${JSON.stringify(now)}\n`, { mode: 0o600, flush: true })
      await rename(`${path}.new`, path)
      written = now
    })
    // On a full disk it is tried until there is room.
    writing = writing.catch(() => void soon())
  }
  return {
    found,
    raise: ({ size, last }) => {
      if (highest && size <= highest.size) return
      highest = { size, last }
      soon()
    },
    flush: async () => {
      if (timer) clearTimeout(timer)
      write()
      await writing
    },
  }
}

const readMark = (path: string): Published | null => {
  try {
    return mark.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new Error(`${path} cannot be read: it says how far the ledger was published`, { cause: error })
  }
}
