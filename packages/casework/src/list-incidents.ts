import type { Actor } from '@tocsin/domain/actor'
import type { Part, Substate } from '@tocsin/domain/incident/lifecycle'
import type { IncidentView } from '@tocsin/domain/incident/view'
import type { Sentence } from '@tocsin/domain/sentence'
import { sql } from 'kysely'
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
    const { rows } = await lines.execute(tx)
    const leases = await currentLeases(
      tx,
      rows.map(({ id }) => id),
    )
    return rows.map(({ priority, reporters, ...row }) => ({
      ...row,
      band: priority.band,
      score: priority.score,
      why: priority.why,
      reporter: reporters[0] ?? null,
      reporters: new Set(reporters).size,
      lease: leases.get(row.id) ?? null,
    }))
  })

/** More open incidents than one agency reads; beyond it the list is cut at the least urgent. */
const queueMax = 2_000

type Line = Omit<QueueRow, 'band' | 'score' | 'why' | 'reporter' | 'reporters' | 'lease'> &
  Pick<IncidentView, 'priority'> & { reporters: string[] }

/**
 * A row needs a tenth of its view, so the rest stays in the database: 2,000 rows took 560 ms, 140 of them of this
 * thread, and take 150 and 14. A view is unpacked once, and only those that are in the list.
 */
const lines = sql<Line>`
  select first.id, first.rev, first.changed_at as "changedAt", line.reference, line.title, line.label, line.status,
         line.part, line.substate, line.priority, line.because, line."openedAt", line."dueAt",
         line."sealedAt" is not null as sealed,
         jsonb_path_query_array(line.reports, '$[*].organisation') as reporters,
         -- No answer reaches a sealed copy: nothing in it waits.
         case when line."sealedAt" is null
              then jsonb_array_length(jsonb_path_query_array(line.questions, '$[*] ? (@.answer == null)')) else 0 end as "questionsOpen",
         jsonb_array_length(jsonb_path_query_array(line.questions, '$[*] ? (@.answer != null)')) as "questionsAnswered"
    from (select incident as id, rev, changed_at, body, closed, band, due_at from incident_view
           order by closed, band, due_at, incident limit ${sql.lit(queueMax)}) first
    cross join lateral jsonb_to_record(first.body) as line (
      reference text, title text, label text, status text, part text, substate text, priority jsonb, because jsonb,
      "openedAt" text, "dueAt" text, "sealedAt" text, reports jsonb, questions jsonb)
   order by first.closed, first.band, first.due_at, first.id`
