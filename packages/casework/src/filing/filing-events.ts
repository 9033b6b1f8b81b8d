import type { Actor } from '@tocsin/domain/actor'
import type { NewEvent } from '@tocsin/domain/event'
import type { Organisation } from '@tocsin/domain/organisation'
import type { EvidenceNote, ReportFields } from '@tocsin/domain/report/events'
import type { Filing } from '@tocsin/domain/report/filing'
import { incidentTypeFor } from '@tocsin/domain/report/particulars'
import { noticeFields } from '@tocsin/domain/report/seller-notice'
import type { Origin } from '@tocsin/domain/report/vocabulary'
import { newReference } from '../reference.ts'
import type { IdentityValue } from '../seal-events.ts'
import { noteOf } from './kept-identity.ts'
import { openingOf } from './opening.ts'
import type { TakenFiling } from './take-filing.ts'

export type Given = {
  filing: Filing
  origin: Origin
  report: string
  incident: string
  taken: TakenFiling
  evidence: EvidenceNote[]
  actor: Actor
  directory: readonly Organisation[]
  at: string
}

/**
 * What a filing is, and the identities that its first event commits to. Where somebody looked it is a report, and
 * an incident opens with the agency that leads; where nobody did it is a signal, and goes to nobody.
 */
export const filingEvents = (given: Given): { events: NewEvent[]; identities: IdentityValue[] } => {
  const { filing, report, incident, taken, actor, directory, at } = given
  const identities = [...taken.identities, ...files(given)]
  const handed = { ...handedOver(given), identityNotes: identities.map(noteOf) }
  const stream = { kind: 'report' as const, id: report }
  const notice = noticeOf(given, stream)
  if (!filing.reviewed)
    return { events: [{ stream, verb: 'report.signalled', fields: handed }, ...notice], identities }
  const opening = openingOf({
    facts: {
      type: incidentTypeFor(filing.type, filing.particulars),
      nexus: taken.nexus,
      audience: filing.audience,
      reporter: actor.organisation,
    },
    urgency: filing.urgency,
    recognition: taken.recognition,
    indicators: filing.indicators,
    report,
    incident,
    directory,
    at,
  })
  const filed: NewEvent = {
    stream,
    verb: 'report.filed',
    fields: { ...handed, reviewed: filing.reviewed, sentTo: opening?.sentTo },
  }
  return { events: [filed, ...notice, ...(opening ? [opening.opened] : [])], identities }
}

/** Said with the filing, and kept as what it is when it is said later: an event of its own. */
const noticeOf = ({ filing: { sellerNotice }, at }: Given, stream: NewEvent['stream']): NewEvent[] => {
  const fields = sellerNotice && sellerNotice.state !== 'not_told' ? noticeFields(sellerNotice, at) : null
  return fields ? [{ stream, verb: 'report.seller_notice_set', fields }] : []
}

type HandedOver = Omit<ReportFields['report.signalled'], 'identityNotes'>

const handedOver = ({ filing, origin, taken, evidence, actor }: Given): HandedOver => {
  const { listing } = filing
  return {
    reference: newReference('R'),
    type: filing.type,
    origin,
    ...taken.offered,
    offer: {
      ...taken.terms,
      type: listing.type,
      scale: filing.scale,
    },
    place: {
      ...(listing.contentHash ? { contentHash: listing.contentHash } : {}),
      platform: listing.platform,
      host: taken.host,
      reference: listing.reference ?? null,
      observedAt: listing.observedAt ?? null,
    },
    nexus: taken.nexus,
    urgency: filing.urgency,
    indicators: filing.indicators,
    reason: taken.said.reason,
    basis: filing.basis,
    audience: filing.audience,
    mayOpen: filing.mayOpen,
    evidence,
    captureUnavailable: taken.said.captureUnavailable,
    recognition: taken.recognition,
    externalReference: filing.externalReference,
    reporterCountry: actor.organisation.country ?? '',
    particulars: taken.particulars,
  }
}

/** A file that may show somebody is an identity, and opens like one. */
const files = ({ evidence, taken }: Given): IdentityValue[] =>
  evidence
    .filter(({ showsNobody }) => !showsNobody)
    .map(({ id, sha256 }) => taken.keep('evidence', { kind: 'file', value: sha256 }, id))
