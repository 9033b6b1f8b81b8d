import type { EventVerb, Happened, HappenedOf } from '../event.ts'
import { type Sentence, say } from '../sentence.ts'
import { entryOf } from './entry-of.ts'
import type { Contribution, Grant, Incident, Party } from './incident.ts'
import { grantsTo, partyOf } from './incident.ts'
import { after, type Verb } from './lifecycle.ts'

type IncidentVerb = Extract<EventVerb, `incident.${string}`>
type Fold<V extends IncidentVerb> = (incident: Incident, event: HappenedOf<V>) => Incident

const withParty = (incident: Incident, organisation: string, change: (party: Party) => Party): Incident => ({
  ...incident,
  parties: incident.parties.map(party => (party.organisation === organisation ? change(party) : party)),
})

const step = (party: Party, verb: Verb, at: string): Party => {
  const substate = after(verb, party.part, party.substate) ?? party.substate
  return substate === party.substate ? party : { ...party, substate, since: at, dueAt: null }
}

const moved = (
  incident: Incident,
  event: { organisation: string; at: string },
  verb: Verb,
  change: Partial<Party> = {},
) => withParty(incident, event.organisation, party => ({ ...step(party, verb, event.at), ...change }))

const newParty = (
  organisation: string,
  part: Party['part'],
  because: Sentence,
  at: string,
  dueAt: string | null,
): Party => ({
  organisation,
  part,
  substate: 'notified',
  because,
  since: at,
  dueAt,
  acknowledged: null,
  accepted: null,
  dismissed: null,
  closed: null,
  sealedAt: null,
  knew: null,
})

const present = ({ parties }: Incident): Party[] => parties.filter(({ substate }) => substate !== 'withdrawn')

/** What it asked, or was given of what others asked: the answers go to whoever leads, and not into the void. */
const questionsOf = (incident: Incident, organisation: string): string[] => {
  const held = new Set(grantsTo(incident, organisation).map(({ contribution }) => contribution))
  return incident.contributions
    .filter(
      ({ id, kind, originator }) => kind === 'question' && (originator === organisation || held.has(id)),
    )
    .map(({ id }) => id)
}

const granted = (
  to: string,
  by: string,
  at: string,
  contributions: readonly string[],
  more: Partial<Grant> = {},
): Grant[] =>
  contributions.map(contribution => ({
    contribution,
    to,
    by,
    at,
    purpose: null,
    basis: null,
    identities: false,
    revokedAt: null,
    ...more,
  }))

const contributed = (
  incident: Incident,
  more: Partial<Contribution> & Pick<Contribution, 'id' | 'kind' | 'originator' | 'at'>,
): Incident => ({
  ...incident,
  contributions: [...incident.contributions, { report: null, text: null, outcome: null, ...more }],
})

/** Routing's own grants name this granter: nobody's, so that nobody can recall them. */
const byRouting = 'routing'

const folds: { [V in IncidentVerb]: Fold<V> } = {
  'incident.opened': (incident, { fields, at, organisation }) => {
    const lead = fields.candidates?.[0]
    const report = fields.report ?? ''
    const opened: Incident = {
      ...incident,
      reference: fields.reference ?? '',
      openedAt: at,
      type: fields.type ?? 'other',
      reports: [report],
      priority: fields.priority ?? { band: 4, score: 0, why: [] },
      candidates: fields.candidates ?? [],
      proposals: fields.proposals ?? [],
      parties: lead ? [newParty(lead.organisation, 'lead', lead.because, at, fields.dueAt ?? null)] : [],
      grants: lead ? granted(lead.organisation, byRouting, at, [report]) : [],
    }
    return contributed(opened, { id: report, kind: 'report', originator: organisation, report, at })
  },
  'incident.acknowledged': (incident, event) =>
    moved(incident, event, 'acknowledge', { acknowledged: { member: event.member, at: event.at } }),
  'incident.claimed': (incident, event) =>
    withParty(incident, event.organisation, party => ({
      ...step(party, 'claim', event.at),
      acknowledged: party.acknowledged ?? { member: event.member, at: event.at },
    })),
  'incident.accepted': (incident, event) => {
    const { assessment, outcome, caseNumber, comment } = event.fields
    const next = moved(incident, event, 'accept', {
      accepted: { outcome: outcome ?? '', caseNumber: caseNumber ?? null },
      dismissed: null,
    })
    return contributed(next, {
      id: assessment ?? '',
      kind: 'assessment',
      originator: event.organisation,
      at: event.at,
      outcome: outcome ?? null,
      text: comment ?? null,
    })
  },
  'incident.dismissed': (incident, event) => {
    const { assessment, outcome, reason } = event.fields
    const next = moved(incident, event, 'dismiss', { dismissed: { outcome: outcome ?? '' }, accepted: null })
    return contributed(next, {
      id: assessment ?? '',
      kind: 'assessment',
      originator: event.organisation,
      at: event.at,
      outcome: outcome ?? null,
      text: reason ?? null,
    })
  },
  'incident.declined': (incident, event) => {
    const { organisation, at } = event
    const { next, because, dueAt } = event.fields
    const left = withParty(incident, organisation, party => ({
      ...step(party, 'decline', at),
      part: 'informed',
      sealedAt: at,
      knew: present(incident).map(known => known.organisation),
    }))
    const grants = incident.grants.map(grant =>
      grant.to === organisation && grant.by === byRouting && grant.revokedAt === null
        ? { ...grant, revokedAt: at }
        : grant,
    )
    if (!next) return { ...left, grants }
    const lead = newParty(next, 'lead', because ?? say('routing.secretariat'), at, dueAt ?? null)
    const given = [...incident.reports, ...questionsOf(incident, organisation)]
    return {
      ...left,
      parties: [...left.parties.filter(party => party.organisation !== next), lead],
      grants: [...grants, ...granted(next, byRouting, at, given)],
    }
  },
  'incident.asked': (incident, event) => {
    const { question, report } = event.fields
    return contributed(incident, {
      id: question ?? '',
      kind: 'question',
      originator: event.organisation,
      report: report ?? null,
      at: event.at,
    })
  },
  'incident.shared': (incident, event) => {
    const { recipient, part, contributions, identities, purpose, basis, dueAt } = event.fields
    if (!recipient) return incident
    const because = say('party.shared_by', { organisation: event.organisation, purpose: purpose ?? '' })
    const before = partyOf(incident, recipient)
    // Whoever declined keeps a sealed copy and no say: asked in again, it begins anew, on this grant alone.
    const enters = !before || before.substate === 'withdrawn' || before.substate === 'referred'
    const party = newParty(recipient, part ?? 'informed', because, event.at, dueAt ?? null)
    const grants = granted(recipient, event.organisation, event.at, contributions ?? [], {
      purpose: purpose ?? null,
      basis: basis ?? null,
      identities: identities ?? false,
    })
    const ended = (grant: Grant): Grant =>
      enters && grant.to === recipient && grant.revokedAt === null ? { ...grant, revokedAt: event.at } : grant
    return {
      ...incident,
      parties: enters
        ? [...incident.parties.filter(p => p.organisation !== recipient), party]
        : incident.parties.map(p => (p.organisation === recipient ? { ...p, sealedAt: null } : p)),
      grants: [...incident.grants.map(ended), ...grants],
    }
  },
  'incident.recalled': (incident, event) => {
    const { revoked = [], withdrawn = [], recipient } = event.fields
    const isRevoked = (grant: Grant) =>
      grant.revokedAt === null &&
      revoked.some(gone => gone.to === grant.to && gone.contribution === grant.contribution) &&
      (grant.by === event.organisation || revoked.some(gone => gone.to === grant.by))
    const grants = incident.grants.map(grant =>
      isRevoked(grant) ? { ...grant, revokedAt: event.at } : grant,
    )
    const holds = (organisation: string) =>
      grants.some(grant => grant.to === organisation && grant.revokedAt === null)
    const touched = new Set([recipient, ...revoked.map(({ to }) => to)])
    return {
      ...incident,
      grants,
      parties: incident.parties.map(party => {
        if (withdrawn.includes(party.organisation)) {
          return { ...party, substate: 'withdrawn', since: event.at, dueAt: null }
        }
        if (touched.has(party.organisation) && !holds(party.organisation)) {
          return { ...party, sealedAt: party.sealedAt ?? event.at, dueAt: null }
        }
        return party
      }),
    }
  },
  'incident.revealed': incident => incident,
  'incident.notice_set': incident => incident,
  'incident.noted': (incident, event) =>
    contributed(incident, {
      id: event.fields.note ?? '',
      kind: 'note',
      originator: event.organisation,
      at: event.at,
      text: event.fields.text ?? null,
    }),
  'incident.closed': (incident, event) =>
    moved(incident, event, 'close', { closed: { reason: event.fields.reason ?? null } }),
  'incident.reopened': (incident, event) =>
    moved(incident, event, 'reopen', { closed: null, dismissed: null }),
}

export const unopened = (id: string): Incident => ({
  id,
  reference: '',
  n: 0,
  openedAt: '',
  type: 'other',
  reports: [],
  priority: { band: 4, score: 0, why: [] },
  candidates: [],
  proposals: [],
  parties: [],
  contributions: [],
  grants: [],
  history: [],
})

/** Total over every event, erased fields included: what was erased is missing, never a failure. */
export const evolve = (incident: Incident, event: Happened): Incident => {
  const fold = folds[event.verb as IncidentVerb] as
    | ((incident: Incident, event: Happened) => Incident)
    | undefined
  if (!fold) return incident
  const next = fold(incident, event)
  return { ...next, n: event.n, history: [...next.history, entryOf(event)] }
}
