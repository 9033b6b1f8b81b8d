import type { CaseFile } from '@tocsin/domain/incident/case-file'
import type { Acting, Erasing } from './door.ts'
import type { Projection } from './project.ts'

/** Files that show nobody follow the stored views: whoever sees the report may open them. */
export const widenSight = async (
  tx: Acting | Erasing,
  { incident }: CaseFile,
  { incidents }: Projection,
): Promise<void> => {
  const open = openFiles(incident.id, incidents)
  if (open.length === 0) return
  await (tx as Acting)
    .insertInto('evidence_view')
    .values(open)
    .onConflict(conflict => conflict.columns(['viewer', 'evidence']).doNothing())
    .execute()
}

/**
 * Takes from each viewer what its row no longer offers: files, opened identities, the lease. In the transaction
 * that narrowed the row, so that nothing outlives the sight it came from.
 */
export const narrowSight = async (
  tx: Acting | Erasing,
  { incident }: CaseFile,
  { incidents, withdrawn }: Projection,
): Promise<void> => {
  const acting = tx as Acting
  const reveals = incidents.filter(({ body }) =>
    body.reports.some(({ identities }) => identities === 'may_reveal'),
  )
  const mayReveal = reveals.map(({ viewer }) => viewer)
  const open = openFiles(incident.id, incidents)
  let identities = acting.deleteFrom('identity_view').where('incident', '=', incident.id)
  let revealed = acting
    .deleteFrom('evidence_view')
    .where('incident', '=', incident.id)
    .where('until', 'is not', null)
  let files = acting
    .deleteFrom('evidence_view')
    .where('incident', '=', incident.id)
    .where('until', 'is', null)
  if (mayReveal.length > 0) {
    identities = identities.where('viewer', 'not in', mayReveal)
    revealed = revealed.where('viewer', 'not in', mayReveal)
  }
  if (open.length > 0) {
    files = files.where(eb => eb.not(eb.or(open.map(({ viewer, evidence }) => eb.and({ viewer, evidence })))))
  }
  await identities.execute()
  await revealed.execute()
  await files.execute()
  if (withdrawn.length > 0) {
    await acting
      .deleteFrom('lease')
      .where('incident', '=', incident.id)
      .where('organisation', 'in', withdrawn)
      .execute()
  }
}

export const openFiles = (incident: string, incidents: Projection['incidents']) =>
  incidents.flatMap(({ viewer, body }) =>
    body.reports.flatMap(report =>
      report.evidence
        .filter(({ opensWith }) => opensWith === 'grant')
        .map(({ id }) => ({ viewer, evidence: id, incident, until: null })),
    ),
  )
