import { complain } from '@tocsin/domain/malformed'
import { refuse } from '@tocsin/domain/refusal'
import { parseJson } from './json.ts'
import type { Asking } from './wire.ts'

/** What each way in may bring at most, in bytes. */
export const jsonBytesMax = { page: 1_000_000, machine: 500_000, batch: 8_000_000, signIn: 10_000 } as const

/** Filings in one request: a filing has about a hundred values, and a hostile one may not have more than its share. */
const batchNodesMax = 200_000

/** Counted as it arrives: a length that was declared wrongly, or not at all, changes nothing. */
export async function received(c: Asking, bytesMax: number): Promise<Buffer> {
  if (Number(c.req.header('content-length') ?? 0) > bytesMax) throw refuse('too_large', { max: bytesMax })
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.length
    if (size > bytesMax) throw refuse('too_large', { max: bytesMax })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** JSON in UTF-8 and nothing else: a form of another page cannot send this type without asking first. */
export async function readJsonText(c: Asking, bytesMax: number): Promise<string> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) throw notJson()
  const bytes = await received(c, bytesMax)
  try {
    return utf8.decode(bytes)
  } catch {
    throw notJson()
  }
}

const notJson = () => refuse('invalid', {}, [complain([], 'not_valid')])

export const readBody = async (c: Asking, bytesMax: number): Promise<unknown> =>
  parseJson(await readJsonText(c, bytesMax))

export const readBatchBody = async (c: Asking): Promise<unknown> =>
  parseJson(await readJsonText(c, jsonBytesMax.batch), batchNodesMax)
