import { z } from 'zod'
import { text } from '../../text.ts'
import type { Decide } from '../case-file.ts'

export const acceptOutcomes = ['accept_investigate', 'accept_intelligence_only', 'accept_monitor'] as const

export const accept = z.strictObject({
  verb: z.literal('accept'),
  outcome: z.enum(acceptOutcomes),
  /** Our own number; with it, a later recall leaves us a sealed copy. */
  caseNumber: text(100, 1).optional(),
  comment: text(2_000, 1).optional(),
})

export const decideAccept: Decide<typeof accept> = (file, { outcome, caseNumber, comment }, { id }) => [
  {
    stream: { kind: 'incident', id: file.incident.id },
    verb: 'incident.accepted',
    fields: { assessment: id, outcome, caseNumber, comment },
  },
]
