import { type RawBuilder, sql } from 'kysely'

/** The columns of a table that are written, each with its type in PostgreSQL. */
type ColumnTypes<R> = { readonly [C in keyof R]: string }

/**
 * Rows as one statement of one text, however many they are: an array for each column. Values in `values (...)`
 * meet the protocol's limit of 65,535 parameters at two thousand fields, and are planned one by one.
 */
export const rowsOf = <R extends Record<string, unknown>>(
  columns: ColumnTypes<R>,
  rows: readonly R[],
): { names: RawBuilder<unknown>; source: RawBuilder<unknown> } => {
  const names = Object.keys(columns)
  return {
    names: sql.join(names.map(name => sql.ref(name))),
    source: sql`unnest(${sql.join(
      names.map(name => sql`${rows.map(row => row[name])}::${sql.raw(columns[name]!)}[]`),
    )})`,
  }
}

/** Inserts them all, or fails. */
export const insertRows = <R extends Record<string, unknown>>(
  table: string,
  columns: ColumnTypes<R>,
  rows: readonly R[],
): RawBuilder<unknown> => {
  const { names, source } = rowsOf(columns, rows)
  return sql`insert into ${sql.table(table)} (${names}) select * from ${source}`
}

/** Several tables in one message: what refers to another table's new rows is checked when the statement ends. */
export const together = (insertions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> => {
  const last = insertions.at(-1)!
  const before = insertions.slice(0, -1)
  if (before.length === 0) return last
  return sql`with ${sql.join(before.map((one, i) => sql`${sql.ref(`part_${i}`)} as (${one})`))} ${last}`
}
