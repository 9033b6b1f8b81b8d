import { createHash } from 'node:crypto'
import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { asReader } from './door.ts'
import type { House } from './house.ts'
import { pictureTypes } from './keep-evidence.ts'
import { recordLook } from './record-look.ts'

export type Shown = { bytes: Buffer; mediaType: string; name: string; sha256: string }

/** The original as it was sealed, or the re-encoded copy of a picture. Whoever opens it is written down. */
export const showEvidence = async (
  house: House,
  actor: Actor,
  id: string,
  which: 'original' | 'picture',
): Promise<Shown> => {
  const row = await asReader(house.db, actor, async tx => {
    const found = await tx.selectFrom('evidence').selectAll().where('id', '=', id).executeTakeFirst()
    if (!found) throw refuse('not_found')
    await recordLook(tx, actor, { kind: 'evidence', subject: id, act: which })
    return found
  })
  if (which === 'picture') {
    if (!pictureTypes.includes(row.media_type)) throw refuse('not_found')
    const ct = await house.files.get(row.organisation, `${id}.picture`)
    return {
      bytes: house.keyring.decrypt({ ct, keyId: row.key_id }, `${id}.picture`),
      mediaType: 'image/webp',
      name: row.name,
      sha256: row.sha256,
    }
  }
  const bytes = house.keyring.decrypt(
    { ct: await house.files.get(row.organisation, id), keyId: row.key_id },
    id,
  )
  if (createHash('sha256').update(bytes).digest('hex') !== row.sha256)
    throw new Error(`evidence ${id} is not what was sealed`)
  return { bytes, mediaType: row.media_type, name: row.name, sha256: row.sha256 }
}
