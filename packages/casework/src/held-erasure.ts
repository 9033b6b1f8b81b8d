import type { Actor } from '@tocsin/domain/actor'
import { refuse } from '@tocsin/domain/refusal'
import type { Erasing } from './door.ts'
import { type Loaded, loadCase } from './load-case.ts'

/**
 * An erasure that was asked for, held until the caller's transaction ends: of two presses at once, whichever they do,
 * the second finds it ended. Null where this person ended it so already and presses again because no answer came.
 */
export const heldErasure = async (
  tx: Erasing,
  actor: Actor,
  id: string,
  ending: 'approved_by' | 'dropped_by',
) => {
  const erasure = await tx
    .selectFrom('erasure')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (erasure?.[ending] === actor.member) return null
  if (!erasure || erasure.approved_by || erasure.dropped_by) throw refuse('not_found')
  return erasure
}

/** The case that a report belongs to, under lock. */
export const heldCaseOf = async (tx: Erasing, report: string): Promise<Loaded> => {
  const { incident } = await tx
    .selectFrom('report_incident')
    .select('incident')
    .where('report', '=', report)
    .executeTakeFirstOrThrow()
  return (await loadCase(tx, incident, 'for update'))!
}

/** What was asked to go, as the history names it. */
export const askedToGo = ({ fields, identities }: { fields: string[]; identities: boolean }): string[] => [
  ...fields,
  ...(identities ? ['identities'] : []),
]
