import { createHash, randomUUID } from 'node:crypto'
import { type Actor, may } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { asReader } from './door.ts'
import type { House } from './house.ts'
import { instant } from './load-case.ts'

export type Kept = {
  id: string
  sha256: string
  sizeBytes: number
  mediaType: string
  sealedAt: string
  pictured: boolean
}

/** 25 MB: a long page as MHTML with its pictures; videos are not evidence that this takes. */
export const evidenceBytesMax = 25 * 1024 * 1024

export const pictureTypes: readonly string[] = ['image/jpeg', 'image/png', 'image/webp']
const evidenceTypes: readonly string[] = [
  ...pictureTypes,
  'application/pdf',
  'text/plain',
  'text/html',
  'multipart/related',
  'application/warc',
]

/**
 * Seals a capture: hashed as it came, encrypted, flushed to disk, then known. The media type is what the bytes
 * say, found by the caller. A picture gets the copy that may be shown; one that cannot be read is refused.
 */
export const keepEvidence = async (
  house: House,
  actor: Actor,
  { draft, bytes, mediaType, name }: { draft: string | null; bytes: Buffer; mediaType: string; name: string },
): Promise<Kept> => {
  if (!may(actor, 'report')) throw refuse('not_your_duty', { duty: 'report' })
  if (bytes.length === 0)
    throw refuse('invalid', {}, [
      { path: 'bytes', rule: 'empty', sentence: { code: 'empty_file', params: {} } },
    ])
  if (bytes.length > evidenceBytesMax) throw refuse('too_large', { max: evidenceBytesMax })
  if (!evidenceTypes.includes(mediaType)) throw refuse('type_not_accepted', { type: mediaType })
  const id = randomUUID()
  const organisation = actor.organisation.id
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const pictured = pictureTypes.includes(mediaType)
  if (pictured) {
    const copy = await house.reencode(bytes)
    await house.files.put(organisation, `${id}.picture`, house.keyring.encrypt(copy, `${id}.picture`).ct)
  }
  const { ct, keyId } = house.keyring.encrypt(bytes, id)
  await house.files.put(organisation, id, ct)
  return asReader(house.db, actor, async tx => {
    const { sealed_at } = await tx
      .insertInto('evidence')
      .values({
        id,
        organisation,
        member: actor.member,
        draft,
        report: null,
        sha256,
        size_bytes: bytes.length,
        media_type: mediaType,
        name,
        key_id: keyId,
        sealed_at: instant,
      })
      .returning('sealed_at')
      .executeTakeFirstOrThrow()
    return { id, sha256, sizeBytes: bytes.length, mediaType, sealedAt: sealed_at, pictured }
  })
}
