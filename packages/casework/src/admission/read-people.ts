import type { Actor, Duty } from '@tocsin/domain/actor'
import type { Newcomer } from '@tocsin/domain/admission/newcomer'
import { reportsPerDayUsual } from '@tocsin/domain/admission/quota'
import type { Organisation } from '@tocsin/domain/organisation'
import { type Admitting, asRegistryReader } from '../door.ts'
import { today } from '../filing/spend-quota.ts'
import type { House } from '../house.ts'
import { openedFields } from '../opened-fields.ts'

export type Member = { id: string; name: string; duties: Duty[]; standing: 'active' | 'suspended' }
export type Proposal = {
  id: string
  newcomer: Newcomer | null
  person: { name: string; email: string; duties: Duty[] }
  reason: string
  proposedBy: string
  proposedAt: Date
}
export type Key = {
  id: string
  /** Of the test organisation: what is filed with it reaches no officer. */
  test: boolean
  /** The integration whose key it is. */
  client: string
  name: string
  scopes: string[]
  networks: string[]
  madeAt: Date
  expiresAt: Date
  revokedAt: Date | null
  /** To the minute. */
  lastUsedAt: Date | null
}
/** How many reports its programs may hand over in a day, and how many it were today. */
type Quota = { reportsPerDay: number; usedToday: number }
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
  organisations: (Organisation & { quota: Quota | null; vetted: boolean })[]
  /** One's own; null where one is no company. */
  quota: Quota | null
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
    ...(await organisations(tx, actor)),
    keys: await keys(tx),
    acts: await acts(tx, actor.organisation.id, actor.organisation.kind === 'secretariat'),
  }))

const organisations = async (
  tx: Admitting,
  actor: Actor,
): Promise<Pick<People, 'organisations' | 'quota'>> => {
  const secretariat = actor.organisation.kind === 'secretariat'
  const rows = await tx
    .selectFrom('organisation')
    .leftJoin('quota', 'quota.organisation', 'organisation.id')
    .leftJoin('quota_day', join =>
      join.onRef('quota_day.organisation', '=', 'organisation.id').on('quota_day.day', '=', today),
    )
    .leftJoin('vetted', 'vetted.organisation', 'organisation.id')
    .selectAll('organisation')
    .select(['vetted.since', 'quota.reports_per_day as reportsPerDay', 'quota_day.used'])
    .orderBy('organisation.kind')
    .orderBy('organisation.name')
    .execute()
  const known = rows.map(({ reportsPerDay, used, since, ...organisation }) => ({
    ...organisation,
    vetted: since !== null,
    quota:
      organisation.kind === 'company'
        ? { reportsPerDay: reportsPerDay ?? reportsPerDayUsual, usedToday: used ?? 0 }
        : null,
  }))
  return {
    organisations: secretariat ? known : [],
    quota: known.find(({ id }) => id === actor.organisation.id)?.quota ?? null,
  }
}

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
    .innerJoin('organisation', 'organisation.id', 'client.organisation')
    .select([
      'api_key.id',
      'organisation.test',
      'client.id as client',
      'client.name',
      'api_key.scopes',
      'api_key.networks',
      'api_key.made_at as madeAt',
      'api_key.last_used_at as lastUsedAt',
      'api_key.expires_at as expiresAt',
      'api_key.revoked_at as revokedAt',
    ])
    .orderBy('client.name')
    .orderBy('api_key.made_at', 'desc')
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
  const fieldsOf = await openedFields(tx, events)
  return events.map(({ id, at, stream_id, member, verb }) => ({
    id,
    at,
    organisation: stream_id,
    by: member,
    verb,
    fields: Object.fromEntries(fieldsOf(id)),
  }))
}
