import { refuse } from '@tocsin/domain/refusal'
import { uuid } from '@tocsin/domain/text'
import { z } from 'zod'
import type { Asking } from './wire.ts'

/** An id in the address. What is none is answered like one that never was, and like one that is not yours. */
export const idIn = (c: Asking, name = 'id'): string => {
  const id = uuid.safeParse(c.req.param(name))
  if (!id.success) throw refuse('not_found')
  return id.data
}

/** The reader's own revision of what he acts on. */
export const version = z.int32().min(1)

/** A moment as we write it ourselves; an order that a page goes on from. */
export const instantInput = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/)
