import type { NewEvent } from '@tocsin/domain/event'
import { labelOfCase } from '@tocsin/domain/incident/case-file'
import { append } from './append.ts'
import { updateFolds } from './commit.ts'
import type { Acting, Erasing } from './door.ts'
import type { House } from './house.ts'
import type { Loaded } from './load-case.ts'
import { project } from './project.ts'
import { rebuildCase } from './rebuild-case.ts'
import { narrowSight } from './write-sight.ts'
import { hint, writeViews } from './write-views.ts'

type Doer = { organisation: string; member: string }

/**
 * After values of a report went: the events that say so, the case folded again from what is left, and each viewer's
 * row, which shows no more than before. In the caller's transaction, or nothing.
 */
export const commitErasure = async (
  tx: Erasing,
  house: House,
  by: Doer,
  loaded: Loaded,
  report: string,
  events: readonly NewEvent[],
): Promise<void> => {
  const acting = tx as unknown as Acting
  const { at, tips, directory } = loaded
  const happened = await append(
    acting,
    house.keyring,
    { at, ...by, label: labelOfCase(loaded.file), tips },
    events,
  )
  const file = await rebuildCase(tx, loaded.file.incident.id)
  await updateFolds(acting, file)
  await tx.deleteFrom('report_likeness').where('report', '=', report).execute()
  const projection = project(file, directory)
  const changed = await writeViews(tx, file, projection, at)
  await narrowSight(tx, file, projection)
  await hint(tx, changed, happened.at(-1)!.id)
}
