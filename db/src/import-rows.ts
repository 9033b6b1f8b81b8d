import type { ColumnType, Generated } from 'kysely'

export type ImportState = 'arriving' | 'arrived' | 'running' | 'done' | 'cancelled' | 'stopped'

export type ImportRow = {
  id: string
  organisation: string
  member: string
  api_key: string | null
  ct: Buffer | null
  key_id: string | null
  state: Generated<ImportState>
  stopped_why: string | null
  size_bytes: number | null
  arrived_bytes: Generated<number>
  content: Buffer | null
  read_bytes: Generated<number>
  received: Generated<number>
  filed: Generated<number>
  signal: Generated<number>
  unchanged: Generated<number>
  conflict: Generated<number>
  refused: Generated<number>
  worker: string | null
  lease_until: ColumnType<Date | null, never, Date | null>
  created_at: ColumnType<Date, never, never>
  started_at: ColumnType<Date | null, never, Date>
  ended_at: ColumnType<Date | null, never, Date>
  forget: Generated<boolean>
}

/** Files of many reports: how far each has come, its sealed pieces, what became of its rows. */
export type ImportTables = {
  import: ImportRow
  import_piece: { import: string; at: number; bytes: number; id: string; key_id: string }
  import_result: { import: string; first: number; rows: number; ct: Buffer; key_id: string }
  import_plan: {
    organisation: string
    columns: Buffer
    ct: Buffer
    key_id: string
    saved_at: ColumnType<Date, never, string>
  }
}
