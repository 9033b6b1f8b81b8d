import { z } from 'zod'

/** The reader's own revision of what he acts on. */
export const version = z.int32().min(1)

/** Chosen by the caller, once for each thing that is to happen once. Printable ASCII, as it travels in a header. */
export const idempotencyKey = z.string().regex(/^[\x21-\x7e]{1,200}$/)
