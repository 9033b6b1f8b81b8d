import { z } from 'zod'
import { statement } from '../../text.ts'
import type { Decide } from '../case-file.ts'

export const note = z.strictObject({ verb: z.literal('note'), text: statement(5_000, 1) })

/** Seen by our own agency alone, and kept by it when what it was given is recalled. */
export const decideNote: Decide<typeof note> = (file, { text }, { id }) => [
  { stream: { kind: 'incident', id: file.incident.id }, verb: 'incident.noted', fields: { note: id, text } },
]
