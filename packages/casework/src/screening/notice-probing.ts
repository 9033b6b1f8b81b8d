import type { Actor } from '@tocsin/domain/actor'
import { lockOrganisation, record } from '../admission/record.ts'
import { asWitness } from '../door.ts'
import type { House } from '../house.ts'
import type { Tried } from './probing.ts'

/**
 * Counts what a member tries. Slows him where that is due, and writes down once a day that it was noticed, where his
 * administrator, the secretariat and the auditor read it.
 */
export const noticeProbing = async (
  house: House,
  actor: Actor,
  tried: Omit<Tried, 'member'>,
): Promise<void> => {
  const texts = house.probing.tried({ member: actor.member, ...tried })
  if (texts === null) return
  const organisation = actor.organisation.id
  try {
    await asWitness(house.db, actor, async tx => {
      await lockOrganisation(tx, organisation)
      await record(tx, house, actor, organisation, {
        verb: 'organisation.probing_noticed',
        fields: { texts, hours: 24 },
      })
    })
  } catch (error) {
    house.probing.unnoticed(actor.member)
    throw error
  }
  house.poke()
}
