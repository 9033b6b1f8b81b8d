import { createHash, randomUUID } from 'node:crypto'
import type { Actor } from '@tocsin/domain/actor'
import { isRefusal, refuse } from '@tocsin/domain/refusal'
import { sql } from 'kysely'
import { asReader, type Reader } from '../door.ts'
import type { House } from '../house.ts'
import { pressedOnce } from '../idempotency.ts'
import { sealPaper } from './paper.ts'
import { findImport, mustReport } from './read-import.ts'

/** What a file may hold, and one part of it on its way. A million rows of a kilobyte are one gigabyte. */
const fileBytesMax = 2 * 1024 ** 3
export const partBytesMax = 4 * 1024 ** 2
/** Files of one company that are on their way or waiting; each may be large. */
const openMax = 20

type Arrived = { id: string; arrivedBytes: number; sizeBytes: number | null; whole: boolean }

/** Makes room for a file that is about to be sent. Its size may be left open, as a pipe has none. */
export const beginImport = async (
  house: House,
  actor: Actor,
  { name, size, key }: { name: string; size: number | null; key: string | null },
): Promise<Arrived> => {
  mustReport(actor)
  if (size !== null && size > fileBytesMax) throw refuse('too_large', { max: fileBytesMax })
  const makeRoom = async (tx: Reader): Promise<Arrived> => {
    const id = randomUUID()
    // One at a time: many at once would each count without the others.
    const { id: organisation } = actor.organisation
    await sql`select pg_advisory_xact_lock(hashtext('tocsin.imports'), hashtext(${organisation}))`.execute(tx)
    const open = await tx
      .selectFrom('import')
      .select(eb => eb.fn.countAll<number>().as('count'))
      .where('state', 'in', ['arriving', 'arrived', 'running'])
      .executeTakeFirstOrThrow()
    if (open.count >= openMax) throw refuse('too_many', { seconds: 600 })
    await tx
      .insertInto('import')
      .values({
        id,
        organisation,
        member: actor.member,
        api_key: key,
        size_bytes: size,
        ...sealPaper(house.keyring, id, { name }),
      })
      .execute()
    return { id, arrivedBytes: 0, sizeBytes: size, whole: false }
  }
  return asReader(house.db, actor, tx => pressedOnce(tx, actor, makeRoom))
}

type Part = { id: string; at: number; bytes: Buffer; last: boolean; sha256: string | null }

/**
 * The next part of a file: sealed on disk, then counted, in that order. One that does not follow on what is here is
 * refused with the place to go on from; of several for the same place one is taken. Said again, the last part of a
 * file that is whole is no error: its answer may have been lost on the way.
 */
export const takePart = async (house: House, actor: Actor, part: Part): Promise<Arrived> => {
  mustReport(actor)
  const { id, at, bytes, last, sha256 } = part
  if (bytes.length > partBytesMax) throw refuse('too_large', { max: partBytesMax })
  if (sha256 !== null && createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw refuse('upload_damaged')
  const before = await asReader(house.db, actor, tx => placeOf(tx, part))
  if (before) return before
  const organisation = actor.organisation.id
  const piece = randomUUID()
  const { ct, keyId } = house.keyring.encrypt(bytes, piece)
  if (bytes.length > 0) await house.files.put(organisation, piece, ct)
  try {
    return await asReader(house.db, actor, async tx => {
      const end = at + bytes.length
      const moved = await tx
        .updateTable('import')
        .set(eb => ({
          arrived_bytes: end,
          ...(last ? { size_bytes: end } : {}),
          state: last
            ? ('arrived' as const)
            : eb
                .case()
                .when('size_bytes', '=', end)
                .then('arrived' as const)
                .else('arriving' as const)
                .end(),
        }))
        .where('id', '=', id)
        .where('state', '=', 'arriving')
        .where('arrived_bytes', '=', at)
        .returning(['arrived_bytes', 'size_bytes', 'state'])
        .executeTakeFirst()
      if (!moved) throw outOfPlace(await findImport(tx, id))
      if (bytes.length > 0)
        await tx
          .insertInto('import_piece')
          .values({ import: id, at, bytes: bytes.length, id: piece, key_id: keyId })
          .execute()
      return { id, arrivedBytes: end, sizeBytes: moved.size_bytes, whole: moved.state === 'arrived' }
    })
  } catch (error) {
    // Of a commit whose answer was lost nobody knows: the piece may be there, and its bytes stay.
    if (isRefusal(error)) await house.files.remove(organisation, piece)
    throw error
  }
}

/** Asked before anything is written: what is not awaited costs no disk. */
const placeOf = async (tx: Reader, { id, at, bytes, last }: Part): Promise<Arrived | null> => {
  const row = await findImport(tx, id)
  const end = at + bytes.length
  if (row.state === 'arrived' && end === row.size_bytes)
    return { id, arrivedBytes: end, sizeBytes: end, whole: true }
  if (row.state !== 'arriving') throw refuse('import_not_ready')
  if (row.arrived_bytes !== at) throw outOfPlace(row)
  const max = row.size_bytes ?? fileBytesMax
  if (end > max) throw refuse('too_large', { max })
  if (last && (end === 0 || (row.size_bytes !== null && end !== row.size_bytes)))
    throw outOfPlace({ arrived_bytes: at })
  return null
}

const outOfPlace = ({ arrived_bytes }: { arrived_bytes: number }) =>
  refuse('upload_out_of_place', { offset: arrived_bytes })
