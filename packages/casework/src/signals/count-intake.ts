import type { Actor } from '@tocsin/domain/actor'
import type { Acting } from '../door.ts'
import type { Outcome } from '../filing/outcome.ts'

/**
 * What was not taken, and by which rule; no word of what it said. Rows are added, never counted up in place: a
 * company's parallel requests would wait for each other.
 */
export const countIntake = async (tx: Acting, actor: Actor, outcomes: readonly Outcome[]): Promise<void> => {
  const counts = new Map<string, number>()
  const add = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1)
  for (const outcome of outcomes) {
    if (outcome.is === 'unchanged' || outcome.is === 'conflict') add(outcome.is)
    if (outcome.is !== 'refused') continue
    add('refused')
    for (const rule of new Set(outcome.complaints.map(({ rule }) => rule))) add(`rule:${rule.slice(0, 40)}`)
  }
  if (counts.size === 0) return
  const organisation = actor.organisation.id
  await tx
    .insertInto('intake_count')
    .values([...counts].map(([what, n]) => ({ organisation, what, n })))
    .execute()
}
