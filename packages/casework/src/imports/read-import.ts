import type { ImportRow } from '@tocsin/db/import-rows'
import { type Actor, may } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { type Selectable, sql } from 'kysely'
import { asReader, type Reader } from '../door.ts'
import type { House } from '../house.ts'
import { type ImportRead, openPaper } from './paper.ts'

export const mustReport = (actor: Actor): void => {
  if (!may(actor, 'report')) throw refuse('not_your_duty', { duty: 'report' })
}

export const findImport = async (tx: Reader, id: string) => {
  const row = await tx
    .selectFrom('import')
    .selectAll()
    .select(sql<number>`extract(epoch from now() - started_at) * 1000`.as('ran_ms'))
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw refuse('not_found')
  return row
}

/** The newest two hundred; older ones are in nobody's way. */
const listMax = 200

export const listImports = async (house: House, actor: Actor): Promise<ImportRead[]> => {
  mustReport(actor)
  return asReader(house.db, actor, async tx => {
    const rows = await tx
      .selectFrom('import')
      .selectAll()
      .select(sql<number>`extract(epoch from now() - started_at) * 1000`.as('ran_ms'))
      .orderBy('created_at', 'desc')
      .limit(listMax)
      .execute()
    return rows.map(row => shown(house, row))
  })
}

export const readImport = async (house: House, actor: Actor, id: string): Promise<ImportRead> => {
  mustReport(actor)
  return asReader(house.db, actor, async tx => shown(house, await findImport(tx, id)))
}

export const shown = (house: House, row: Selectable<ImportRow> & { ran_ms: number | null }): ImportRead => {
  const paper = openPaper(house.keyring, row)
  const { received, filed, signal, unchanged, conflict, refused } = row
  return {
    id: row.id,
    name: paper?.name ?? null,
    state: row.state,
    stoppedWhy: row.stopped_why,
    by: row.member,
    viaKey: row.api_key !== null,
    sizeBytes: row.size_bytes,
    arrivedBytes: row.arrived_bytes,
    readBytes: row.read_bytes,
    counts: { received, filed, signal, unchanged, conflict, refused },
    createdAt: row.created_at.toISOString(),
    startedAt: row.started_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
    everyRowLookedAt: paper?.plan?.everyRowLookedAt ?? null,
    leftMs: leftMs(row),
  }
}

const leftMs = ({
  state,
  size_bytes,
  read_bytes,
  ran_ms,
}: Pick<Selectable<ImportRow>, 'state' | 'size_bytes' | 'read_bytes'> & { ran_ms: number | null }) =>
  state === 'running' && size_bytes !== null && ran_ms !== null && read_bytes > 0
    ? Math.round((Number(ran_ms) / read_bytes) * (size_bytes - read_bytes))
    : null
