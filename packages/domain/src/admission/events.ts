import type { Duty } from '../actor.ts'
import type { AgencyType, OrganisationKind, Sector } from '../organisation.ts'
import type { Instant } from '../text.ts'
import type { WebhookKind } from '../webhook/endpoint.ts'

/**
 * What happens to an organisation and to those who act for it, in the stream of that organisation. A member is
 * named by the pseudonym that stands in the ledger anyway: names and addresses are in rows that can be erased.
 */
export type AdmissionFields = {
  /** From the owner's address, when nobody is there yet who could admit. */
  'organisation.founded': {
    name: string
    kind: OrganisationKind
    country: string | null
    agency: AgencyType | null
    member: string
    duties: Duty[]
  }
  'organisation.proposed': {
    name: string
    kind: OrganisationKind
    country: string | null
    sector: Sector | null
    agency: AgencyType | null
    member: string
    duties: Duty[]
    reason: string
  }
  'organisation.admitted': { member: string; duties: Duty[]; proposedBy: string }
  'organisation.declined': { reason: string }
  'organisation.suspended': { reason: string }
  'organisation.reinstated': { reason: string }
  'organisation.member_proposed': { member: string; duties: Duty[]; reason: string }
  /** `proposedBy` is absent where one person sufficed. */
  'organisation.member_admitted': { member: string; duties: Duty[]; proposedBy: string | undefined }
  'organisation.member_declined': { member: string; reason: string }
  'organisation.member_suspended': { member: string; reason: string }
  'organisation.member_reinstated': { member: string; reason: string }
  /** Another one-time link: whoever holds it sets the member's password. */
  'organisation.member_invited': { member: string; until: Instant }
  'organisation.key_made': { key: string; client: string; name: string; scopes: string[]; expiresAt: Instant }
  'organisation.key_revoked': { key: string }
  /** How many alerts in 10,000 listings it looks at, and the threshold that follows; undefined: as everybody else. */
  'organisation.budget_set': {
    alerts: number | undefined
    threshold: number | undefined
    listings: number | undefined
  }
  /** Many near-identical texts of one member that were never filed. Counts alone: no text was kept. */
  'organisation.probing_noticed': { texts: number; hours: number }
  'organisation.vetted': { reason: string }
  'organisation.vetting_ended': { reason: string }
  /** A compiled edition left the server, for one of its integrations. */
  'organisation.bundle_taken': { client: string; edition: string; digest: string }
  /** Another key of the same integration; the one before it ends at the time that is said here. */
  'organisation.key_rotated': {
    key: string
    client: string
    previous: string
    previousEnds: Instant
    expiresAt: Instant
  }
  /** From where alone a key is taken. */
  'organisation.key_bound': { key: string; networks: string[] }
  /** Its own test organisation, or that it is one itself. What it files reaches no officer. */
  'organisation.test_opened': { twin: string }
  'organisation.quota_set': { reportsPerDay: number; reason: string }
  /** The host alone: an address may hold a secret in its path. */
  'organisation.webhook_made': { webhook: string; host: string; kinds: WebhookKind[] }
  'organisation.webhook_changed': { webhook: string; host: string; kinds: WebhookKind[] }
  /** Both secrets sign until then. */
  'organisation.webhook_rotated': { webhook: string; until: Instant }
  'organisation.webhook_paused': { webhook: string }
  'organisation.webhook_resumed': { webhook: string }
  'organisation.webhook_removed': { webhook: string }
  /** Too few of the last reports judged were held: signals are taken in small numbers until that changes. */
  'organisation.throttled': { held: number; judged: number; perDay: number }
  'organisation.throttle_answered': { answer: string }
  'organisation.throttle_lifted': { until: Instant; reason: string }
  'organisation.throttle_ended': { held: number; judged: number }
}
