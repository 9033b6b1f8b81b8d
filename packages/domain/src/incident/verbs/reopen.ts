import { z } from 'zod'
import type { NewEvent } from '../../event.ts'
import { reportAfter } from '../../report/lifecycle.ts'
import { statement } from '../../text.ts'
import type { Decide } from '../case-file.ts'

export const reopen = z.strictObject({ verb: z.literal('reopen'), reason: statement(1_000, 3) })

/** The party's own matter. When the lead does it after feedback, the company's report is in progress again. */
export const decideReopen: Decide<typeof reopen> = (file, { reason }, { party }) => {
  const events: NewEvent[] = [
    { stream: { kind: 'incident', id: file.incident.id }, verb: 'incident.reopened', fields: { reason } },
  ]
  if (party.part !== 'lead') return events
  for (const report of file.reports) {
    if (reportAfter(report.state, 'reopened_after_feedback') === null) continue
    events.push({ stream: { kind: 'report', id: report.id }, verb: 'report.reopened', fields: {} })
  }
  return events
}
