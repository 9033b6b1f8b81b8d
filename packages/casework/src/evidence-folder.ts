import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where sealed bytes lie: keyed by organisation and their own id, never by content. */
export type EvidenceFolder = {
  /** Durable once it returns: written aside, flushed, renamed, and the folder flushed too. */
  put: (organisation: string, id: string, bytes: Uint8Array) => Promise<void>
  get: (organisation: string, id: string) => Promise<Buffer>
  remove: (organisation: string, id: string) => Promise<void>
}

const flushFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

export const openEvidenceFolder = (root: string): EvidenceFolder => {
  const place = (organisation: string, id: string) => join(root, organisation, id)
  return {
    put: async (organisation, id, bytes) => {
      const target = place(organisation, id)
      await mkdir(dirname(target), { recursive: true })
      const aside = `${target}.${randomUUID()}`
      const file = await open(aside, 'wx', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(aside, target)
      await flushFolder(dirname(target))
    },
    get: (organisation, id) => readFile(place(organisation, id)),
    remove: async (organisation, id) => {
      await rm(place(organisation, id), { force: true })
      await rm(place(organisation, `${id}.picture`), { force: true })
    },
  }
}
