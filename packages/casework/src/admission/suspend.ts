import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import type { Admitting } from '../door.ts'
import type { House } from '../house.ts'
import { lockOrganisation, record } from './record.ts'
import { register } from './register.ts'

type About<K extends string> = Record<K, string> & { reason: string }

/** By one person of the secretariat. Holds at the next request of anybody who acts for it, keys included. */
export const suspendOrganisation = (
  house: House,
  actor: Actor,
  { organisation, reason }: About<'organisation'>,
): Promise<void> =>
  register(house, actor, async tx => {
    await standingOfOrganisation(tx, actor, organisation, 'suspended')
    await record(tx, house, actor, organisation, { verb: 'organisation.suspended', fields: { reason } })
  })

/** By another person than the one who suspended it. */
export const reinstateOrganisation = (
  house: House,
  actor: Actor,
  { organisation, reason }: About<'organisation'>,
): Promise<void> =>
  register(house, actor, async tx => {
    await standingOfOrganisation(tx, actor, organisation, 'active')
    await refuseSamePerson(tx, actor, organisation, 'organisation.suspended', null)
    await record(tx, house, actor, organisation, { verb: 'organisation.reinstated', fields: { reason } })
  })

/** By one administrator, of anybody but himself: so one always remains. */
export const suspendMember = (
  house: House,
  actor: Actor,
  { member, reason }: About<'member'>,
): Promise<void> =>
  register(house, actor, async tx => {
    await standingOfMember(tx, actor, member, 'suspended')
    await record(tx, house, actor, actor.organisation.id, {
      verb: 'organisation.member_suspended',
      fields: { member, reason },
    })
  })

/** A company's administrator alone; elsewhere another person than the one who suspended. */
export const reinstateMember = (
  house: House,
  actor: Actor,
  { member, reason }: About<'member'>,
): Promise<void> =>
  register(house, actor, async tx => {
    const { id, kind } = actor.organisation
    await standingOfMember(tx, actor, member, 'active')
    if (kind !== 'company') await refuseSamePerson(tx, actor, id, 'organisation.member_suspended', member)
    await record(tx, house, actor, id, {
      verb: 'organisation.member_reinstated',
      fields: { member, reason },
    })
  })

type Standing = 'active' | 'suspended'

/** Somebody else's, and not as it is already: the answer to both is that there is nothing to change. */
const standingOfOrganisation = async (
  tx: Admitting,
  actor: Actor,
  organisation: string,
  standing: Standing,
): Promise<void> => {
  if (actor.organisation.kind !== 'secretariat') throw refuse('not_your_duty', { duty: 'administer' })
  const found = await lockOrganisation(tx, organisation)
  if (!found || organisation === actor.organisation.id || found.standing === standing)
    throw refuse('not_found')
  await tx.updateTable('organisation').set({ standing }).where('id', '=', organisation).execute()
}

const standingOfMember = async (
  tx: Admitting,
  actor: Actor,
  member: string,
  standing: Standing,
): Promise<void> => {
  await lockOrganisation(tx, actor.organisation.id)
  const changed = await tx
    .updateTable('membership')
    .set({ standing })
    .where('id', '=', member)
    .where('standing', '<>', standing)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) throw refuse('not_found')
}

const refuseSamePerson = async (
  tx: Admitting,
  actor: Actor,
  organisation: string,
  verb: 'organisation.suspended' | 'organisation.member_suspended',
  member: string | null,
): Promise<void> => {
  const suspensions = tx
    .selectFrom('event')
    .select('event.member')
    .where('stream_kind', '=', 'organisation')
    .where('stream_id', '=', organisation)
    .where('verb', '=', verb)
    .orderBy('n', 'desc')
    .limit(1)
  const last = await (member === null
    ? suspensions
    : suspensions
        .innerJoin('event_field', 'event_field.event', 'event.id')
        .where('event_field.field', '=', 'member')
        .where('event_field.value', '=', Buffer.from(member))
  ).executeTakeFirst()
  if (last?.member === actor.member) throw refuse('same_person')
}
