import { deflateRawSync } from 'node:zlib'
import type { Actor } from '@tocsin/domain/actor'
import type { RowRead } from '@tocsin/exchange/mapping/filing-of-row'
import { sql } from 'kysely'
import type { Acting } from '../door.ts'
import { fileReports } from '../filing/file-reports.ts'
import type { Outcome } from '../filing/outcome.ts'
import { withinQuota } from '../filing/spend-quota.ts'
import type { House } from '../house.ts'
import { type Became, becameOf } from './became.ts'
import { counted } from './paper.ts'

/** What became of one row, as it is kept: with its line and the reference that it brought. */
export type RowResult = Became & { line: number; own: string | null }

/** Thrown inside the transaction, so that nothing of these rows happens: another process has the import, or nobody. */
export class NotMineAnyMore extends Error {}

type Taking = {
  id: string
  worker: string
  /** How many rows were taken before these. */
  before: number
  readBytes: number
  lines: readonly number[]
}

/**
 * Some rows, in one transaction: their reports, what became of each, the counts and the place in the file. A process
 * that dies leaves all of it or nothing; one that lost its lease meanwhile leaves nothing.
 */
export const takeRows = async (
  house: House,
  actor: Actor,
  rows: readonly RowRead[],
  taking: Taking,
): Promise<void> => {
  const take = async (): Promise<{ result: null; made: number }> => {
    let made = 0
    await fileReports(house, actor, rows, {
      origin: 'file',
      alongside: async (tx, outcomes) => {
        made = outcomes.filter(({ is }) => is === 'new').length
        await moveOn(tx, house, rows, outcomes, taking)
      },
    })
    return { result: null, made }
  }
  // What a company's programs may hand over in a day is counted, whichever way they send it.
  if (actor.via.kind === 'key') await withinQuota(house, actor.organisation.id, rows.length, take)
  else await take()
}

const moveOn = async (
  tx: Acting,
  house: House,
  rows: readonly RowRead[],
  outcomes: readonly Outcome[],
  { id, worker, before, readBytes, lines }: Taking,
): Promise<void> => {
  const results: RowResult[] = outcomes.map((outcome, i) => ({
    line: lines[i]!,
    own: rows[i]!.own,
    ...becameOf(outcome),
  }))
  const more = { received: results.length, filed: 0, signal: 0, unchanged: 0, conflict: 0, refused: 0 }
  for (const { verdict } of results) more[verdict] += 1
  const moved = await tx
    .updateTable('import')
    .set(eb => ({
      ...Object.fromEntries(counted.map(name => [name, eb(name, '+', more[name])])),
      read_bytes: readBytes,
      lease_until: sql<Date>`now() + interval '15 seconds'`,
    }))
    .where('id', '=', id)
    .where('worker', '=', worker)
    .where('state', '=', 'running')
    .where('received', '=', before)
    .executeTakeFirst()
  if (moved.numUpdatedRows !== 1n) throw new NotMineAnyMore()
  const { ct, keyId } = house.keyring.encrypt(packed(results), `${id}/${before}`)
  await tx
    .insertInto('import_result')
    .values({ import: id, first: before, rows: results.length, ct, key_id: keyId })
    .execute()
}

const packed = (results: readonly RowResult[]): Buffer =>
  deflateRawSync(JSON.stringify(results), { level: 1 })
