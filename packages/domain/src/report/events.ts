import type { Audience } from '../handling/audience.ts'
import type { IdentityNote } from '../handling/identities.ts'
import type { Sentence } from '../sentence.ts'
import type { Instant } from '../text.ts'
import type { Particulars } from './particulars.ts'
import type { Recognition } from './recognition.ts'
import type { EvidenceNote } from './report.ts'
import type { DisclosureBasis, ListingType, Nexus, ReportType, Urgency } from './vocabulary.ts'

/** What can happen in a report's stream, and with what. `fieldOrder` fixes the slots; see the ledger's leaf. */
export type ReportFields = {
  'report.filed': {
    reference: string
    type: ReportType
    origin: 'page' | 'file' | 'key'
    reviewed: { by: string; at: string }
    title: string
    text: string
    offer: {
      price: string | null
      quantity: string | null
      substanceAsWritten: string
      type: ListingType
      scale: string
    }
    place: { platform: string; host: string | null; reference: string | null; observedAt: string | null }
    nexus: Nexus[]
    urgency: Urgency
    indicators: string[]
    reason: string
    basis: DisclosureBasis
    audience: Audience
    mayOpen: { countries: string[]; basis: string }
    evidence: EvidenceNote[]
    captureUnavailable: string | undefined
    recognition: Recognition
    externalReference: string | undefined
    sentTo: { organisation: string; because: Sentence }
    reporterCountry: string
    identityNotes: IdentityNote[]
    particulars: Particulars | undefined
  }
  'report.corrected': {
    title: string
    text: string
    offer: { price: string | null; quantity: string | null }
    indicators: string[]
    reason: string
    recognition: Recognition
    why: string
    identityNotes: IdentityNote[]
  }
  'report.retracted': { reason: string }
  'report.taken_up': Record<never, never>
  'report.asked': { question: string; type: string; text: string; basis: DisclosureBasis; dueAt: Instant }
  'report.answered': { question: string; outcome: string; text: string }
  'report.feedback_given': { code: string; text: string | undefined }
  'report.reopened': Record<never, never>
  'report.erased': { events: string[]; fields: string[]; basis: string; requestedBy: string }
}
