import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { DatabaseRefused } from '../refused.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** Below the archive's own folder, and nowhere else. */
const path = z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/)
const entry = z.strictObject({ path, sizeBytes: z.int().min(0), sha256 })

/**
 * What an archive holds: a folder with this file as `manifest.json`, one file for each table in COPY's text
 * format under `tables/`, and under `files/` what lies beside the database, each by its SHA-256.
 */
const manifest = z.strictObject({
  format: z.literal('tocsin-archive/1'),
  takenAt: z.iso.datetime(),
  /** Events that had their place in the ledger. */
  ledgerSize: z.int().min(0),
  migrations: z.record(z.string(), sha256),
  /** In an order in which they can be filled. */
  tables: z.array(entry.extend({ name: z.string(), columns: z.array(z.string()) })),
  /** The last number each identity column gave. */
  sequences: z.record(z.string(), z.int()),
  files: z.array(entry),
  /** Named in the database and gone from the disk by the time they were copied: erased meanwhile, or lost before. */
  missing: z.array(path),
})
export type Manifest = z.infer<typeof manifest>
export type Entry = z.infer<typeof entry>

export async function writeManifest(folder: string, content: Manifest): Promise<void> {
  const path = join(folder, 'manifest.json')
  await writeFile(path, `${JSON.stringify(content, null, 1)}\n`, { mode: 0o600, flag: 'wx', flush: true })
}

/** Reads it and every file it names; what is damaged, short or missing is refused by its name. */
export async function verifiedManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => {
    throw new DatabaseRefused('archive.none', `${folder} is no archive: it has no manifest.json.`)
  })
  const parsed = manifest.safeParse(parse(text))
  if (!parsed.success) throw damaged('manifest.json')
  for (const entry of [...parsed.data.tables, ...parsed.data.files]) {
    const found = await stat(join(folder, entry.path)).catch(() => null)
    if (found?.size !== entry.sizeBytes) throw damaged(entry.path)
    if ((await digestOf(join(folder, entry.path))) !== entry.sha256) throw damaged(entry.path)
  }
  return parsed.data
}

export async function digestOf(file: string): Promise<string> {
  const digest = createHash('sha256')
  for await (const chunk of createReadStream(file)) digest.update(chunk as Buffer)
  return digest.digest('hex')
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const damaged = (path: string): DatabaseRefused =>
  new DatabaseRefused(
    'archive.damaged',
    `The archive is damaged: ${path} is not what was written. Nothing was restored.`,
  )
