import { csvRows } from './csv-rows.ts'
import { decoded } from './decoded.ts'
import { jsonRows } from './json-rows.ts'
import type { Shape } from './look-at-file.ts'
import { type Row, wrongRow } from './row.ts'

/** Larger pieces are cut: what is decoded and split stands in memory several times. */
const pieceBytes = 16 * 1024

async function* pieces(
  bytes: AsyncIterable<Uint8Array>,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let read = 0
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += pieceBytes) {
      const piece = chunk.subarray(at, at + pieceBytes)
      yield piece
      read += piece.length
      onRead(read)
    }
  }
}

/**
 * The rows of a file in order, in memory that does not grow with the file. Every line that holds something is one row
 * here, readable or not; the header and empty lines are none.
 */
export async function* readRows(
  bytes: AsyncIterable<Uint8Array>,
  shape: Shape,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<Row[]> {
  const texts = decoded(pieces(bytes, onRead), shape.encoding)
  if (shape.format === 'jsonl') return yield* jsonRows(texts)
  const { delimiter, loneReturns, skip, columns } = shape
  let headerSeen = false
  for await (const batch of csvRows(texts, delimiter, loneReturns)) {
    const rows: Row[] = []
    for (const row of batch) {
      if (!headerSeen) {
        // The first row behind what was skipped; it was readable when the file was looked at.
        headerSeen = row.line > skip
        continue
      }
      rows.push(fitted(row, columns.length, delimiter))
    }
    if (rows.length > 0) yield rows
  }
}

/** Cells missing at the end are empty ones; more than there are columns means that the row has slipped. */
const fitted = (row: Row, columns: number, delimiter: string): Row => {
  if (!('cells' in row) || row.cells.length <= columns) return row
  const beyond = row.cells.slice(columns)
  if (beyond.every(cell => cell.trim() === '')) return { line: row.line, cells: row.cells.slice(0, columns) }
  return wrongRow(row.line, 'more_cells_than_columns', row.cells.join(delimiter))
}
