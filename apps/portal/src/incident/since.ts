import type { IncidentView } from '@tocsin/domain/incident/view'

/**
 * What happened between two readings of one incident, as its history says it. Empty although the revision moved:
 * something else that this viewer may see changed, such as a report that was corrected.
 */
export const happenedSince = (before: IncidentView, now: IncidentView): IncidentView['history'] => {
  const known = new Set(before.history.map(({ event }) => event))
  return now.history.filter(({ event }) => !known.has(event))
}
