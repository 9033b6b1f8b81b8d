import { complain } from '@tocsin/domain/malformed'
import { refuse } from '@tocsin/domain/refusal'
import { z } from 'zod'
import type { Asking } from './wire.ts'

/** Chosen by the caller, once for each thing that is to happen once. Printable ASCII, as it travels in a header. */
export const idempotencyKey = z.string().regex(/^[\x21-\x7e]{1,200}$/)

/** The name under which a program repeats what may have happened. */
export const keyIn = (c: Asking): string => {
  const given = c.req.header('idempotency-key')
  if (given === undefined) throw refuse('idempotency_key_missing')
  const key = idempotencyKey.safeParse(given)
  if (!key.success) throw refuse('invalid', {}, [complain(['Idempotency-Key'], 'not_valid')])
  return key.data
}
