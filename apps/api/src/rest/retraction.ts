import { retractReport } from '@tocsin/casework/retract-report'
import { retraction } from '@tocsin/domain/report/filing'
import { rev } from './asked.ts'
import { reportAct } from './report-act.ts'

export const retractions = reportAct({
  path: 'retraction',
  name: 'retractReport',
  operation: 'retract',
  body: retraction.extend({ rev }).openapi('Retraction'),
  does: (house, actor, target, given: { reason: string }) =>
    retractReport(house, actor, { ...target, ...given }),
})
