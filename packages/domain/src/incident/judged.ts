import type { Incident } from './incident.ts'
import { leadOf } from './incident.ts'

/** What became of a report, as far as it tells how good the company's reports are. */
export type Judged = 'held' | 'not_held'

/** Closed like this, it was nothing that should have been reported. */
const notHeldClosings: ReadonlySet<string> = new Set(['legitimate', 'scam', 'identified_no_offence'])
/** Decoys say nothing about who reported them: they count as neither. */
const decoys: ReadonlySet<string> = new Set(['law_enforcement_operation'])

/**
 * As its lead judged it; null as long as it did not, and of a decoy. What was closed for a reason that tells nothing
 * of the report (no jurisdiction, gone stale) counts as it was assessed before.
 */
export const judgedAs = (incident: Incident): Judged | null => {
  if (incident.parties.length === 0) return null
  const { closed, accepted, dismissed } = leadOf(incident)
  if (dismissed && decoys.has(dismissed.outcome)) return null
  if (closed?.reason && notHeldClosings.has(closed.reason)) return 'not_held'
  if (dismissed) return 'not_held'
  return accepted ? 'held' : null
}
