import { z } from 'zod'
import type { Decide } from '../case-file.ts'

export const acknowledge = z.strictObject({ verb: z.literal('acknowledge') })

/** Says: we have it. Stops the first clock, and the company of the lead learns that somebody does. */
export const decideAcknowledge: Decide<typeof acknowledge> = file => [
  { stream: { kind: 'incident', id: file.incident.id }, verb: 'incident.acknowledged', fields: {} },
]
