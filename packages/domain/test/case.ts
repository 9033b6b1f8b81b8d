import type { Actor } from '../src/actor.ts'
import type { Happened, NewEvent } from '../src/event.ts'
import type { CaseFile } from '../src/incident/case-file.ts'
import { evolve, unopened } from '../src/incident/evolve.ts'
import type { Grant, Party } from '../src/incident/incident.ts'
import { route } from '../src/incident/routing.ts'
import type { Organisation } from '../src/organisation.ts'
import { evolveReport, unfiled } from '../src/report/evolve.ts'

/** Ids that can be told apart by eye: `id(7)` ends in 7. */
export const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

const authority = (n: number, country: string, agency: Organisation['agency']): Organisation => ({
  id: id(n),
  name: `Agency ${n}`,
  kind: 'authority',
  country,
  sector: null,
  agency,
  standing: 'active',
  test: false,
})

export const reporter: Organisation = {
  id: id(1),
  name: 'Market',
  kind: 'company',
  country: 'PT',
  sector: 'ecommerce_b2b',
  agency: null,
  standing: 'active',
  test: false,
}
export const lead = authority(11, 'DE', 'precursor_authority')
export const second = authority(12, 'NL', 'customs')
export const third = authority(13, 'PT', 'police_drug')
export const outsider = authority(14, 'NO', 'police_drug')
export const secretariat: Organisation = {
  ...authority(15, '', 'international_org'),
  country: null,
  kind: 'secretariat',
}
export const directory = [lead, second, third, outsider, secretariat]

export const actorOf = (organisation: Organisation): Actor => ({
  member: id(90),
  organisation,
  duties: ['triage', 'report'],
  via: { kind: 'session' },
})

export const at = (n: number): string => `2026-11-25T10:00:${String(n).padStart(2, '0')}.000000Z`

let count = 100
/** What a commit would make of new events: an id, a time, a place in the stream. */
export const happen = (events: readonly NewEvent[], by: Organisation, when: string): Happened[] =>
  events.map(event => {
    count += 1
    return {
      ...event,
      id: id(count),
      n: count,
      at: when,
      organisation: by.id,
      member: id(90),
      label: 'TLP:AMBER',
      leafHash: '',
    } as Happened
  })

export const folded = (file: CaseFile, events: readonly Happened[]): CaseFile => ({
  incident: events.filter(({ stream }) => stream.kind === 'incident').reduce(evolve, file.incident),
  reports: file.reports.map(report =>
    events.filter(({ stream }) => stream.id === report.id).reduce(evolveReport, report),
  ),
})

export const report = id(2)
export const incident = id(3)
export const handle = id(4)
const harmless = id(5)

const opened: NewEvent[] = [
  {
    stream: { kind: 'report', id: report },
    verb: 'report.filed',
    fields: {
      reference: 'R-1',
      type: 'listing',
      origin: 'page',
      reviewed: { by: 'm', at: at(0) },
      title: 'title',
      text: 'text',
      offer: {
        price: null,
        quantity: null,
        substanceAsWritten: 'x',
        type: 'offer_to_sell',
        scale: 'commercial',
      },
      place: { platform: 'Market', host: null, reference: null, observedAt: null },
      nexus: [
        { kind: 'ships_from', country: 'DE' },
        { kind: 'ships_to', country: 'NL' },
      ],
      urgency: 'routine',
      indicators: ['P01'],
      reason: 'reason enough',
      basis: 'voluntary',
      audience: { kind: 'countries', countries: ['DE', 'NL', 'PT'] },
      mayOpen: { countries: ['DE'], basis: 'terms' },
      evidence: [
        {
          id: harmless,
          sha256: '0',
          sizeBytes: 1,
          mediaType: 'text/plain',
          sealedAt: at(0),
          showsNobody: true,
        },
      ],
      captureUnavailable: undefined,
      recognition: {
        edition: 'e',
        grade: 'review',
        summary: { code: 's', params: {} },
        hits: [],
        indicators: [],
        substances: [],
      },
      externalReference: undefined,
      sentTo: { organisation: lead.id, because: { code: 'b', params: {} } },
      reporterCountry: 'PT',
      identityNotes: [{ id: handle, kind: 'handle', retainUntil: at(0) }],
      particulars: undefined,
    },
  },
  {
    stream: { kind: 'incident', id: incident },
    verb: 'incident.opened',
    fields: {
      reference: 'T-1',
      type: 'online_listing',
      report,
      priority: { band: 2, score: 60, why: [] },
      candidates: route(
        {
          type: 'online_listing',
          audience: { kind: 'countries', countries: ['DE', 'NL', 'PT'] },
          reporter,
          nexus: [
            { kind: 'ships_from', country: 'DE' },
            { kind: 'ships_to', country: 'NL' },
          ],
        },
        directory,
      ).candidates,
      proposals: [],
      dueAt: at(1),
    },
  },
]

export const opening: Happened[] = happen(opened, reporter, at(1))

/** Filed, opened, with the lead of Germany notified. */
export const filed = (): CaseFile =>
  folded({ incident: unopened(incident), reports: [unfiled(report)] }, opening)

const party = (organisation: Organisation, part: Party['part'], substate: Party['substate']): Party => ({
  organisation: organisation.id,
  part,
  substate,
  because: { code: 'b', params: {} },
  since: at(1),
  dueAt: null,
  acknowledged: null,
  accepted: substate === 'accepted' ? { outcome: 'accept_monitor', caseNumber: null } : null,
  dismissed: null,
  closed: null,
  sealedAt: null,
  knew: null,
})

const grant = (to: Organisation, by: Organisation | 'routing', identities = false): Grant => ({
  contribution: report,
  to: to.id,
  by: by === 'routing' ? by : by.id,
  at: at(1),
  purpose: null,
  basis: null,
  identities,
  revokedAt: null,
})

/** A case in which `second` has this part and sub-state, holds the report with identities, and passed it on to `third`. */
export const caseIn = (part: Party['part'], substate: Party['substate']): CaseFile => {
  const file = filed()
  const other = part === 'lead' ? [] : [party(lead, 'lead', 'in_triage')]
  return {
    ...file,
    incident: {
      ...file.incident,
      parties: [...other, party(second, part, substate), party(third, 'informed', 'notified')],
      grants: [
        grant(lead, 'routing'),
        grant(second, part === 'lead' ? 'routing' : lead, true),
        grant(third, second),
      ],
    },
  }
}
