import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { asReader } from '../door.ts'
import type { House } from '../house.ts'

/** The bytes of a file in order, one sealed piece in memory at a time. What was forgotten is not there. */
export async function* fileBytes(house: House, actor: Actor, id: string): AsyncGenerator<Uint8Array> {
  const pieces = await asReader(house.db, actor, tx =>
    tx
      .selectFrom('import_piece')
      .select(['id', 'key_id', 'at', 'bytes'])
      .where('import', '=', id)
      .orderBy('at')
      .execute(),
  )
  if (pieces.length === 0) throw refuse('not_found')
  let next = 0
  for (const piece of pieces) {
    if (piece.at !== next) throw new Error(`the file of import ${id} has a hole at ${next}`)
    const ct = await house.files.get(actor.organisation.id, piece.id)
    yield house.keyring.decrypt({ ct, keyId: piece.key_id }, piece.id)
    next += piece.bytes
  }
}

/** The beginning of a file, as much as is looked at. */
export const fileBeginning = async (
  house: House,
  actor: Actor,
  id: string,
  length: number,
): Promise<Buffer> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const bytes of fileBytes(house, actor, id)) {
    parts.push(bytes)
    size += bytes.length
    if (size >= length) break
  }
  return Buffer.concat(parts).subarray(0, length)
}
