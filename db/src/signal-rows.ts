import type { Origin } from '@tocsin/domain/report/vocabulary'
import type { ColumnType, Generated } from 'kysely'

export type SampleRow = {
  id: string
  organisation: string
  origin: Origin
  handed_in_by: string
  day: string
  seed: string
  of: number
  drawn: string[]
  drawn_by: string
  drawn_at: string
  decided: 'confirmed' | 'set_aside' | null
  judgement: string | null
  looked: number | null
  held: number | null
  decided_by: string | null
  decided_at: string | null
  done: Generated<number>
  ended_at: string | null
}

type Moment = ColumnType<Date | null, string | null | undefined, string | null>

export type PrecisionRow = {
  organisation: string
  judged: Generated<number>
  held: Generated<number>
  counted: ColumnType<Record<string, 'held' | 'not_held'>, string | undefined, string>
  measured_at: Moment
  throttled_since: Moment
  lifted_until: Moment
  lifted_reason: ColumnType<string | null, string | null | undefined, string | null>
  answer: ColumnType<string | null, string | null | undefined, string | null>
  answered_by: ColumnType<string | null, string | null | undefined, string | null>
  answered_at: Moment
}

export type IntakeCountRow = {
  id: ColumnType<number, never, never>
  organisation: string
  day: ColumnType<string, string | undefined, never>
  what: string
  n: number
}

export type SignalTable = 'sample' | 'precision' | 'intake_count'
