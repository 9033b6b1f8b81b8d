import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import { sql } from 'kysely'
import type { Admitting } from '../door.ts'
import type { House } from '../house.ts'
import { isTest, type LetIn, letIn, letOrganisationIn } from './let-in.ts'
import { lockOrganisation, record } from './record.ts'
import { register } from './register.ts'

/** By another person of the organisation that proposed. Account, membership, organisation and event, or none of them. */
export const approveProposal = async (house: House, actor: Actor, id: string): Promise<LetIn> => {
  return register(house, actor, async tx => {
    const { organisation, newcomer, member, duties, name, email, proposed_by } = await undecided(tx, id)
    if (proposed_by === actor.member) throw refuse('same_person')
    if (newcomer) await letOrganisationIn(tx, organisation, newcomer)
    await lockOrganisation(tx, organisation)
    const entered = await letIn(tx, { organisation, member, name, email, duties })
    await decide(tx, actor, id, true)
    await record(tx, house, actor, organisation, {
      verb: newcomer ? 'organisation.admitted' : 'organisation.member_admitted',
      fields: { member, duties, proposedBy: proposed_by },
    })
    if (newcomer && isTest(newcomer))
      await record(tx, house, actor, organisation, {
        verb: 'organisation.test_opened',
        fields: { twin: organisation },
      })
    return entered
  })
}

/** By anybody with the duty, whoever proposed included: nobody is let in, and what it said of the person goes. */
export const declineProposal = async (
  house: House,
  actor: Actor,
  { proposal, reason }: { proposal: string; reason: string },
): Promise<void> => {
  await register(house, actor, async tx => {
    const { organisation, newcomer, member } = await undecided(tx, proposal)
    await lockOrganisation(tx, organisation)
    await decide(tx, actor, proposal, false)
    await record(
      tx,
      house,
      actor,
      organisation,
      newcomer
        ? { verb: 'organisation.declined', fields: { reason } }
        : { verb: 'organisation.member_declined', fields: { member, reason } },
    )
  })
}

const undecided = async (tx: Admitting, id: string) => {
  const proposal = await tx
    .selectFrom('admission')
    .selectAll()
    .where('id', '=', id)
    .where('admitted', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!proposal?.name || !proposal.email) throw refuse('not_found')
  return { ...proposal, name: proposal.name, email: proposal.email }
}

const decide = async (tx: Admitting, actor: Actor, id: string, admitted: boolean): Promise<void> => {
  await tx
    .updateTable('admission')
    .set({ name: null, email: null, decided_by: actor.member, decided_at: sql<string>`now()`, admitted })
    .where('id', '=', id)
    .execute()
}
