import { z } from '@hono/zod-openapi'
import { retractReport } from '@tocsin/casework/retract-report'
import { statement } from '@tocsin/domain/text'
import { rev } from './asked.ts'
import { reportAct } from './report-act.ts'

export const retractions = reportAct({
  path: 'retraction',
  name: 'retractReport',
  operation: 'retract',
  body: z.strictObject({ reason: statement(1_000, 3), rev }).openapi('Retraction'),
  does: (house, actor, target, given: { reason: string }) =>
    retractReport(house, actor, { ...target, ...given }),
})
