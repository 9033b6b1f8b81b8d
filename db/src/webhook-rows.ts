import type { PauseReason, WebhookKind } from '@tocsin/domain/webhook/endpoint'
import type { DeliveryFault } from '@tocsin/domain/webhook/schedule'
import type { ColumnType, Generated } from 'kysely'

type When = ColumnType<Date | null, string | null, string | null>

export type WebhookRow = {
  id: string
  organisation: string
  /** In the clear: what an older version wrote, until it is sealed. */
  address: string | null
  sealed_address: Buffer | null
  address_key_id: string | null
  kinds: WebhookKind[]
  secret: Buffer
  secret_key_id: string
  former: Buffer | null
  former_key_id: string | null
  former_until: When
  told: number
  standing: Generated<'active' | 'paused'>
  paused_because: PauseReason | null
  paused_at: When
  failures: Generated<number>
  failing_since: When
  resting_until: When
  made_at: ColumnType<Date, never, never>
}

export type DeliveryRow = {
  id: string
  webhook: string
  m: number | null
  type: string
  subject: string
  at: string
  outcome: Generated<'waiting' | 'delivered' | 'given_up'>
  step: Generated<number>
  next_at: When
  attempts: Generated<number>
  claim: string | null
  claimed_until: When
  asked_by: string | null
  made_at: ColumnType<Date, never, never>
}

export type AttemptRow = {
  delivery: string
  n: number
  at: ColumnType<Date, string, never>
  took_ms: number
  status: number | null
  fault: DeliveryFault | null
  asked_by: string | null
}

export type WebhookTable = 'webhook' | 'delivery' | 'delivery_attempt'
