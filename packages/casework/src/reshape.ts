import { updateFolds } from './commit.ts'
import { asRebuilder } from './door.ts'
import { foldShape } from './fold.ts'
import type { House } from './house.ts'
import { loadCase } from './load-case.ts'
import { project, shapes } from './project.ts'
import { rebuildCase } from './rebuild-case.ts'
import { reshapeViews } from './write-views.ts'

const batchMax = 50

/** Incidents with a row that an older version of the program made; a newer version's rows are left alone. */
const stale = (house: House): Promise<string[]> =>
  asRebuilder(house.db, async tx => {
    const folds = await tx
      .selectFrom('incident')
      .select('id')
      .where('shape', '<', foldShape)
      .limit(batchMax)
      .execute()
    const views = await tx
      .selectFrom('incident_view')
      .select('incident')
      .distinct()
      .where('shape', '<', shapes.incident)
      .limit(batchMax)
      .execute()
    const reports = await tx
      .selectFrom('report_incident')
      .innerJoin('report', 'report.id', 'report_incident.report')
      .innerJoin('report_view', 'report_view.report', 'report.id')
      .select('report_incident.incident')
      .distinct()
      .where(eb => eb.or([eb('report.shape', '<', foldShape), eb('report_view.shape', '<', shapes.report)]))
      .limit(batchMax)
      .execute()
    return [
      ...new Set([
        ...folds.map(({ id }) => id),
        ...views.map(({ incident }) => incident),
        ...reports.map(({ incident }) => incident),
      ]),
    ]
  })

/** One incident under its lock: folded, projected and stored again. */
export const reshapeOne = (house: House, incident: string): Promise<void> =>
  asRebuilder(house.db, async tx => {
    const loaded = await loadCase(tx, incident, 'for update')
    if (!loaded) return
    const file = await rebuildCase(tx, incident)
    await updateFolds(tx, file)
    await reshapeViews(tx, file, project(file, loaded.directory))
  })

/**
 * After a new version was started: every derived row is folded again from its events, one incident at a time
 * under its lock, while the product works. Returns how many incidents were brought up to date.
 */
export const reshape = async (house: House): Promise<number> => {
  let done = 0
  for (let incidents = await stale(house); incidents.length > 0; incidents = await stale(house)) {
    for (const incident of incidents) await reshapeOne(house, incident)
    done += incidents.length
  }
  return done
}
