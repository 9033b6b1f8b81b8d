import type { Actor } from '@tocsin/domain/actor'
import type { HappenedOf } from '@tocsin/domain/event'
import type { Acting } from './door.ts'
import { recordLook } from './record-look.ts'

/** A reveal's effect: rows that let our own agency open these identities until then, and who looked. A file's identity has the file's id. */
export const openRevealed = async (
  tx: Acting,
  actor: Actor,
  incident: string,
  { fields }: HappenedOf<'incident.revealed'>,
): Promise<void> => {
  const { identities: wanted = [], reason = '', until = '' } = fields
  const viewer = actor.organisation.id
  const identities = await stillThere(tx, wanted)
  if (identities.length > 0) {
    await tx
      .insertInto('identity_view')
      .values(
        identities.map(identity => ({ viewer, identity, incident, member: actor.member, reason, until })),
      )
      .onConflict(conflict =>
        conflict.columns(['viewer', 'identity']).doUpdateSet(eb => ({ until: eb.ref('excluded.until') })),
      )
      .execute()
    const files = await tx.selectFrom('evidence').select('id').where('id', 'in', identities).execute()
    if (files.length > 0) {
      await tx
        .insertInto('evidence_view')
        .values(files.map(({ id }) => ({ viewer, evidence: id, incident, until })))
        .onConflict(conflict =>
          conflict.columns(['viewer', 'evidence']).doUpdateSet(eb => ({ until: eb.ref('excluded.until') })),
        )
        .execute()
    }
  }
  await recordLook(tx, actor, { kind: 'incident', subject: incident, act: 'revealed' })
}

/** One may have been erased since, or its time may have run out. */
const stillThere = async (tx: Acting, wanted: readonly string[]): Promise<string[]> => {
  if (wanted.length === 0) return []
  const rows = await tx.selectFrom('identity').select('id').where('id', 'in', wanted).execute()
  return rows.map(({ id }) => id)
}
