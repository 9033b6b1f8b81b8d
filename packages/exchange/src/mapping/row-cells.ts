import type { Row, Value } from '../reading/row.ts'
import { unguarded } from '../writing/guard.ts'

type ReadRow = Exclude<Row, { fault: unknown }>

/** Columns that we add to what we give back; they say nothing about the listing, and are not read again. */
export const ourColumns = ['tocsin_verdict', 'tocsin_why', 'tocsin_line'] as const
const ours = new Set<string>(ourColumns)

/** What a row says, by the name of the column, in order; without what is empty and without our own columns. */
export const cellsOf = (row: ReadRow, columns: readonly string[]): Map<string, Value> => {
  const said = new Map<string, Value>()
  if ('named' in row) {
    for (const [name, value] of row.named) if (!ours.has(name)) said.set(name, value)
    return said
  }
  row.cells.forEach((cell, at) => {
    const name = columns[at]
    if (cell !== '' && name !== undefined && !ours.has(name)) said.set(name, unguarded(cell))
  })
  return said
}

/**
 * What a row without a reference of its own is known by when it comes again: everything that it says, whatever the
 * order of its columns, and whichever of them were mapped. Its keyed fingerprint becomes the reference.
 */
export const contentOf = (cells: ReadonlyMap<string, Value>): string =>
  JSON.stringify([...cells].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
