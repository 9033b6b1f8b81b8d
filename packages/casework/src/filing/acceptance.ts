import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import type { SentTo } from '@tocsin/domain/report/events'
import type { Acceptance } from '@tocsin/domain/report/verdict'
import type { ReportView } from '@tocsin/domain/report/view'
import { asReader } from '../door.ts'
import type { House } from '../house.ts'

export const acceptanceOf = (report: string, { organisation }: Actor, body: ReportView): Acceptance => ({
  report,
  arrivedAs: body.history[0]?.verb === 'report.filed' ? 'filed' : 'signal',
  reference: body.reference,
  at: body.filedAt,
  leafHash: body.leafHash,
  sentTo: body.sentTo && inOneOrder(body.sentTo),
  externalReference: body.externalReference,
  test: organisation.test,
})

/** The database gives the keys of an object back in an order of its own; a repetition answers the same bytes. */
const inOneOrder = ({ organisation, because }: SentTo): SentTo => ({
  organisation,
  because: { code: because.code, params: Object.fromEntries(Object.entries(because.params).sort()) },
})

/** Rebuilt from the stored views each time, so that a repetition says no more than the caller may see today. */
export const acceptancesOf = async (
  house: House,
  actor: Actor,
  reports: readonly string[],
): Promise<Map<string, Acceptance>> => {
  if (reports.length === 0) return new Map()
  return asReader(house.db, actor, async tx => {
    const rows = await tx
      .selectFrom('report_view')
      .select(['report', 'body'])
      .where('report', 'in', reports)
      .execute()
    return new Map(rows.map(({ report, body }) => [report, acceptanceOf(report, actor, body)]))
  })
}

export const acceptanceIn = (acceptances: Map<string, Acceptance>, report: string): Acceptance => {
  const found = acceptances.get(report)
  if (!found) throw refuse('not_found')
  return found
}
