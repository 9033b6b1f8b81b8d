import { refuse } from '@tocsin/domain/refusal'
import { fileTypeFromBuffer } from 'file-type'

const readFromBytes: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/pdf',
])

/** As much of a file's beginning as is looked at. */
const headBytes = 4_100

/**
 * What a capture is, by its own bytes: what was declared is believed only between plain text and a page, which
 * have no bytes of their own and are never shown. Refuses everything else (a drawing that is a program, a
 * picture with a film in it).
 */
export async function mediaTypeOf(bytes: Buffer, declared: string): Promise<string> {
  const head = bytes.subarray(0, headBytes)
  const found = (await fileTypeFromBuffer(head))?.mime
  if (found && readFromBytes.has(found)) return found
  if (head.subarray(0, 5).toString('latin1') === 'WARC/') return 'application/warc'
  const name = declared.split(';')[0]!.trim().toLowerCase()
  if (found !== undefined || head.includes(0))
    throw refuse('type_not_accepted', { type: found ?? name.slice(0, 100) })
  const text = head.toString('latin1')
  if (/^mime-version:/im.test(text) && /^content-type:\s*multipart\/related/im.test(text))
    return 'multipart/related'
  if (name === 'text/html' || name === 'text/plain') return name
  throw refuse('type_not_accepted', { type: name.slice(0, 100) })
}
