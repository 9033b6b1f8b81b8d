import { z } from 'zod'
import type { Decide } from '../case-file.ts'

export const claim = z.strictObject({ verb: z.literal('claim') })

/** Only the first claim is an event, and it acknowledges too; later ones are leases and change no state. */
export const decideClaim: Decide<typeof claim> = file => [
  { stream: { kind: 'incident', id: file.incident.id }, verb: 'incident.claimed', fields: {} },
]
