import type { Duty } from '@tocsin/domain/actor'
import type { Newcomer } from '@tocsin/domain/admission/newcomer'
import type { StreamKind } from '@tocsin/domain/event'
import type { Incident } from '@tocsin/domain/incident/incident'
import type { IncidentView } from '@tocsin/domain/incident/view'
import type { AgencyType, OrganisationKind, Sector } from '@tocsin/domain/organisation'
import type { ReportState } from '@tocsin/domain/report/lifecycle'
import type { Report } from '@tocsin/domain/report/report'
import type { ReportView } from '@tocsin/domain/report/view'
import type { Origin } from '@tocsin/domain/report/vocabulary'
import type { ColumnType, Generated } from 'kysely'
import type { ImportTables } from './import-rows.ts'
import type { ScreeningTables } from './screening-rows.ts'
import type { IntakeCountRow, PrecisionRow, SampleRow } from './signal-rows.ts'
import type { WatchlistTables } from './watchlist/rows.ts'
import type { AttemptRow, DeliveryRow, WebhookRow } from './webhook-rows.ts'

/** Written once: the type knows no update, the database grants none. */
type Once<T> = ColumnType<T, T, never>
/** Goes in as JSON text, comes out parsed. */
type Json<T> = ColumnType<T, string, string>

/** Made by the database from the rest of its row. */
type Derived<T> = ColumnType<T, never, never>

type OrganisationRow = {
  id: string
  name: string
  kind: OrganisationKind
  country: string | null
  sector: Sector | null
  agency: AgencyType | null
  standing: 'active' | 'suspended'
  test: Generated<boolean>
}

type MembershipRow = {
  id: string
  organisation: string
  user_id: string
  name: string
  duties: Duty[]
  standing: Generated<'active' | 'suspended'>
  language: Generated<string>
}

export type EventRow = {
  id: Once<string>
  stream_kind: Once<StreamKind>
  stream_id: Once<string>
  n: Once<number>
  v: Once<number>
  at: Once<string>
  organisation: Once<string>
  member: Once<string>
  verb: Once<string>
  label: Once<string>
  header_salts: Once<Buffer>
  commitments: Once<Buffer>
  leaf: Once<Buffer>
  leaf_hash: Once<Buffer>
  recv_seq: ColumnType<number, never, never>
  idx: ColumnType<number | null, never, number>
}

type EventFieldRow = {
  event: Once<string>
  field: Once<string>
  form: Once<'text' | 'json'>
  salt: Once<Buffer>
  value: Once<Buffer>
}

type IdentityRow = {
  id: Once<string>
  report: Once<string>
  event: Once<string>
  field: Once<string>
  kind: Once<string>
  salt: Once<Buffer>
  ct: Once<Buffer>
  key_id: Once<string>
  retain_until: ColumnType<Date, string, string>
}

type EvidenceRow = {
  id: string
  organisation: string
  member: string
  draft: string | null
  report: string | null
  sha256: string
  size_bytes: number
  media_type: string
  name: string
  key_id: string
  sealed_at: string
  created_at: ColumnType<Date, never, never>
}

type OfRooms = WatchlistTables & ScreeningTables & ImportTables

export type Tables = OfRooms & {
  organisation: OrganisationRow
  viewer: { id: string; organisation: string; membership: string | null }
  membership: MembershipRow
  client: { id: string; organisation: string; name: string }
  api_key: {
    id: string
    client: string
    hash: Buffer
    scopes: string[]
    expires_at: ColumnType<Date, string, string>
    revoked_at: ColumnType<Date | null, string | null, string | null>
    last_used_at: ColumnType<Date | null, never, string>
    networks: Generated<string[]>
    made_at: ColumnType<Date, never, never>
  }
  quota: { organisation: string; reports_per_day: number }
  test_twin: { organisation: string; twin: string }
  quota_day: { organisation: string; day: ColumnType<string, never, never>; used: number }
  demo: { id: number; seeded_at: ColumnType<Date, string, string>; people: Json<unknown> }
  event: EventRow
  event_field: EventFieldRow
  identity: IdentityRow
  report: {
    id: string
    organisation: string
    n: number
    shape: number
    body: Json<Report>
    external_reference: Buffer | null
    payload: Json<Record<string, string>> | null
  }
  incident: { id: string; n: number; shape: number; body: Json<Incident> }
  report_incident: { report: string; incident: string }
  report_likeness: {
    organisation: string
    print: string
    at: ColumnType<Date, never, never>
    report: string
  }
  incident_view: {
    viewer: string
    incident: string
    rev: number
    shape: number
    body: Json<IncidentView>
    band: number
    due_at: string | null
    closed: boolean
    changed_at: string
    questions_open: Generated<number>
  }
  report_view: {
    viewer: string
    report: string
    rev: number
    shape: number
    body: Json<ReportView>
    filed_at: string
    /** From here on read from `body` by the database. */
    state: Derived<ReportState>
    title: Derived<string>
    reference: Derived<string>
    came: Derived<'filed' | 'signal'>
    rank: Derived<number>
    origin: Derived<Origin>
    handed_in_by: Derived<string>
    day: Derived<string>
    questions: Derived<number>
    asked: Derived<boolean>
  }
  sample: SampleRow
  precision: PrecisionRow
  intake_count: IntakeCountRow
  identity_view: {
    viewer: string
    identity: string
    incident: string
    member: string
    reason: string
    until: ColumnType<Date, string, string>
  }
  evidence_view: {
    viewer: string
    evidence: string
    incident: string
    until: ColumnType<Date | null, string | null, string | null>
  }
  viewer_event: {
    id: string
    viewer: string
    event: string
    subject_kind: 'incident' | 'report'
    subject: string
    what: 'changed' | 'withdrawn'
    m: ColumnType<number | null, never, number>
  }
  viewer_head: { viewer: string; m: number }
  head: { id: number; size: number }
  evidence: EvidenceRow
  draft: {
    id: string
    organisation: string
    member: string
    revision: number
    ct: Buffer
    key_id: string
    saved_at: ColumnType<Date, string, string>
    saved_by: string | null
  }
  lease: { organisation: string; incident: string; member: string; until: ColumnType<Date, string, string> }
  idempotency: {
    organisation: string
    caller: string
    operation: string
    key: string
    fingerprint: Buffer
    result: Json<unknown>
    at: ColumnType<Date, never, never>
  }
  access_record: {
    id: string
    organisation: string
    member: string
    subject_kind: string
    subject: string
    act: string
    at: ColumnType<Date, never, never>
  }
  erasure: {
    id: string
    report: string
    fields: string[]
    identities: boolean
    basis: string
    requested_by: string
    requested_at: ColumnType<Date, never, never>
    approved_by: string | null
    approved_at: ColumnType<Date | null, string | null, string | null>
    dropped_by: ColumnType<string | null, never, string>
    dropped_at: ColumnType<Date | null, never, string>
    dropped_because: ColumnType<string | null, never, string>
  }
  admission: AdmissionRow
  webhook: WebhookRow
  delivery: DeliveryRow
  delivery_attempt: AttemptRow
}

type AdmissionRow = {
  id: string
  organisation: string
  newcomer: ColumnType<Newcomer | null, string | null, never>
  member: string
  name: string | null
  email: string | null
  duties: Duty[]
  reason: string
  proposed_for: string
  proposed_by: string
  proposed_at: ColumnType<Date, never, never>
  decided_by: string | null
  decided_at: ColumnType<Date | null, string | null, string | null>
  admitted: boolean | null
}
