import { inflateRawSync } from 'node:zlib'
import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import type { Shape } from '@tocsin/exchange/reading/look-at-file'
import { readRows } from '@tocsin/exchange/reading/read-rows'
import type { Row } from '@tocsin/exchange/reading/row'
import { asReader } from '../door.ts'
import type { House } from '../house.ts'
import { fileBytes } from './file-bytes.ts'
import { openPaper } from './paper.ts'
import { findImport, mustReport, readImport } from './read-import.ts'
import type { RowResult } from './take-rows.ts'

const rowsAtATime = 20

/** What became of each row, in the order of the file. Stops where the file has come to so far. */
export async function* importResults(house: House, actor: Actor, id: string): AsyncGenerator<RowResult[]> {
  let next = 0
  for (;;) {
    const from = next
    const some = await asReader(house.db, actor, tx =>
      tx
        .selectFrom('import_result')
        .select(['first', 'rows', 'ct', 'key_id'])
        .where('import', '=', id)
        .where('first', '>=', from)
        .orderBy('first')
        .limit(rowsAtATime)
        .execute(),
    )
    if (some.length === 0) return
    for (const { first, rows, ct, key_id } of some) {
      if (first !== next) throw new Error(`the results of import ${id} have a hole at ${next}`)
      next += rows
      yield JSON.parse(
        inflateRawSync(house.keyring.decrypt({ ct, keyId: key_id }, `${id}/${first}`)).toString(),
      )
    }
  }
}

/** The file whose results are wanted; refused where it is not this company's, or was forgotten. */
export const readableImport = async (
  house: House,
  actor: Actor,
  id: string,
): Promise<{ name: string; shape: Shape | null }> => {
  mustReport(actor)
  const row = await asReader(house.db, actor, tx => findImport(tx, id))
  const paper = openPaper(house.keyring, row)
  if (!paper) throw refuse('not_found')
  return {
    name: paper.name,
    shape: paper.shape && paper.plan ? { ...paper.shape, encoding: paper.plan.encoding } : null,
  }
}

/** The rows that were refused, as they stood in the file, each with what is wrong with it. */
export async function* refusedRows(
  house: House,
  actor: Actor,
  id: string,
  shape: Shape,
): AsyncGenerator<{ row: Row; result: RowResult }[]> {
  const rows = readRows(fileBytes(house, actor, id), shape)
  let batch: Row[] = []
  let at = 0
  try {
    for await (const results of importResults(house, actor, id)) {
      const refused: { row: Row; result: RowResult }[] = []
      for (const result of results) {
        if (at === batch.length) {
          const more = await rows.next()
          if (more.done) return
          batch = more.value
          at = 0
        }
        const row = batch[at]!
        at += 1
        if (result.verdict === 'refused') refused.push({ row, result })
      }
      if (refused.length > 0) yield refused
    }
  } finally {
    await rows.return(undefined)
  }
}

const shownRefusals = 50

/** The first rows that were refused or stand in conflict, to be read on the page; the rest is in the file. */
export const firstRefusals = async (house: House, actor: Actor, id: string): Promise<RowResult[]> => {
  await readableImport(house, actor, id)
  const { counts } = await readImport(house, actor, id)
  const wanted = Math.min(shownRefusals, counts.refused + counts.conflict)
  const found: RowResult[] = []
  for await (const results of importResults(house, actor, id)) {
    if (found.length >= wanted) break
    found.push(...results.filter(({ verdict }) => verdict === 'refused' || verdict === 'conflict'))
  }
  return found.slice(0, wanted)
}
