import type { Actor } from '@tocsin/domain/actor'
import { type AskedBudget, ownListingsMin, type ReviewBudget } from '@tocsin/domain/admission/review-budget'
import {
  ordinaryThresholdFor,
  thresholdFor,
  usualAlerts,
  usualThreshold,
} from '@tocsin/screening/grade/budget'
import { lockOrganisation, record } from '../admission/record.ts'
import { register } from '../admission/register.ts'
import type { House } from '../house.ts'

/** How much is looked at where nobody set anything else. */
const usualBudget: ReviewBudget = { alerts: usualAlerts, threshold: usualThreshold, listings: 0 }

/** Where the threshold of an actor's organisation stands, and whether it set it itself. */
export const budgetOf = ({ budget }: Actor): ReviewBudget & { own: boolean } => ({
  ...(budget ?? usualBudget),
  own: budget !== undefined,
})

/** By its administrator, in its history. Holds from the next text on, in the bench, in the form and on filing. */
export const setBudget = async (
  house: House,
  actor: Actor,
  { alerts, scores }: AskedBudget,
): Promise<ReviewBudget & { own: boolean }> => {
  const budget = alerts === null ? undefined : counted(alerts, scores)
  const organisation = actor.organisation.id
  await register(house, actor, async tx => {
    await lockOrganisation(tx, organisation)
    await tx.deleteFrom('review_budget').where('organisation', '=', organisation).execute()
    if (budget)
      await tx
        .insertInto('review_budget')
        .values({ organisation, ...budget })
        .execute()
    await record(tx, house, actor, organisation, {
      verb: 'organisation.budget_set',
      fields: { alerts: budget?.alerts, threshold: budget?.threshold, listings: budget?.listings },
    })
  })
  return budgetOf({ ...actor, budget })
}

const counted = (alerts: number, scores: readonly number[]): ReviewBudget => {
  const own = scores.length >= ownListingsMin
  const threshold = own ? thresholdFor([...scores], alerts) : ordinaryThresholdFor(alerts)
  return {
    alerts,
    threshold: Math.min(Math.max(threshold, 0.001), 0.9999),
    listings: own ? scores.length : 0,
  }
}
