import type { Instant } from '../text.ts'
import type { CaseFile } from './case-file.ts'
import { grantsTo, type Incident, type Party } from './incident.ts'

/** What stands granted; to a sealed party, what stood when it was sealed. */
export const givenTo = ({ incident }: CaseFile, party: Party): Set<string> => {
  const stands = party.sealedAt
    ? incident.grants.filter(
        g => g.to === party.organisation && (g.revokedAt === null || g.revokedAt >= party.sealedAt!),
      )
    : grantsTo(incident, party.organisation)
  return new Set(stands.map(grant => grant.contribution))
}

/**
 * The lead sees every party; another sees itself, the lead, whom it brought in and who brought it in, as long as
 * that grant stands. A sealed party sees itself alone: where the others stand now is new to it.
 */
export const seesParty = ({ incident }: CaseFile, party: Party, other: Party): boolean => {
  if (party.organisation === other.organisation) return true
  if (other.substate === 'withdrawn' || party.sealedAt !== null) return false
  if (party.part === 'lead' || other.part === 'lead') return true
  return incident.grants.some(
    ({ to, by, revokedAt }) =>
      revokedAt === null &&
      ((to === other.organisation && by === party.organisation) ||
        (to === party.organisation && by === other.organisation)),
  )
}

/** Who led at a moment, by the history: a sealed copy keeps the steps of the lead it knew. */
export const leadAt = (incident: Incident, at: Instant): string | undefined =>
  incident.history.findLast(({ verb, at: when }) => verb === 'incident.declined' && when <= at)?.about ??
  incident.candidates[0]?.organisation
