import { z } from 'zod'
import { refuse } from '../../refusal.ts'
import { uuid } from '../../text.ts'
import type { Decide } from '../case-file.ts'
import { type Grant, grantsTo, type Incident, partyOf } from '../incident.ts'

export const recall = z.strictObject({ verb: z.literal('recall'), recipient: uuid })

const same = (a: Grant, b: Grant) => a.contribution === b.contribution && a.to === b.to && a.by === b.by

/**
 * The grants that rest on `by` having granted to `from`: that one, and what was passed on from it, unless the
 * one who passed it on also holds it another way, or had passed it on before it declined and was asked in again.
 */
const restingOn = (incident: Incident, by: string, from: string): Grant[] => {
  const gone: Grant[] = incident.grants.filter(g => g.to === from && g.by === by && g.revokedAt === null)
  for (let i = 0; i < gone.length; i += 1) {
    const { to, contribution, at } = gone[i]!
    const isGone = (grant: Grant) => gone.some(other => same(other, grant))
    if (grantsTo(incident, to).some(g => g.contribution === contribution && !isGone(g))) continue
    for (const grant of incident.grants) {
      if (
        grant.by === to &&
        grant.contribution === contribution &&
        grant.revokedAt === null &&
        !declinedBetween(incident, to, grant.at, at) &&
        !isGone(grant)
      )
        gone.push(grant)
    }
  }
  return gone
}

const declinedBetween = ({ history }: Incident, who: string, from: string, to: string): boolean =>
  history.some(
    ({ verb, organisation, at }) =>
      verb === 'incident.declined' && organisation === who && from <= at && at <= to,
  )

/**
 * Takes back what we granted. Before acceptance the rows go; after it, with a case number, a sealed copy stays, as it
 * does with who declined.
 */
export const decideRecall: Decide<typeof recall> = ({ incident }, { recipient }, { actor }) => {
  const gone = restingOn(incident, actor.organisation.id, recipient)
  if (gone.length === 0) return refuse('nothing_to_recall')
  const keepsAnother = (to: string) =>
    grantsTo(incident, to).some(grant => !gone.some(other => same(other, grant)))
  const keepsSealed = (to: string) => {
    const party = partyOf(incident, to)
    if (party?.knew) return true
    return party?.substate === 'accepted' && party.accepted?.caseNumber != null
  }
  const losing = [...new Set(gone.map(({ to }) => to))].filter(to => !keepsAnother(to))
  return [
    {
      stream: { kind: 'incident', id: incident.id },
      verb: 'incident.recalled',
      fields: {
        recipient,
        sealed: losing.includes(recipient) && keepsSealed(recipient),
        revoked: gone.map(({ to, contribution }) => ({ to, contribution })),
        withdrawn: losing.filter(to => !keepsSealed(to)),
      },
    },
  ]
}
