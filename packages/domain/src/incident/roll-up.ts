import type { Substate } from './lifecycle.ts'

const furthestFirst: readonly Substate[] = [
  'accepted',
  'in_triage',
  'acknowledged',
  'notified',
  'referred',
  'dismissed',
]

/** The status of an incident for one viewer: the furthest among the parties it may see; closed when all are. */
export const rollUp = (seen: readonly Substate[]): Substate => {
  const present: readonly Substate[] = seen.filter(state => state !== 'withdrawn')
  if (present.length === 0) return 'withdrawn'
  return furthestFirst.find(state => present.includes(state)) ?? 'closed'
}
