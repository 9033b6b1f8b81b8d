import type { ImportState } from '@tocsin/db/import-rows'
import type { LookedAt } from '@tocsin/exchange/mapping/filing-of-row'
import type { Plan } from '@tocsin/exchange/mapping/plan'
import type { Shape } from '@tocsin/exchange/reading/look-at-file'
import type { Keyring } from '../keyring.ts'

/** What is kept of a file beside its bytes and its counts: encrypted, as people wrote it. */
type Paper = { name: string; shape?: Shape; plan?: Plan; lookedAt?: LookedAt }

export const sealPaper = (keyring: Keyring, id: string, paper: Paper): { ct: Buffer; key_id: string } => {
  const { ct, keyId } = keyring.encrypt(Buffer.from(JSON.stringify(paper)), id)
  return { ct, key_id: keyId }
}

/** Null where it was forgotten. */
export const openPaper = (
  keyring: Keyring,
  { id, ct, key_id }: { id: string; ct: Buffer | null; key_id: string | null },
): Paper | null =>
  ct === null || key_id === null ? null : JSON.parse(keyring.decrypt({ ct, keyId: key_id }, id).toString())

export const counted = ['received', 'filed', 'signal', 'unchanged', 'conflict', 'refused'] as const
export type Counts = Record<(typeof counted)[number], number>

/** What a company sees of a file that it sent. */
export type ImportRead = {
  id: string
  /** Null where the file and its rows were forgotten. */
  name: string | null
  state: ImportState
  /** Why it stopped by itself: a code with a sentence. */
  stoppedWhy: string | null
  by: string
  viaKey: boolean
  sizeBytes: number | null
  arrivedBytes: number
  readBytes: number
  counts: Counts
  createdAt: string
  startedAt: string | null
  endedAt: string | null
  everyRowLookedAt: boolean | null
  /** About how long it will still take, by how fast it went so far; null where that cannot be told. */
  leftMs: number | null
}
