import type { Actor } from '@tocsin/domain/actor'
import type { Happened, NewEvent } from '@tocsin/domain/event'
import { type CaseFile, labelOfCase } from '@tocsin/domain/incident/case-file'
import { append } from './append.ts'
import type { Acting } from './door.ts'
import { fold, foldShape } from './fold.ts'
import type { House } from './house.ts'
import type { Loaded } from './load-case.ts'
import { project } from './project.ts'
import type { IdentityValue } from './seal-events.ts'
import { narrowSight, widenSight } from './write-sight.ts'
import { type Changed, hint, writeViews } from './write-views.ts'

export type Committed = { file: CaseFile; events: Happened[]; changed: Changed[] }

/**
 * Events, folded rows, one view for each viewer, what each may open, and a hint for each whose row changed: all
 * in the caller's transaction, or nothing. A hidden row changes silently under row security, so it counts.
 */
export const commit = async (
  tx: Acting,
  house: House,
  actor: Actor,
  loaded: Loaded,
  events: readonly NewEvent[],
  identities: readonly IdentityValue[] = [],
): Promise<Committed> => {
  const happened = await append(
    tx,
    house.keyring,
    {
      at: loaded.at,
      organisation: actor.organisation.id,
      member: actor.member,
      label: labelOfCase(loaded.file),
      tips: loaded.tips,
    },
    events,
    identities,
  )
  const file = fold(loaded.file, happened)
  await updateFolds(tx, file)
  const projection = project(file, loaded.directory)
  const changed = await writeViews(tx, file, projection, loaded.at)
  await widenSight(tx, file, projection)
  if (loaded.file.incident.n > 0) await narrowSight(tx, file, projection)
  await hint(tx, changed, happened.at(-1)!.id)
  return { file, events: happened, changed }
}

/** Folded rows as they are now; one that was not there to be written is a fault, and never a silence. */
export const updateFolds = async (tx: Acting, { incident, reports }: CaseFile): Promise<void> => {
  const rows = [
    await tx
      .updateTable('incident')
      .set({ n: incident.n, shape: foldShape, body: JSON.stringify(incident) })
      .where('id', '=', incident.id)
      .executeTakeFirstOrThrow(),
  ]
  for (const report of reports) {
    rows.push(
      await tx
        .updateTable('report')
        .set({ n: report.n, shape: foldShape, body: JSON.stringify(report) })
        .where('id', '=', report.id)
        .executeTakeFirstOrThrow(),
    )
  }
  if (rows.some(({ numUpdatedRows }) => numUpdatedRows !== 1n))
    throw new Error('a folded row was not there to be written')
}
