import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { flush } from '@tocsin/db/flush'

/** Where sealed bytes lie: keyed by organisation and their own id, never by content. */
export type EvidenceFolder = {
  /** Durable once it returns: written aside, flushed, renamed, and the folder flushed too. */
  put: (organisation: string, id: string, bytes: Uint8Array) => Promise<void>
  get: (organisation: string, id: string) => Promise<Buffer>
  remove: (organisation: string, id: string) => Promise<void>
}

export const openEvidenceFolder = (root: string): EvidenceFolder => {
  const place = (organisation: string, id: string) => join(root, organisation, id)
  /** Organisations whose folder is known to outlive a power cut: flushed is what names it, up to the data folder. */
  const named = new Set<string>()
  return {
    put: async (organisation, id, bytes) => {
      const target = place(organisation, id)
      await mkdir(dirname(target), { recursive: true })
      const aside = `${target}.${randomUUID()}`
      try {
        await writeFile(aside, bytes, { mode: 0o600, flag: 'wx', flush: true })
        await rename(aside, target)
      } catch (error) {
        // On a full disk what was begun would keep it full.
        await rm(aside, { force: true })
        throw error
      }
      await flush(dirname(target))
      if (named.has(organisation)) return
      await flush(root)
      await flush(dirname(root))
      named.add(organisation)
    },
    get: (organisation, id) => readFile(place(organisation, id)),
    remove: async (organisation, id) => {
      await rm(place(organisation, id), { force: true })
      await rm(place(organisation, `${id}.picture`), { force: true })
    },
  }
}
