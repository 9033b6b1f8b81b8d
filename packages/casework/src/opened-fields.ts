import type { Tables } from '@tocsin/db/schema'
import type { Kysely } from 'kysely'

/** What these events hold, by event and field; what was never given or was erased since is not there. */
export const openedFields = async (
  tx: Kysely<Pick<Tables, 'event_field'>>,
  events: readonly { id: string }[],
): Promise<(event: string) => ReadonlyMap<string, unknown>> => {
  if (events.length === 0) return () => none
  const rows = await tx
    .selectFrom('event_field')
    .select(['event', 'field', 'form', 'value'])
    .where(
      'event',
      'in',
      events.map(({ id }) => id),
    )
    .execute()
  const held = new Map<string, Map<string, unknown>>()
  for (const { event, field, form, value } of rows) {
    const text = value.toString('utf8')
    const fields = held.get(event) ?? new Map<string, unknown>()
    held.set(event, fields.set(field, form === 'text' ? text : JSON.parse(text)))
  }
  return event => held.get(event) ?? none
}

const none: ReadonlyMap<string, unknown> = new Map()
