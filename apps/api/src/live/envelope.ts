import { uuid } from '@tocsin/domain/text'
import { z } from 'zod'

/**
 * What comes down the live stream: which of the reader's queries are stale, never what they would answer.
 * `m` is the reader's own number, dense, and the `id` of the event; a browser resumes from it.
 */
const m = z.int().min(0)
const about = { m, subject: z.enum(['incident', 'report']), id: uuid }

export const liveEnvelopes = {
  /** First on every connection: where the stream stands. */
  cursor: z.strictObject({ m }),
  hint: z.strictObject({ ...about, what: z.literal('changed') }),
  /** It is not yours any more: what is shown of it goes. */
  withdrawn: z.strictObject({ ...about, what: z.literal('withdrawn') }),
  /** The place to resume from is too old: everything is stale. */
  reset: z.strictObject({ m }),
  /** The session or the membership has ended; the stream closes. */
  ended: z.strictObject({}),
}

export type LiveEvent = keyof typeof liveEnvelopes
export type LiveEnvelope<E extends LiveEvent> = z.infer<(typeof liveEnvelopes)[E]>
