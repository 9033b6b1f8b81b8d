import type { ColumnType } from 'kysely'
import type { ImportTables } from './import-rows.ts'
import type { Tables } from './schema.ts'
import type { ScreeningTables } from './screening-rows.ts'
import type { SignalTable } from './signal-rows.ts'
import type { WatchlistTables } from './watchlist/rows.ts'
import type { WebhookTable } from './webhook-rows.ts'

type QuotaTables = 'quota' | 'quota_day' | 'test_twin'

/** What each door leads to: a query through the wrong one does not compile, and the database refuses it too. */
export type ReaderTables = Pick<
  Tables,
  | 'organisation'
  | 'membership'
  | 'client'
  | SignalTable
  | 'incident_view'
  | 'report_view'
  | 'report_likeness'
  | 'identity_view'
  | 'evidence_view'
  | 'identity'
  | 'evidence'
  | 'viewer_event'
  | 'viewer_head'
  | 'draft'
  | 'lease'
  | 'access_record'
  | 'idempotency'
  | keyof ImportTables
  | keyof WatchlistTables
>
export type ActorTables = Omit<
  Tables,
  | ('admission' | 'api_key' | 'client' | 'demo' | 'head' | 'viewer_head')
  | QuotaTables
  | WebhookTable
  | keyof ScreeningTables
>
export type AuditorTables = Pick<
  Tables,
  | 'organisation'
  | 'membership'
  | 'event'
  | 'event_field'
  | 'report'
  | 'incident'
  | 'report_incident'
  | 'incident_view'
  | 'report_view'
  | 'identity_view'
  | 'access_record'
  | 'head'
  | 'erasure'
  | keyof ScreeningTables
  | keyof WatchlistTables
>
export type SequencerTables = Pick<Tables, 'event' | 'viewer_event' | 'viewer_head' | 'head' | 'import'>
export type EraserTables = Omit<
  Tables,
  | 'admission'
  | 'api_key'
  | 'client'
  | 'demo'
  | 'head'
  | 'viewer_head'
  | 'lease'
  | 'idempotency'
  | 'access_record'
  | SignalTable
  | QuotaTables
  | WebhookTable
  | keyof ScreeningTables
>
/** Rows that are not history and may go by age. */
export type SweeperTables = Pick<
  Tables,
  'evidence' | 'draft' | 'idempotency' | keyof ImportTables | 'quota_day' | 'intake_count' | 'webhook'
>
export type AuthTables = Pick<
  Tables,
  'organisation' | 'membership' | 'client' | 'api_key' | 'demo' | QuotaTables | keyof ScreeningTables
> & {
  'auth.second_factor_shown': { session_id: string; shown_at: ColumnType<Date, never, never> }
}
export type RegistrarTables = Pick<
  Tables,
  | 'organisation'
  | 'viewer'
  | 'membership'
  | 'client'
  | 'api_key'
  | QuotaTables
  | 'admission'
  | 'event'
  | 'event_field'
  | 'precision'
  | 'access_record'
  | 'idempotency'
  | 'viewer_head'
  | WebhookTable
  | keyof ScreeningTables
> & { 'auth.user': { id: string; name: string; email: string; emailVerified: boolean } }
/** What is told to a company, one at a time: whose stream it is stands in the transaction. */
export type CourierTables = Pick<
  Tables,
  'organisation' | 'viewer_event' | 'viewer_head' | 'event' | 'report_view' | WebhookTable
>
