import type { Actor } from '@tocsin/domain/actor'
import type { NewEvent } from '@tocsin/domain/event'
import { acknowledgeBy } from '@tocsin/domain/incident/deadlines'
import { priorityOf } from '@tocsin/domain/incident/priority'
import { route } from '@tocsin/domain/incident/routing'
import type { Organisation } from '@tocsin/domain/organisation'
import { refuse } from '@tocsin/domain/refusal'
import type { Filing } from '@tocsin/domain/report/filing'
import { incidentTypeFor } from '@tocsin/domain/report/particulars'
import type { Recognition } from '@tocsin/domain/report/recognition'
import type { EvidenceNote } from '@tocsin/domain/report/report'
import type { IdentityValue } from './append.ts'
import { newReference } from './reference.ts'
import { noteOf, type Origin, type TakenFiling } from './take-filing.ts'

type Given = {
  filing: Filing
  origin: Origin
  report: string
  incident: string
  taken: TakenFiling
  evidence: EvidenceNote[]
  actor: Actor
  directory: Organisation[]
  at: string
}

/** The two events that a filing is, to whom it goes, and the identities that the first one commits to. */
export const filingEvents = ({
  filing,
  origin,
  report,
  incident,
  taken,
  evidence,
  actor,
  directory,
  at,
}: Given): { events: NewEvent[]; identities: IdentityValue[] } => {
  const type = incidentTypeFor(filing.type, filing.particulars)
  const { candidates, proposals } = route(
    { type, nexus: taken.nexus, audience: filing.audience, reporter: actor.organisation },
    directory,
  )
  const [sentTo] = candidates
  if (!sentTo) throw refuse('unavailable', { why: 'nobody_to_send_to' })
  const files = evidence
    .filter(({ showsNobody }) => !showsNobody)
    .map(({ id, sha256 }) => ({
      id,
      report,
      field: 'evidence',
      kind: 'file',
      value: sha256,
      retainUntil: taken.retainUntil,
    }))
  const identities = [...taken.identities, ...files]
  const priority = priorityOf({
    urgency: filing.urgency,
    substances: named(taken.recognition),
    disguised: taken.recognition.hits.some(({ disguises }) => disguises.length > 0),
    indicators: filing.indicators,
    grade: taken.recognition.grade,
  })
  const { listing } = filing
  const filed: NewEvent = {
    stream: { kind: 'report', id: report },
    verb: 'report.filed',
    fields: {
      reference: newReference('R'),
      type: filing.type,
      origin,
      // Rule R24 refused a filing that nobody looked at before this.
      reviewed: filing.reviewed!,
      ...taken.offered,
      offer: {
        price: listing.price ?? null,
        quantity: listing.quantity ?? null,
        substanceAsWritten: listing.substanceAsWritten,
        type: listing.type,
        scale: filing.scale,
      },
      place: {
        platform: listing.platform,
        host: taken.host,
        reference: listing.reference ?? null,
        observedAt: listing.observedAt ?? null,
      },
      nexus: taken.nexus,
      urgency: filing.urgency,
      indicators: filing.indicators,
      reason: filing.reason,
      basis: filing.basis,
      audience: filing.audience,
      mayOpen: filing.mayOpen,
      evidence,
      captureUnavailable: filing.captureUnavailable,
      recognition: taken.recognition,
      externalReference: filing.externalReference,
      sentTo,
      reporterCountry: actor.organisation.country ?? '',
      identityNotes: identities.map(noteOf),
      particulars: taken.particulars,
    },
  }
  const opened: NewEvent = {
    stream: { kind: 'incident', id: incident },
    verb: 'incident.opened',
    fields: {
      reference: newReference('T'),
      type,
      report,
      priority,
      candidates,
      proposals,
      dueAt: acknowledgeBy(priority.band, at),
    },
  }
  return { events: [filed, opened], identities }
}

/** Words that only may mean a substance are shown, and raise nobody's priority. */
const surely = 0.8

const named = ({ hits, substances }: Recognition): Recognition['substances'] =>
  substances.filter(({ id }) => hits.some(hit => hit.substanceId === id && hit.confidence >= surely))
