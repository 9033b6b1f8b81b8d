import type { Happened } from '@tocsin/domain/event'
import type { CaseFile } from '@tocsin/domain/incident/case-file'
import { evolve } from '@tocsin/domain/incident/evolve'
import { evolveReport } from '@tocsin/domain/report/evolve'

/** Version of the folds: a row of an older one is folded again from its events before anything rests on it. */
export const foldShape = 6

/** Each event to the fold of its own stream. */
export const fold = (file: CaseFile, events: readonly Happened[]): CaseFile => ({
  incident: events
    .filter(({ stream }) => stream.kind === 'incident' && stream.id === file.incident.id)
    .reduce(evolve, file.incident),
  reports: file.reports.map(report =>
    events
      .filter(({ stream }) => stream.kind === 'report' && stream.id === report.id)
      .reduce(evolveReport, report),
  ),
})
