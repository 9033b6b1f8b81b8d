import { z } from 'zod'
import { statement } from '../../text.ts'
import type { Decide } from '../case-file.ts'

export const dismissOutcomes = [
  'legitimate_activity',
  'probable_scam',
  'not_in_scope',
  'insufficient_information',
  'harm_reduction_content',
  'law_enforcement_operation',
] as const

export const dismiss = z.strictObject({
  verb: z.literal('dismiss'),
  outcome: z.enum(dismissOutcomes),
  reason: statement(2_000, 3),
})

export const decideDismiss: Decide<typeof dismiss> = (file, { outcome, reason }, { id }) => [
  {
    stream: { kind: 'incident', id: file.incident.id },
    verb: 'incident.dismissed',
    fields: { assessment: id, outcome, reason },
  },
]
