import { complain } from '@tocsin/domain/malformed'
import type { Complaint } from '@tocsin/domain/refusal'
import type { EvidenceNote } from '@tocsin/domain/report/events'
import { sql } from 'kysely'
import type { Acting } from '../door.ts'
import type { Ready } from './prepare.ts'

type SealedFiles = { take: (one: Ready) => { notes: EvidenceNote[] } | { complaints: Complaint[] } }

/**
 * Only what this organisation uploaded and no report names yet, not even an earlier one of the same request;
 * anything else is as if it were not there.
 */
export const sealedFiles = async (tx: Acting, ready: readonly Ready[]): Promise<SealedFiles> => {
  const wanted = ready.flatMap(({ filing }) => filing.evidence.map(({ id }) => id))
  const rows =
    wanted.length === 0
      ? []
      : await tx
          .selectFrom('evidence')
          .select(['id', 'draft', 'sha256', 'size_bytes', 'media_type', 'sealed_at'])
          .where('id', 'in', wanted)
          .where('report', 'is', null)
          // Held until it is attached, in one order: of two requests that bring it at once, one has it.
          .orderBy('id')
          .forUpdate()
          .execute()
  const free = new Map(rows.map(row => [row.id, row]))
  return {
    take: ({ filing, draft }) => {
      const found = filing.evidence.map(({ id }) => free.get(id))
      const missing = found.findIndex(row => !row || (row.draft !== null && row.draft !== draft))
      if (missing >= 0) return { complaints: [complain(['evidence', String(missing)], 'evidence_not_there')] }
      for (const { id } of filing.evidence) free.delete(id)
      return {
        notes: found.map((row, i) => ({
          id: row!.id,
          sha256: row!.sha256,
          sizeBytes: row!.size_bytes,
          mediaType: row!.media_type,
          sealedAt: row!.sealed_at,
          showsNobody: filing.evidence[i]!.showsNobody,
        })),
      }
    },
  }
}

export const attachEvidence = async (tx: Acting, written: readonly Ready[]): Promise<void> => {
  const named = written.flatMap(({ filing, report }) => filing.evidence.map(({ id }) => ({ id, report })))
  if (named.length === 0) return
  await sql`update evidence set report = named.report, draft = null
    from unnest(${named.map(({ id }) => id)}::uuid[], ${named.map(({ report }) => report)}::uuid[]) as named (id, report)
    where evidence.id = named.id`.execute(tx)
}
