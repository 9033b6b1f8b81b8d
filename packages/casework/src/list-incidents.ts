import type { Actor } from '@tocsin/domain/actor'
import type { Part, Substate } from '@tocsin/domain/incident/lifecycle'
import type { IncidentView } from '@tocsin/domain/incident/view'
import type { Sentence } from '@tocsin/domain/sentence'
import { asReader } from './door.ts'
import type { House } from './house.ts'
import { currentLeases, type Lease } from './lease.ts'

/** One line of a queue: enough to decide whether to open it, and why it stands where it stands. */
export type QueueRow = {
  id: string
  rev: number
  reference: string
  title: string
  label: string
  status: Substate
  part: Part
  substate: Substate
  band: number
  score: number
  why: Sentence[]
  because: Sentence
  reporter: string | null
  reporters: number
  openedAt: string
  changedAt: string
  dueAt: string | null
  questionsOpen: number
  questionsAnswered: number
  sealed: boolean
  lease: Lease | null
}

/** The queue of one agency: what is open first, by band, then by what is due. Nothing in the order hangs on the clock. */
export const listIncidents = async (house: House, actor: Actor): Promise<QueueRow[]> =>
  asReader(house.db, actor, async tx => {
    const rows = await tx
      .selectFrom('incident_view')
      .select(['incident', 'rev', 'body', 'changed_at'])
      .orderBy('closed')
      .orderBy('band')
      .orderBy('due_at')
      .orderBy('incident')
      .limit(queueMax)
      .execute()
    const leases = await currentLeases(
      tx,
      rows.map(({ incident }) => incident),
    )
    return rows.map(({ incident, rev, body, changed_at }) => ({
      ...line(body),
      id: incident,
      rev,
      changedAt: changed_at,
      lease: leases.get(incident) ?? null,
    }))
  })

/** More open incidents than one agency reads; beyond it the list is cut at the least urgent. */
const queueMax = 2_000

const line = (view: IncidentView): Omit<QueueRow, 'id' | 'rev' | 'changedAt' | 'lease'> => ({
  reference: view.reference,
  title: view.title,
  label: view.label,
  status: view.status,
  part: view.part,
  substate: view.substate,
  band: view.priority.band,
  score: view.priority.score,
  why: view.priority.why,
  because: view.because,
  reporter: view.reports[0]?.organisation ?? null,
  reporters: new Set(view.reports.map(({ organisation }) => organisation)).size,
  openedAt: view.openedAt,
  dueAt: view.dueAt,
  questionsOpen: view.questions.filter(({ answer }) => !answer).length,
  questionsAnswered: view.questions.filter(({ answer }) => answer).length,
  sealed: view.sealedAt !== null,
})
