import { createHash } from 'node:crypto'
import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { say } from '@tocsin/domain/sentence'
import { type FieldPath, fieldPaths, fields, type Kind, neededFields } from '@tocsin/exchange/mapping/fields'
import { type Plan, plan as planSchema } from '@tocsin/exchange/mapping/plan'
import { columnSet, proposePlan } from '@tocsin/exchange/mapping/propose-plan'
import { cellsOf } from '@tocsin/exchange/mapping/row-cells'
import type { Encoding } from '@tocsin/exchange/reading/decoded'
import { lookAtFile, type Shape, sampleBytes } from '@tocsin/exchange/reading/look-at-file'
import { readRows } from '@tocsin/exchange/reading/read-rows'
import { FileRefused, type Row, type Value } from '@tocsin/exchange/reading/row'
import { asReader } from '../door.ts'
import type { House } from '../house.ts'
import { fileBeginning, fileBytes } from './file-bytes.ts'
import { openPaper } from './paper.ts'
import { findImport, mustReport } from './read-import.ts'

export type Looked = {
  name: string
  shape: { format: Shape['format']; encoding: Encoding; delimiter: string | null }
  columns: string[]
  /** The first rows as they stand there. */
  rows: { line: number; cells: { column: string; value: string }[] }[]
  plan: Plan
  /** True where this company read a file with these columns before, and that is how. */
  remembered: boolean
  /** An earlier import of the very same bytes. */
  sameAs: { id: string; createdAt: string } | null
  fields: { path: FieldPath; kind: Kind['is']; choices: readonly string[]; needed: boolean }[]
}

const shownRows = 5
const consideredRows = 200

/** What a file seems to hold, and how it may be read: a proposal for a person, filed is nothing. */
export const lookAtImport = async (house: House, actor: Actor, id: string): Promise<Looked> => {
  const { paper, shape, rows } = await beginningOf(house, actor, id)
  const before = await rememberedPlan(house, actor, shape.columns)
  const cells = rows.flatMap(row => ('fault' in row ? [] : [cellsOf(row, shape.columns)]))
  const proposed = proposePlan({ columns: shape.columns, rows: cells, encoding: shape.encoding })
  return {
    name: paper.name,
    shape: {
      format: shape.format,
      encoding: shape.encoding,
      delimiter: shape.format === 'csv' ? shape.delimiter : null,
    },
    columns: shape.columns,
    rows: rows.slice(0, shownRows).map(row => ({
      line: row.line,
      cells:
        'fault' in row
          ? []
          : [...cellsOf(row, shape.columns)].map(([column, value]) => ({ column, value: asText(value) })),
    })),
    plan: before ? { ...before, encoding: shape.encoding } : proposed,
    remembered: before !== null,
    sameAs: await sameBytes(house, actor, id),
    fields: fieldPaths.map(path => {
      const kind: Kind = fields[path]
      return {
        path,
        kind: kind.is,
        choices: 'choices' in kind ? kind.choices : [],
        needed: neededFields.includes(path),
      }
    }),
  }
}

const shownLength = 300
const asText = (value: Value): string => {
  const text = typeof value === 'string' ? value : value.join(', ')
  return text.length > shownLength ? `${text.slice(0, shownLength).toWellFormed()}…` : text
}

/** The shape of a file and its first rows, as far as its beginning holds them whole. */
export const beginningOf = async (house: House, actor: Actor, id: string, encoding?: Encoding) => {
  mustReport(actor)
  const row = await asReader(house.db, actor, tx => findImport(tx, id))
  if (row.state === 'arriving') throw refuse('import_not_ready')
  const paper = openPaper(house.keyring, row)
  if (!paper) throw refuse('not_found')
  const sample = await fileBeginning(house, actor, id, sampleBytes)
  const shape = await lookedAt(sample, encoding)
  const rows: Row[] = []
  for await (const batch of readRows(once(sample), shape)) {
    rows.push(...batch.slice(0, consideredRows - rows.length))
    if (rows.length >= consideredRows) break
  }
  // The sample may have cut the last one.
  if (row.size_bytes !== null && row.size_bytes > sample.length && rows.length < consideredRows) rows.pop()
  return { row, paper, shape, rows }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const lookedAt = async (sample: Buffer, encoding?: Encoding): Promise<Shape> => {
  try {
    return await lookAtFile(sample, encoding)
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    const { fault } = error
    throw refuse('file_not_read', {}, [{ path: 'file', rule: fault, sentence: say(`file.${fault}`) }])
  }
}

const columnsKey = (house: House, { organisation }: Actor, columns: readonly string[]): Buffer =>
  house.keyring.fingerprint('import-columns', `${organisation.id}\n${columnSet(columns)}`)

const rememberedPlan = async (
  house: House,
  actor: Actor,
  columns: readonly string[],
): Promise<Plan | null> => {
  const row = await asReader(house.db, actor, tx =>
    tx
      .selectFrom('import_plan')
      .select(['ct', 'key_id'])
      .where('columns', '=', columnsKey(house, actor, columns))
      .executeTakeFirst(),
  )
  if (!row) return null
  const about = `${actor.organisation.id}/plan`
  const parsed = planSchema.safeParse(
    JSON.parse(house.keyring.decrypt({ ct: row.ct, keyId: row.key_id }, about).toString()),
  )
  return parsed.success ? parsed.data : null
}

/** But for what a person declares each time anew: good faith, and that somebody looked. */
export const rememberPlan = async (
  house: House,
  actor: Actor,
  columns: readonly string[],
  plan: Plan,
): Promise<void> => {
  const { goodFaith: _, ...defaults } = plan.defaults
  const { ct, keyId } = house.keyring.encrypt(
    Buffer.from(JSON.stringify({ ...plan, defaults, everyRowLookedAt: false })),
    `${actor.organisation.id}/plan`,
  )
  await asReader(house.db, actor, tx =>
    tx
      .insertInto('import_plan')
      .values({
        organisation: actor.organisation.id,
        columns: columnsKey(house, actor, columns),
        ct,
        key_id: keyId,
      })
      .onConflict(conflict =>
        conflict
          .columns(['organisation', 'columns'])
          .doUpdateSet({ ct, key_id: keyId, saved_at: new Date().toISOString() }),
      )
      .execute(),
  )
}

/** Read once, when somebody first looks: the fingerprint of all its bytes, and whether they were here before. */
const sameBytes = async (house: House, actor: Actor, id: string): Promise<Looked['sameAs']> => {
  const row = await asReader(house.db, actor, tx => findImport(tx, id))
  let content = row.content
  if (content === null) {
    const hash = createHash('sha256')
    for await (const bytes of fileBytes(house, actor, id)) hash.update(bytes)
    content = house.keyring.fingerprint('import-file', `${actor.organisation.id}\n${hash.digest('hex')}`)
  }
  const known = content
  return asReader(house.db, actor, async tx => {
    if (row.content === null)
      await tx.updateTable('import').set({ content: known }).where('id', '=', id).execute()
    const before = await tx
      .selectFrom('import')
      .select(['id', 'created_at'])
      .where('content', '=', known)
      .where('id', '<>', id)
      .where('state', 'in', ['running', 'done', 'stopped', 'cancelled'])
      .orderBy('created_at', 'desc')
      .executeTakeFirst()
    return before ? { id: before.id, createdAt: before.created_at.toISOString() } : null
  })
}
