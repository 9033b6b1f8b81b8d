import { z } from 'zod'

/** The reader's own revision of what he acts on. */
export const version = z.int32().min(1)

/** Chosen by the caller, once for each thing that is to happen once. Printable ASCII, as it travels in a header. */
export const idempotencyKey = z.string().regex(/^[\x21-\x7e]{1,200}$/)

/** A moment as we write it ourselves; an order that a page goes on from. */
export const instantInput = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/)
