import { decideLapse } from '@tocsin/domain/report/decide'
import { lapseAfterDays } from '@tocsin/domain/report/sample'
import { sql } from 'kysely'
import { commitErasure } from '../commit-erasure.ts'
import { asLapser } from '../door.ts'
import { eraseIdentities } from '../erase.ts'
import type { House } from '../house.ts'
import { loadCase } from '../load-case.ts'

/** Stands where no person did it: the clock, by a rule that everybody knows. */
export const byItself = '00000000-0000-0000-0000-000000000000'

const roundMax = 100

/**
 * What nobody looked at for thirty days goes to nobody any more, and what identifies somebody in it is deleted, in
 * one transaction for each. Bytes go after the rows: a crash between leaves bytes that nothing names.
 */
export const lapseSignals = async (house: House, now: Date = new Date()): Promise<number> => {
  const before = new Date(now.getTime() - lapseAfterDays * 24 * 3_600_000).toISOString()
  let lapsed = 0
  const faults: unknown[] = []
  const passed = new Set<string>()
  for (;;) {
    const due = await lapsing(house, before, [...passed])
    if (due.length === 0) break
    for (const one of due) {
      const done = await lapse(house, one).catch(error => {
        faults.push(error)
        return 0
      })
      lapsed += done
      // One that cannot be brought to its end holds up none of those behind it.
      if (done === 0) passed.add(one.report)
    }
    house.poke()
  }
  if (faults.length > 0) throw new AggregateError(faults, 'some signals could not be lapsed')
  return lapsed
}

type Due = { report: string; incident: string }

const lapsing = (house: House, before: string, passed: readonly string[]): Promise<Due[]> =>
  asLapser(house.db, tx =>
    tx
      .selectFrom('report_view')
      .innerJoin('report_incident', 'report_incident.report', 'report_view.report')
      .select(['report_view.report', 'report_incident.incident'])
      .where('report_view.state', '=', 'signal')
      .where('report_view.filed_at', '<', before)
      .where('report_view.report', '<>', sql<string>`all(${passed}::uuid[])`)
      .orderBy('report_view.filed_at')
      .limit(roundMax)
      .execute(),
  )

const lapse = async (house: House, { report, incident }: Due): Promise<number> => {
  const files = await asLapser(house.db, async tx => {
    const loaded = (await loadCase(tx, incident, 'for update'))!
    const held = loaded.file.reports.find(({ id }) => id === report)!
    const events = decideLapse(held)
    if (events.length === 0) return null
    const removed = await eraseIdentities(tx, report)
    await commitErasure(
      tx,
      house,
      { organisation: held.organisation, member: byItself },
      loaded,
      report,
      events,
    )
    return removed
  })
  for (const { organisation, id } of files ?? []) await house.files.remove(organisation, id)
  return files ? 1 : 0
}
