import { correctReport } from '@tocsin/casework/correct-report'
import { type Correction, correction } from '@tocsin/domain/report/filing'
import { rev } from './asked.ts'
import { reportAct } from './report-act.ts'

export const corrections = reportAct({
  path: 'correction',
  name: 'correctReport',
  operation: 'correct',
  body: correction.extend({ rev }).openapi('Correction'),
  does: (house, actor, target, correction: Correction) =>
    correctReport(house, actor, { ...target, correction }),
})
