import type { Actor, Duty } from '@tocsin/domain/actor'
import type { Newcomer } from '@tocsin/domain/admission/newcomer'
import type { Organisation } from '@tocsin/domain/organisation'
import { type Admitting, asRegistryReader } from '../door.ts'
import type { House } from '../house.ts'
import { openedValue } from '../read-stream.ts'

export type Member = { id: string; name: string; duties: Duty[]; standing: 'active' | 'suspended' }
export type Proposal = {
  id: string
  newcomer: Newcomer | null
  person: { name: string; email: string; duties: Duty[] }
  reason: string
  proposedBy: string
  proposedAt: Date
}
export type Key = { id: string; name: string; scopes: string[]; expiresAt: Date; revokedAt: Date | null }
export type Act = {
  id: string
  at: string
  organisation: string
  by: string
  verb: string
  fields: Record<string, unknown>
}

export type People = {
  members: Member[]
  proposals: Proposal[]
  /** For the secretariat: everybody who was admitted. Empty for the others. */
  organisations: Organisation[]
  /** Never their secrets. */
  keys: Key[]
  /** What was done here, newest first. */
  acts: Act[]
}

const actsMax = 200

/** Who acts for one's organisation, who waits for a second person, and what was done about either. */
export const readPeople = (house: House, actor: Actor): Promise<People> =>
  asRegistryReader(house.db, actor, async tx => ({
    members: await tx
      .selectFrom('membership')
      .select(['id', 'name', 'duties', 'standing'])
      .orderBy('name')
      .execute(),
    proposals: await proposals(tx),
    organisations:
      actor.organisation.kind === 'secretariat'
        ? await tx.selectFrom('organisation').selectAll().orderBy('kind').orderBy('name').execute()
        : [],
    keys: await keys(tx),
    acts: await acts(tx, actor.organisation.id, actor.organisation.kind === 'secretariat'),
  }))

const proposals = async (tx: Admitting): Promise<Proposal[]> => {
  const rows = await tx
    .selectFrom('admission')
    .selectAll()
    .where('admitted', 'is', null)
    .orderBy('proposed_at')
    .execute()
  return rows.map(({ id, newcomer, name, email, duties, reason, proposed_by, proposed_at }) => ({
    id,
    newcomer,
    person: { name: name ?? '', email: email ?? '', duties },
    reason,
    proposedBy: proposed_by,
    proposedAt: proposed_at,
  }))
}

const keys = (tx: Admitting): Promise<Key[]> =>
  tx
    .selectFrom('api_key')
    .innerJoin('client', 'client.id', 'api_key.client')
    .select([
      'api_key.id',
      'client.name',
      'api_key.scopes',
      'api_key.expires_at as expiresAt',
      'api_key.revoked_at as revokedAt',
    ])
    .orderBy('api_key.expires_at', 'desc')
    .execute()

/** What the secretariat is shown of other organisations' use of the list. */
const noticed = ['organisation.probing_noticed', 'organisation.bundle_taken']

const acts = async (tx: Admitting, own: string, all: boolean): Promise<Act[]> => {
  const events = await tx
    .selectFrom('event')
    .select(['id', 'at', 'stream_id', 'member', 'verb'])
    .where('stream_kind', '=', 'organisation')
    .where(eb =>
      eb.or([
        eb('stream_id', '=', own),
        eb('organisation', '=', own),
        ...(all ? [eb('verb', 'in', noticed)] : []),
      ]),
    )
    .orderBy('at', 'desc')
    .limit(actsMax)
    .execute()
  if (events.length === 0) return []
  const fields = await tx
    .selectFrom('event_field')
    .select(['event', 'field', 'form', 'value'])
    .where(
      'event',
      'in',
      events.map(({ id }) => id),
    )
    .execute()
  return events.map(({ id, at, stream_id, member, verb }) => ({
    id,
    at,
    organisation: stream_id,
    by: member,
    verb,
    fields: Object.fromEntries(
      fields.filter(({ event }) => event === id).map(field => [field.field, openedValue(field)]),
    ),
  }))
}
