import type { EventVerb, Happened, Stream } from '@tocsin/domain/event'
import type { Label } from '@tocsin/domain/handling/tlp'
import type { Acting, Auditing, Erasing } from './door.ts'
import { openedFields } from './opened-fields.ts'

/** A stream as it happened, in order. An erased field is missing, as one never given is. */
export const readStream = async (
  tx: Acting | Auditing | Erasing,
  { kind, id }: Stream,
): Promise<Happened[]> => {
  const reading = tx as Auditing
  const events = await reading
    .selectFrom('event')
    .selectAll()
    .where('stream_kind', '=', kind)
    .where('stream_id', '=', id)
    .orderBy('n')
    .execute()
  const fieldsOf = await openedFields(reading, events)
  return events.map(
    event =>
      ({
        id: event.id,
        stream: { kind, id },
        n: event.n,
        at: event.at,
        organisation: event.organisation,
        member: event.member,
        label: event.label as Label,
        leafHash: event.leaf_hash.toString('hex'),
        verb: event.verb as EventVerb,
        fields: Object.fromEntries(fieldsOf(event.id)),
      }) as Happened,
  )
}
