import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import type { House } from '../house.ts'
import { lockOrganisation, record } from './record.ts'
import { register } from './register.ts'

type QuotaWanted = { organisation: string; reportsPerDay: number; reason: string }

/** By one person of the secretariat: how many reports a company's programs may hand over in a day. Holds at once. */
export const setQuota = async (
  house: House,
  actor: Actor,
  { organisation, reportsPerDay, reason }: QuotaWanted,
): Promise<void> => {
  await register(house, actor, async tx => {
    if (actor.organisation.kind !== 'secretariat') throw refuse('not_your_duty', { duty: 'administer' })
    const found = await lockOrganisation(tx, organisation)
    if (found?.kind !== 'company') throw refuse('not_found')
    await tx
      .insertInto('quota')
      .values({ organisation, reports_per_day: reportsPerDay })
      .onConflict(conflict => conflict.column('organisation').doUpdateSet({ reports_per_day: reportsPerDay }))
      .execute()
    await record(tx, house, actor, organisation, {
      verb: 'organisation.quota_set',
      fields: { reportsPerDay, reason },
    })
  })
}
