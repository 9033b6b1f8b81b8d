import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { writeEvents } from '../append.ts'
import type { Acting } from '../door.ts'
import { foldShape } from '../fold.ts'
import type { House } from '../house.ts'
import { insertRows, rowsOf, together } from '../insert-rows.ts'
import { openFiles } from '../write-sight.ts'
import { incidentViewRow, reportViewRow } from '../write-views.ts'
import type { NewCase } from './new-case.ts'

const reportColumns = {
  id: 'uuid',
  organisation: 'uuid',
  n: 'int',
  shape: 'int',
  body: 'jsonb',
  external_reference: 'bytea',
  payload: 'jsonb',
}
const incidentColumns = { id: 'uuid', n: 'int', shape: 'int', body: 'jsonb' }
const likenessColumns = { organisation: 'uuid', print: 'bigint', report: 'uuid' }
const linkColumns = { report: 'uuid', incident: 'uuid' }
const incidentViewColumns = {
  viewer: 'uuid',
  incident: 'uuid',
  rev: 'int',
  shape: 'int',
  body: 'jsonb',
  band: 'int',
  due_at: 'text',
  closed: 'boolean',
  changed_at: 'text',
}
const reportViewColumns = {
  viewer: 'uuid',
  report: 'uuid',
  rev: 'int',
  shape: 'int',
  body: 'jsonb',
  filed_at: 'text',
}
const evidenceViewColumns = { viewer: 'uuid', evidence: 'uuid', incident: 'uuid', until: 'timestamptz' }
const hintColumns = {
  id: 'uuid',
  viewer: 'uuid',
  event: 'uuid',
  subject_kind: 'text',
  subject: 'uuid',
  what: 'text',
}

/**
 * Any number of new cases in the same handful of statements: the folded rows first, because they hold the
 * company's own reference; a case whose reference somebody else took meanwhile is not written, and is returned
 * among those that lost.
 */
export const writeCases = async (
  tx: Acting,
  house: House,
  cases: readonly NewCase[],
): Promise<Set<NewCase>> => {
  const taken = await insertReports(tx, cases)
  const written = cases.filter(one => taken.has(one.file.reports[0]!.id))
  const lost = new Set(cases.filter(one => !written.includes(one)))
  if (written.length === 0) return lost
  const links = written.map(({ file }) => ({ report: file.reports[0]!.id, incident: file.incident.id }))
  await together([
    insertRows('incident', incidentColumns, written.map(incidentRow)),
    ...likenesses(written),
    insertRows('report_incident', linkColumns, links),
  ]).execute(tx)
  await writeEvents(
    tx,
    house.keyring,
    written.flatMap(({ sealed }) => sealed),
  )
  await insertViews(tx, written)
  return lost
}

/** Two requests that bring the same references take them in one order: neither waits for the other in a ring. */
const byReference = (a: NewCase, b: NewCase): number =>
  Buffer.compare(a.external ?? Buffer.alloc(0), b.external ?? Buffer.alloc(0))

const insertReports = async (tx: Acting, cases: readonly NewCase[]): Promise<Set<string>> => {
  const { names, source } = rowsOf(
    reportColumns,
    cases.toSorted(byReference).map(({ file, external, payload }) => {
      const report = file.reports[0]!
      return {
        id: report.id,
        organisation: report.organisation,
        n: report.n,
        shape: foldShape,
        body: JSON.stringify(report),
        external_reference: external,
        payload: JSON.stringify(payload),
      }
    }),
  )
  const { rows } = await sql<{ id: string }>`insert into report (${names}) select * from ${source}
    on conflict (organisation, external_reference) do nothing returning id`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

const incidentRow = ({ file: { incident } }: NewCase) => ({
  id: incident.id,
  n: incident.n,
  shape: foldShape,
  body: JSON.stringify(incident),
})

const likenesses = (cases: readonly NewCase[]) => {
  const rows = cases.flatMap(({ file, prints }) => {
    const { id, organisation } = file.reports[0]!
    return prints.map(print => ({ organisation, print, report: id }))
  })
  return rows.length === 0 ? [] : [insertRows('report_likeness', likenessColumns, rows)]
}

/** First rows of viewers who had none, what they may open, and a hint to each. */
const insertViews = async (tx: Acting, cases: readonly NewCase[]): Promise<void> => {
  const incidents = cases.flatMap(({ file, projection, sealed }) =>
    projection.incidents.map(row => incidentViewRow(file.incident.id, row, sealed[0]!.happened.at)),
  )
  const reports = cases.flatMap(({ projection }) => projection.reports.map(reportViewRow))
  const files = cases.flatMap(({ file, projection }) => openFiles(file.incident.id, projection.incidents))
  const hints = cases.flatMap(({ file, projection, sealed }) => {
    const about = { event: sealed.at(-1)!.happened.id, what: 'changed' }
    return [
      ...projection.incidents.map(({ viewer }) => ({
        id: randomUUID(),
        viewer,
        ...about,
        subject_kind: 'incident',
        subject: file.incident.id,
      })),
      ...projection.reports.map(({ viewer, report }) => ({
        id: randomUUID(),
        viewer,
        ...about,
        subject_kind: 'report',
        subject: report,
      })),
    ]
  })
  await together([
    ...(incidents.length > 0 ? [insertRows('incident_view', incidentViewColumns, incidents)] : []),
    ...(files.length > 0 ? [insertRows('evidence_view', evidenceViewColumns, files)] : []),
    insertRows('report_view', reportViewColumns, reports),
    insertRows('viewer_event', hintColumns, hints),
  ]).execute(tx)
}
