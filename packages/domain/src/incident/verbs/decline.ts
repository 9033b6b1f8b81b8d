import { z } from 'zod'
import { refuse } from '../../refusal.ts'
import { statement } from '../../text.ts'
import type { Decide } from '../case-file.ts'
import { acknowledgeBy } from '../deadlines.ts'
import { partyOf } from '../incident.ts'

export const decline = z.strictObject({ verb: z.literal('decline'), reason: statement(2_000, 3) })

/** Misrouted: the next candidate inside the audience leads, the secretariat when none is left. */
export const decideDecline: Decide<typeof decline> = ({ incident }, { reason }, { actor, at, directory }) => {
  const standing = (id: string) => directory.find(o => o.id === id)?.standing === 'active'
  const declined = (id: string) =>
    partyOf(incident, id)?.substate === 'referred' || id === actor.organisation.id
  const next = incident.candidates.find(
    ({ organisation }) => standing(organisation) && !declined(organisation),
  )
  if (!next) return refuse('not_now', { verb: 'decline', why: 'nobody_left' })
  return [
    {
      stream: { kind: 'incident', id: incident.id },
      verb: 'incident.declined',
      fields: {
        reason,
        next: next.organisation,
        because: next.because,
        dueAt: acknowledgeBy(incident.priority.band, at),
      },
    },
  ]
}
