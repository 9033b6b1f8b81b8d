import type { Actor } from '@tocsin/domain/actor'
import type { Part, Substate } from '@tocsin/domain/incident/lifecycle'
import { type Place, queuePage } from '@tocsin/domain/incident/queue'
import type { IncidentView } from '@tocsin/domain/incident/view'
import type { Sentence } from '@tocsin/domain/sentence'
import { type RawBuilder, sql } from 'kysely'
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

type QueueWanted = {
  /** Without one all that it holds, what is closed last. */
  place?: Place | undefined
  /** These alone, of those that are still its own: what a list that is shown and does not hold them any more asks after. */
  ids?: readonly string[] | undefined
  limit?: number | undefined
}

/** The queue of one agency: what is open first, by band, then by what is due. Nothing in the order hangs on the clock. */
export const listIncidents = async (
  house: House,
  actor: Actor,
  { place, ids, limit = queuePage }: QueueWanted = {},
): Promise<QueueRow[]> =>
  asReader(house.db, actor, async tx => {
    const wanted = ids ? sql<boolean>`incident = any(${[...ids]}::uuid[])` : inPlace(place, actor.member)
    const { rows } = await lines(wanted, limit).execute(tx)
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

/** What stands in a place, as a condition on its stored rows. */
export const inPlace = (place: Place | undefined, member: string): RawBuilder<boolean> => {
  if (place === 'queue') return sql`not closed`
  if (place === 'closed') return sql`closed`
  if (place === 'questions') return sql`questions_open > 0`
  if (place === 'mine')
    return sql`incident in (select held.incident from lease held where held.member = ${member} and held.until > now())`
  return sql`true`
}

type Line = Omit<QueueRow, 'band' | 'score' | 'why' | 'reporter' | 'reporters' | 'lease'> &
  Pick<IncidentView, 'priority'> & { reporters: string[] }

/**
 * A row needs a tenth of its view, so the rest stays in the database: 2,000 rows took 560 ms, 140 of them of this
 * thread, and take 150 and 14. A view is unpacked once, and only those that are in the list.
 */
const lines = (wanted: RawBuilder<boolean>, limit: number) => sql<Line>`
  select first.id, first.rev, first.changed_at as "changedAt", line.reference, line.title, line.label, line.status,
         line.part, line.substate, line.priority, line.because, line."openedAt", line."dueAt",
         line."sealedAt" is not null as sealed,
         jsonb_path_query_array(line.reports, '$[*].organisation') as reporters,
         first."questionsOpen",
         jsonb_array_length(jsonb_path_query_array(line.questions, '$[*] ? (@.answer != null)')) as "questionsAnswered"
    from (select incident as id, rev, changed_at, body, closed, band, due_at, questions_open as "questionsOpen"
            from incident_view where ${wanted} order by closed, band, due_at, incident limit ${limit}) first
    cross join lateral jsonb_to_record(first.body) as line (
      reference text, title text, label text, status text, part text, substate text, priority jsonb, because jsonb,
      "openedAt" text, "dueAt" text, "sealedAt" text, reports jsonb, questions jsonb)
   order by first.closed, first.band, first.due_at, first.id`
