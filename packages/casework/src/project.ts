import type { CaseFile } from '@tocsin/domain/incident/case-file'
import { type IncidentView, view, viewShape } from '@tocsin/domain/incident/view'
import type { Organisation } from '@tocsin/domain/organisation'
import { type ReportView, reportViewShape, viewReport } from '@tocsin/domain/report/view'

export type IncidentRow = { viewer: string; body: IncidentView }
export type ReportRow = { viewer: string; report: string; body: ReportView }

/** One row for each who sees something, and who sees nothing any more. The only way content reaches a viewer. */
export type Projection = { incidents: IncidentRow[]; withdrawn: string[]; reports: ReportRow[] }

export const shapes = { incident: viewShape, report: reportViewShape }

export const project = (file: CaseFile, directory: readonly Organisation[]): Projection => {
  const incidents: IncidentRow[] = []
  const withdrawn: string[] = []
  for (const { organisation } of file.incident.parties) {
    const viewer = directory.find(({ id }) => id === organisation)
    const body = viewer ? view(file, viewer) : null
    if (body) incidents.push({ viewer: organisation, body })
    else withdrawn.push(organisation)
  }
  const reports = file.reports.map(report => ({
    viewer: report.organisation,
    report: report.id,
    body: viewReport(report),
  }))
  return { incidents, withdrawn, reports }
}
