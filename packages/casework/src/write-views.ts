import { randomUUID } from 'node:crypto'
import type { CaseFile } from '@tocsin/domain/incident/case-file'
import type { IncidentView } from '@tocsin/domain/incident/view'
import { sql } from 'kysely'
import type { Acting, Erasing } from './door.ts'
import { type IncidentRow, type Projection, type ReportRow, shapes } from './project.ts'

type Writing = Acting | Erasing
/** A viewer whose stored row changed, and its new revision; null where the row went. */
export type Changed = {
  viewer: string
  subjectKind: 'incident' | 'report'
  subject: string
  rev: number | null
}

/**
 * Brings the stored rows to what `project` says, and says which of them changed. Narrowing is in the same
 * transaction as its cause; a row that stays the same keeps its revision and tells nobody.
 */
export const writeViews = async (
  tx: Writing,
  { incident: { id: incident } }: CaseFile,
  { incidents, withdrawn, reports }: Projection,
  at: string,
): Promise<Changed[]> => {
  const acting = tx as Acting
  const ofIncident = { subjectKind: 'incident', subject: incident } as const
  const [seen, gone, told] = [
    await writeIncidents(acting, incident, incidents, at),
    await withdraw(acting, incident, withdrawn),
    await writeReports(acting, reports),
  ]
  return [
    ...seen.map(({ viewer, rev }) => ({ viewer, ...ofIncident, rev })),
    ...gone.map(({ viewer }) => ({ viewer, ...ofIncident, rev: null })),
    ...told.map(({ viewer, report, rev }) => ({
      viewer,
      subjectKind: 'report' as const,
      subject: report,
      rev,
    })),
  ]
}

const writeIncidents = async (tx: Acting, incident: string, rows: readonly IncidentRow[], at: string) =>
  rows.length === 0
    ? []
    : tx
        .insertInto('incident_view')
        .values(rows.map(row => incidentViewRow(incident, row, at)))
        .onConflict(conflict =>
          conflict
            .columns(['viewer', 'incident'])
            .doUpdateSet(eb => ({
              rev: eb('incident_view.rev', '+', 1),
              shape: eb.ref('excluded.shape'),
              body: eb.ref('excluded.body'),
              band: eb.ref('excluded.band'),
              due_at: eb.ref('excluded.due_at'),
              closed: eb.ref('excluded.closed'),
              changed_at: eb.ref('excluded.changed_at'),
            }))
            .where(sql<boolean>`incident_view.body is distinct from excluded.body`),
        )
        .returning(['viewer', 'rev'])
        .execute()

const withdraw = async (tx: Acting, incident: string, viewers: readonly string[]) =>
  viewers.length === 0
    ? []
    : tx
        .deleteFrom('incident_view')
        .where('incident', '=', incident)
        .where('viewer', 'in', viewers)
        .returning('viewer')
        .execute()

const writeReports = async (tx: Acting, rows: readonly ReportRow[]) =>
  rows.length === 0
    ? []
    : tx
        .insertInto('report_view')
        .values(rows.map(reportViewRow))
        .onConflict(conflict =>
          conflict
            .columns(['viewer', 'report'])
            .doUpdateSet(eb => ({
              rev: eb('report_view.rev', '+', 1),
              shape: eb.ref('excluded.shape'),
              body: eb.ref('excluded.body'),
            }))
            .where(sql<boolean>`report_view.body is distinct from excluded.body`),
        )
        .returning(['viewer', 'report', 'rev'])
        .execute()

/** What a row says, and by what of it the queue is ordered. */
const incidentBody = (body: IncidentView) => ({
  shape: shapes.incident,
  body: JSON.stringify(body),
  band: body.priority.band,
  due_at: body.dueAt,
  closed: body.substate === 'closed' || body.substate === 'referred',
})

export const incidentViewRow = (incident: string, { viewer, body }: IncidentRow, at: string) => ({
  viewer,
  incident,
  rev: 1,
  ...incidentBody(body),
  changed_at: at,
})

export const reportViewRow = ({ viewer, report, body }: ReportRow) => ({
  viewer,
  report,
  rev: 1,
  shape: shapes.report,
  body: JSON.stringify(body),
  filed_at: body.filedAt,
})

/** The same rows in today's shape: no new revision, no hint, because nothing happened. */
export const reshapeViews = async (
  tx: Writing,
  { incident }: CaseFile,
  { incidents, withdrawn, reports }: Projection,
): Promise<void> => {
  const acting = tx as Acting
  await withdraw(acting, incident.id, withdrawn)
  for (const { viewer, body } of incidents) {
    await acting
      .updateTable('incident_view')
      .set(incidentBody(body))
      .where('viewer', '=', viewer)
      .where('incident', '=', incident.id)
      .execute()
  }
  for (const { viewer, report, body } of reports) {
    await acting
      .updateTable('report_view')
      .set({ shape: shapes.report, body: JSON.stringify(body) })
      .where('viewer', '=', viewer)
      .where('report', '=', report)
      .execute()
  }
}

/** A hint for each viewer whose row changed, to be numbered by the sequencer after the event it rests on. */
export const hint = async (tx: Writing, changed: readonly Changed[], event: string): Promise<void> => {
  if (changed.length === 0) return
  await (tx as Acting)
    .insertInto('viewer_event')
    .values(
      changed.map(({ viewer, subjectKind, subject, rev }) => ({
        id: randomUUID(),
        viewer,
        event,
        subject_kind: subjectKind,
        subject,
        what: rev === null ? ('withdrawn' as const) : ('changed' as const),
      })),
    )
    .execute()
}
