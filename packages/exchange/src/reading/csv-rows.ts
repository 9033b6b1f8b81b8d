import { csvRecord } from './csv-record.ts'
import { type Row, rowLengthMax, wrongRow } from './row.ts'

/** The text is looked at again when so much more of it is there: small chunks must not cost the square of their number. */
const lookAgainAfter = 16 * 1024

const emptyRow = (cells: readonly string[]): boolean => cells.every(cell => cell.trim() === '')

/**
 * CSV as rows, a batch at a time, with a buffer of one row. A quote that is not closed costs the line on which it was
 * opened: reading goes on behind that line, and the rows that follow are read as if it had not been there.
 */
export async function* csvRows(
  texts: AsyncIterable<string>,
  delimiter: string,
  loneReturns = false,
): AsyncGenerator<Row[]> {
  let text = ''
  let at = 0
  let line = 1
  let skipping = false
  let batch: Row[] = []

  /** Reads what is there; true when nothing more can be read of it. */
  const read = (final: boolean): void => {
    let nextQuote = text.indexOf('"', at)
    for (;;) {
      if (at >= text.length) return
      const newline = text.indexOf('\n', at)
      if (skipping) {
        at = newline < 0 ? text.length : newline + 1
        if (newline >= 0) {
          skipping = false
          line += 1
        }
        continue
      }
      if (nextQuote >= 0 && nextQuote < at) nextQuote = text.indexOf('"', at)
      const lineEnd = newline < 0 ? text.length : newline
      if (lineEnd - at > rowLengthMax) {
        batch.push(wrongRow(line, 'row_too_long', text.slice(at, lineEnd)))
        skipping = true
        continue
      }
      if (newline < 0 && !final) return
      if (nextQuote < 0 || nextQuote > lineEnd) {
        const bare = text.slice(at, text[lineEnd - 1] === '\r' && lineEnd > at ? lineEnd - 1 : lineEnd)
        take(bare.split(delimiter), bare)
        at = lineEnd + 1
        line += 1
        continue
      }
      const record = csvRecord(text, at, delimiter, final)
      const grown = text.length - at > rowLengthMax
      if (record.kind === 'more' && !grown) return
      if (record.kind === 'record' && record.end - at <= rowLengthMax) {
        const stood = text.slice(at, record.end)
        take(record.cells, stood)
        line += stood.split('\n').length - 1 || 1
        at = record.end
        continue
      }
      const fault =
        record.kind === 'wrong' ? record.fault : record.kind === 'more' ? 'quote_not_closed' : 'row_too_long'
      batch.push(wrongRow(line, fault, text.slice(at, lineEnd)))
      at = lineEnd + 1
      line += 1
    }
  }

  const take = (cells: string[], stood: string): void => {
    if (emptyRow(cells)) return
    batch.push(stood.isWellFormed() ? { line, cells } : wrongRow(line, 'letters_not_readable', stood))
  }

  let lookedAt = 0
  for await (const chunk of texts) {
    text += loneReturns ? chunk.replaceAll('\r', '\n') : chunk
    if (text.length - lookedAt < lookAgainAfter) continue
    read(false)
    text = text.slice(at)
    at = 0
    lookedAt = text.length
    if (batch.length > 0) yield batch
    batch = []
  }
  read(true)
  if (batch.length > 0) yield batch
}
