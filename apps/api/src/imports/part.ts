import { partBytesMax } from '@tocsin/casework/imports/send-file'
import { z } from 'zod'
import { received } from '../request/body.ts'
import { idIn } from '../request/inputs.ts'
import type { Asking } from '../request/wire.ts'

const part = z.strictObject({
  offset: z.coerce.number().int().min(0),
  last: z.enum(['true', 'false']).default('false'),
})

/** RFC 9530: what the sender says its part hashes to, where it says so. */
const digestOf = (header: string | undefined): string | null => {
  const found = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):/.exec(header ?? '')
  return found ? Buffer.from(found[1]!, 'base64').toString('hex') : null
}

/** A part of a file, from whoever sends it: its place in the address, its checksum in a header, its bytes as the body. */
export const partOf = async (c: Asking) => {
  const id = idIn(c)
  const { offset, last } = part.parse(c.req.query())
  const bytes = await received(c, partBytesMax)
  return { id, at: offset, bytes, last: last === 'true', sha256: digestOf(c.req.header('content-digest')) }
}
