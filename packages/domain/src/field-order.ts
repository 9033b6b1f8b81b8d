import type { EventFields, EventVerb } from './event.ts'

type Order<V extends EventVerb> = readonly (keyof EventFields[V] & string)[]

/**
 * The slots of each kind of event, in order from slot 8 (`leaf.md`). Leaves are final: an order is never
 * changed, only a new verb is added. At most 23 fields, and `identities` takes the slot behind the last.
 */
export const fieldOrder: { [V in EventVerb]: Order<V> } = {
  'report.filed': [
    'reference',
    'type',
    'origin',
    'reviewed',
    'title',
    'text',
    'offer',
    'place',
    'nexus',
    'urgency',
    'indicators',
    'reason',
    'basis',
    'audience',
    'mayOpen',
    'evidence',
    'captureUnavailable',
    'recognition',
    'externalReference',
    'sentTo',
    'reporterCountry',
    'identityNotes',
  ],
  'report.corrected': [
    'title',
    'text',
    'offer',
    'indicators',
    'reason',
    'recognition',
    'why',
    'identityNotes',
  ],
  'report.retracted': ['reason'],
  'report.taken_up': [],
  'report.asked': ['question', 'type', 'text', 'basis', 'dueAt'],
  'report.answered': ['question', 'outcome', 'text'],
  'report.feedback_given': ['code', 'text'],
  'report.reopened': [],
  'report.erased': ['events', 'fields', 'basis', 'requestedBy'],
  'incident.opened': ['reference', 'type', 'report', 'priority', 'candidates', 'proposals', 'dueAt'],
  'incident.acknowledged': [],
  'incident.claimed': [],
  'incident.accepted': ['assessment', 'outcome', 'caseNumber', 'comment'],
  'incident.dismissed': ['assessment', 'outcome', 'reason'],
  'incident.declined': ['reason', 'next', 'because', 'dueAt'],
  'incident.asked': ['question', 'report'],
  'incident.shared': ['recipient', 'part', 'contributions', 'identities', 'purpose', 'basis', 'dueAt'],
  'incident.recalled': ['recipient', 'sealed', 'revoked', 'withdrawn'],
  'incident.revealed': ['identities', 'reason', 'until'],
  'incident.noted': ['note', 'text'],
  'incident.closed': ['reason', 'feedback', 'withheldBecause'],
  'incident.reopened': ['reason'],
}

/** Kinds of event that carry identities, committed one by one. */
export const carriesIdentities: ReadonlySet<EventVerb> = new Set(['report.filed', 'report.corrected'])
