import { refuse } from '@tocsin/domain/refusal'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { complain } from './errors.ts'
import { parseJson } from './json.ts'

/** Counts what arrives, whatever Content-Length says. */
export const bodyUpTo = (bytesMax: number) =>
  bodyLimit({
    maxSize: bytesMax,
    onError: () => {
      throw refuse('too_large', { max: bytesMax })
    },
  })

/** JSON and nothing else: a form of another page cannot send this type without asking first. */
export async function readJsonText(c: Context): Promise<string> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) {
    throw refuse('invalid', {}, [complain([], 'not_valid')])
  }
  return c.req.text()
}

export const readBody = async (c: Context): Promise<unknown> => parseJson(await readJsonText(c))
