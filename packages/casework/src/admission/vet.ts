import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import type { Admitting } from '../door.ts'
import type { House } from '../house.ts'
import { lockOrganisation, record } from './record.ts'
import { register } from './register.ts'

type About = { organisation: string; reason: string }

/** By one person of the secretariat: the company's keys may take compiled editions. Never a test organisation's. */
export const vet = (house: House, actor: Actor, { organisation, reason }: About): Promise<void> =>
  deciding(house, actor, organisation, async tx => {
    const added = await tx
      .insertInto('vetted')
      .values({ organisation })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows !== 1n) throw refuse('not_found')
    await record(tx, house, actor, organisation, { verb: 'organisation.vetted', fields: { reason } })
  })

/** Holds at the next request of its keys. What they took before, they have. */
export const endVetting = (house: House, actor: Actor, { organisation, reason }: About): Promise<void> =>
  deciding(house, actor, organisation, async tx => {
    const ended = await tx.deleteFrom('vetted').where('organisation', '=', organisation).executeTakeFirst()
    if (ended.numDeletedRows !== 1n) throw refuse('not_found')
    await record(tx, house, actor, organisation, { verb: 'organisation.vetting_ended', fields: { reason } })
  })

const deciding = async (
  house: House,
  actor: Actor,
  organisation: string,
  work: (tx: Admitting) => Promise<void>,
): Promise<void> => {
  await register(house, actor, async tx => {
    if (actor.organisation.kind !== 'secretariat') throw refuse('not_your_duty', { duty: 'administer' })
    const found = await lockOrganisation(tx, organisation)
    if (found?.kind !== 'company' || found.test) throw refuse('not_found')
    await work(tx)
  })
}
