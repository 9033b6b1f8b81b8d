import type { Actor } from '@tocsin/domain/actor'
import { complain } from '@tocsin/domain/malformed'
import { refuse } from '@tocsin/domain/refusal'
import { type FieldPath, neededFields } from '@tocsin/exchange/mapping/fields'
import type { LookedAt } from '@tocsin/exchange/mapping/filing-of-row'
import type { Plan } from '@tocsin/exchange/mapping/plan'
import { sql } from 'kysely'
import { asReader, type Reader } from '../door.ts'
import type { House } from '../house.ts'
import { pressedOnce } from '../idempotency.ts'
import { beginningOf, rememberPlan } from './look-at-import.ts'
import { type ImportRead, sealPaper } from './paper.ts'
import { findImport, mustReport, readImport } from './read-import.ts'
import { wakeImports } from './run-imports.ts'

/** Said by whoever starts the import, of every row; by a machine only in the rows themselves, each with its reviewer. */
export const lookedAtBy = (actor: Actor, plan: Plan): LookedAt =>
  plan.everyRowLookedAt && actor.via.kind === 'session'
    ? { by: actor.member, at: new Date().toISOString() }
    : null

/** Without a column and without a default for it no row could ever be taken: said before a million are refused. */
const missing = (plan: Plan): FieldPath[] =>
  neededFields.filter(
    field => plan.defaults[field] === undefined && !plan.columns.some(column => column.field === field),
  )

export const startImport = async (
  house: House,
  actor: Actor,
  { id, plan, remember }: { id: string; plan: Plan; remember: boolean },
): Promise<ImportRead> => {
  const { paper, shape } = await beginningOf(house, actor, id, plan.encoding)
  const open = missing(plan)
  if (open.length > 0 && shape.format === 'csv')
    throw refuse(
      'plan_incomplete',
      { count: open.length },
      open.map(path => complain([path], 'required')),
    )
  const start = async (tx: Reader): Promise<void> => {
    const started = await tx
      .updateTable('import')
      .set({
        state: 'running',
        started_at: sql<Date>`now()`,
        ...sealPaper(house.keyring, id, { ...paper, shape, plan, lookedAt: lookedAtBy(actor, plan) }),
      })
      .where('id', '=', id)
      .where('state', '=', 'arrived')
      .executeTakeFirst()
    if (started.numUpdatedRows !== 1n) throw refuse('import_not_ready')
  }
  await asReader(house.db, actor, tx => pressedOnce(tx, actor, start))
  if (remember) await rememberPlan(house, actor, shape.columns, plan)
  wakeImports(house)
  return readImport(house, actor, id)
}

/** What was filed stays filed; the rows that had not been taken are left. */
export const cancelImport = async (house: House, actor: Actor, id: string): Promise<ImportRead> => {
  mustReport(actor)
  const cancel = async (tx: Reader): Promise<void> => {
    await findImport(tx, id)
    const cancelled = await tx
      .updateTable('import')
      .set({ state: 'cancelled', ended_at: sql<Date>`now()` })
      .where('id', '=', id)
      .where('state', 'in', ['arriving', 'arrived', 'running'])
      .executeTakeFirst()
    if (cancelled.numUpdatedRows !== 1n) throw refuse('import_not_ready')
  }
  await asReader(house.db, actor, tx => pressedOnce(tx, actor, cancel))
  return readImport(house, actor, id)
}
