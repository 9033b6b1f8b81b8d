import type { CaseFile } from '@tocsin/domain/incident/case-file'
import { evolve, unopened } from '@tocsin/domain/incident/evolve'
import { evolveReport, unfiled } from '@tocsin/domain/report/evolve'
import type { Acting, Erasing } from './door.ts'
import { readStream } from './read-stream.ts'

/** A case folded again from its events alone: what the stored rows must equal, and what erasure leaves of them. */
export const rebuildCase = async (tx: Acting | Erasing, incident: string): Promise<CaseFile> => {
  const attached = await (tx as Acting)
    .selectFrom('report_incident')
    .select('report')
    .where('incident', '=', incident)
    .execute()
  const reports = []
  for (const { report } of attached) {
    reports.push((await readStream(tx, { kind: 'report', id: report })).reduce(evolveReport, unfiled(report)))
  }
  return {
    incident: (await readStream(tx, { kind: 'incident', id: incident })).reduce(evolve, unopened(incident)),
    reports,
  }
}
