import type { EventVerb, Happened, Stream } from '@tocsin/domain/event'
import type { Label } from '@tocsin/domain/handling/tlp'
import type { Acting, Auditing, Erasing } from './door.ts'

type Opened = { field: string; form: 'text' | 'json'; value: Buffer }

export const openedValue = ({ form, value }: Pick<Opened, 'form' | 'value'>): unknown =>
  form === 'text' ? value.toString('utf8') : JSON.parse(value.toString('utf8'))

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
  if (events.length === 0) return []
  const fields = await reading
    .selectFrom('event_field')
    .select(['event', 'field', 'form', 'value'])
    .where(
      'event',
      'in',
      events.map(event => event.id),
    )
    .execute()
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
        fields: Object.fromEntries(
          fields.filter(field => field.event === event.id).map(field => [field.field, openedValue(field)]),
        ),
      }) as Happened,
  )
}
