/** The part an organisation has in an incident. Exactly one leads at a time. */
export const parts = ['lead', 'concerned', 'informed'] as const
export type Part = (typeof parts)[number]

export const substates = [
  'notified',
  'acknowledged',
  'in_triage',
  'accepted',
  'dismissed',
  'referred',
  'closed',
  'withdrawn',
] as const
export type Substate = (typeof substates)[number]

export const verbs = [
  'acknowledge',
  'claim',
  'accept',
  'dismiss',
  'decline',
  'ask',
  'seller_notice',
  'share',
  'recall',
  'reveal',
  'note',
  'close',
  'reopen',
] as const
export type Verb = (typeof verbs)[number]

type To = Substate | 'same'
type From = Partial<Record<Substate, To>>
type Row = Partial<Record<Part, From>>

const each = (from: readonly Substate[], to: To): From => Object.fromEntries(from.map(state => [state, to]))
const both = (from: From): Row => ({ lead: from, concerned: from })
const all = (from: From): Row => ({ lead: from, concerned: from, informed: from })
const present = substates.filter(state => state !== 'withdrawn')

/**
 * What may happen: verb x part x the acting party's own sub-state. What is not here is refused.
 * `lifecycle.matrix.md` says the same by another hand. `recall` says who may; what becomes of the recipient is
 * decided by its acceptance, and `reveal` asks besides for identities that were granted.
 */
export const lifecycle: Record<Verb, Row> = {
  acknowledge: all({ notified: 'acknowledged' }),
  claim: both(each(['notified', 'acknowledged'], 'in_triage')),
  accept: both(each(['acknowledged', 'in_triage', 'dismissed'], 'accepted')),
  dismiss: both(each(['acknowledged', 'in_triage', 'accepted'], 'dismissed')),
  decline: { lead: each(['notified', 'acknowledged'], 'referred') },
  ask: both(each(['acknowledged', 'in_triage', 'accepted'], 'same')),
  seller_notice: both(each(['acknowledged', 'in_triage', 'accepted', 'closed'], 'same')),
  share: both(each(['acknowledged', 'in_triage', 'accepted', 'closed'], 'same')),
  recall: all(each(present, 'same')),
  reveal: all(each(['acknowledged', 'in_triage', 'accepted'], 'same')),
  note: all(each(present, 'same')),
  close: { ...both(each(['accepted', 'dismissed'], 'closed')), informed: { acknowledged: 'closed' } },
  reopen: all(each(['closed', 'dismissed'], 'in_triage')),
}

/** The sub-state that follows for the acting party, or null where the verb is refused. */
export const after = (verb: Verb, part: Part, from: Substate): Substate | null => {
  const to = lifecycle[verb][part]?.[from]
  return to === undefined ? null : to === 'same' ? from : to
}

export const allowedVerbs = (part: Part, from: Substate): Verb[] =>
  verbs.filter(verb => after(verb, part, from) !== null)
