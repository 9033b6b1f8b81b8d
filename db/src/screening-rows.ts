import type { ColumnType } from 'kysely'

/** How an organisation screens: what it looks at, and whether it may take a compiled edition home. */
export type ScreeningTables = {
  review_budget: {
    organisation: string
    alerts: number
    threshold: number
    listings: number
    set_at: ColumnType<Date, never, never>
  }
  vetted: { organisation: string; since: ColumnType<Date, never, never> }
}
