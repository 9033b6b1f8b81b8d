import type { Actor } from '@tocsin/domain/actor'
import type { Place } from '@tocsin/domain/incident/queue'
import { sql } from 'kysely'
import { asReader } from './door.ts'
import type { House } from './house.ts'
import { inPlace } from './list-incidents.ts'

type IncidentCounts = Record<Place, number> & {
  all: number
  /** Of the queue, what is due before the moment that was asked for. */
  due: number
}

/** How much stands in each place, however much of it a list holds. */
export const countIncidents = (
  house: House,
  actor: Actor,
  { before }: { before: string },
): Promise<IncidentCounts> =>
  asReader(house.db, actor, async tx => {
    const counted = (place: Place) => sql`count(*) filter (where ${inPlace(place, actor.member)})::int`
    const { rows } = await sql<IncidentCounts>`
      select count(*)::int as all, ${counted('queue')} as queue, ${counted('mine')} as mine,
             ${counted('questions')} as questions, ${counted('closed')} as closed,
             count(*) filter (where not closed and due_at < ${before})::int as due
        from incident_view`.execute(tx)
    return rows[0]!
  })
