import { randomUUID } from 'node:crypto'
import type { Actor, Duty } from '@tocsin/domain/actor'
import { type Newcomer, oneSuffices, type Person, strangeDuties } from '@tocsin/domain/admission/newcomer'
import { complain } from '@tocsin/domain/malformed'
import type { OrganisationKind } from '@tocsin/domain/organisation'
import { refuse } from '@tocsin/domain/refusal'
import type { Admitting } from '../door.ts'
import type { House } from '../house.ts'
import { type LetIn, letIn } from './let-in.ts'
import { lockOrganisation, record } from './record.ts'
import { register } from './register.ts'

const refuseStrange = (kind: OrganisationKind, duties: readonly Duty[]): void => {
  if (strangeDuties(kind, duties).length > 0)
    throw refuse('invalid', {}, [complain(['person', 'duties'], 'duty_elsewhere')])
}

type OrganisationWanted = { newcomer: Newcomer; person: Person; reason: string }

/** By the secretariat: an organisation with its first administrator. Nobody is let in until another approves. */
export const proposeOrganisation = async (
  house: House,
  actor: Actor,
  { newcomer, person, reason }: OrganisationWanted,
): Promise<{ proposal: string }> => {
  return register(house, actor, async tx => {
    if (actor.organisation.kind !== 'secretariat') throw refuse('not_your_duty', { duty: 'administer' })
    refuseStrange(newcomer.kind, person.duties)
    if (!person.duties.includes('administer'))
      throw refuse('invalid', {}, [complain(['person', 'duties'], 'administrator_needed')])
    const organisation = randomUUID()
    const { id, member } = await keepProposal(tx, actor, { organisation, newcomer, person, reason })
    await record(tx, house, actor, organisation, {
      verb: 'organisation.proposed',
      fields: {
        name: newcomer.name,
        kind: newcomer.kind,
        country: newcomer.country,
        sector: newcomer.kind === 'company' ? newcomer.sector : null,
        agency: newcomer.kind === 'authority' ? newcomer.agency : null,
        member,
        duties: person.duties,
        reason,
      },
    })
    return { proposal: id }
  })
}

/** By an organisation's administrator: let in at once where one person suffices, else proposed. */
export const proposeMember = async (
  house: House,
  actor: Actor,
  { person, reason }: { person: Person; reason: string },
): Promise<{ letIn: LetIn } | { proposal: string }> => {
  const { id: organisation, kind } = actor.organisation
  return register(house, actor, async tx => {
    refuseStrange(kind, person.duties)
    await lockOrganisation(tx, organisation)
    const members = await tx
      .selectFrom('membership')
      .select('duties')
      .where('organisation', '=', organisation)
      .execute()
    const administrators = members.filter(({ duties }) => duties.includes('administer')).length
    if (oneSuffices(kind, administrators, person.duties)) {
      const entered = await letIn(tx, { organisation, member: randomUUID(), ...person })
      await record(tx, house, actor, organisation, {
        verb: 'organisation.member_admitted',
        fields: { member: entered.member, duties: person.duties, proposedBy: undefined },
      })
      return { letIn: entered }
    }
    const { id, member } = await keepProposal(tx, actor, { organisation, newcomer: null, person, reason })
    await record(tx, house, actor, organisation, {
      verb: 'organisation.member_proposed',
      fields: { member, duties: person.duties, reason },
    })
    return { proposal: id }
  })
}

type Proposal = { organisation: string; newcomer: Newcomer | null; person: Person; reason: string }

const keepProposal = async (
  tx: Admitting,
  actor: Actor,
  { organisation, newcomer, person, reason }: Proposal,
): Promise<{ id: string; member: string }> => {
  const [id, member] = [randomUUID(), randomUUID()]
  await tx
    .insertInto('admission')
    .values({
      id,
      organisation,
      newcomer: newcomer && JSON.stringify(newcomer),
      member,
      ...person,
      reason,
      proposed_for: actor.organisation.id,
      proposed_by: actor.member,
      decided_by: null,
      decided_at: null,
      admitted: null,
    })
    .execute()
  return { id, member }
}
