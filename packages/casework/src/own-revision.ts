import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import type { Acting } from './door.ts'

/** The revision of our own stored row. Without one it is as if there were no incident, for us. */
export const ownRevision = async (tx: Acting, actor: Actor, incident: string): Promise<number> => {
  const row = await tx
    .selectFrom('incident_view')
    .select('rev')
    .where('viewer', '=', actor.organisation.id)
    .where('incident', '=', incident)
    .executeTakeFirst()
  if (!row) throw refuse('not_found')
  return row.rev
}
