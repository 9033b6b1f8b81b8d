import type { RowFault } from './row.ts'

/** One record of a text: its cells and where the next one begins; or that it is not all there yet; or what is wrong. */
export type Record =
  | { kind: 'record'; cells: string[]; end: number }
  | { kind: 'more' }
  | { kind: 'wrong'; fault: RowFault }

const quote = '"'

/**
 * Reads the record that begins at `at` (RFC 4180, any delimiter, any line end). A quote opens a cell only at its
 * beginning, as spreadsheets have it; inside a cell it is a letter like any other.
 */
export const csvRecord = (text: string, at: number, delimiter: string, final: boolean): Record => {
  const cells: string[] = []
  let from = at
  for (;;) {
    let cell: string
    if (text[from] === quote) {
      const closed = closing(text, from, final)
      if (typeof closed !== 'object')
        return closed === 'more' ? { kind: 'more' } : { kind: 'wrong', fault: closed }
      cell = closed.cell
      from = closed.end
    } else {
      const end = plainEnd(text, from, delimiter)
      if (end === text.length && !final) return { kind: 'more' }
      cell = text.slice(from, end)
      from = end
    }
    const next = text[from]
    if (next === delimiter) {
      cells.push(cell)
      from += 1
      continue
    }
    if (next === undefined) {
      if (!final) return { kind: 'more' }
      cells.push(cell)
      return { kind: 'record', cells, end: from }
    }
    if (next === '\n') {
      cells.push(cell.endsWith('\r') && text[from - 1] === '\r' ? cell.slice(0, -1) : cell)
      return { kind: 'record', cells, end: from + 1 }
    }
    if (next === '\r' && text[from + 1] === '\n') {
      cells.push(cell)
      return { kind: 'record', cells, end: from + 2 }
    }
    if (next === '\r' && from + 1 === text.length) {
      if (!final) return { kind: 'more' }
      cells.push(cell)
      return { kind: 'record', cells, end: text.length }
    }
    return { kind: 'wrong', fault: 'quote_in_the_way' }
  }
}

const plainEnd = (text: string, from: number, delimiter: string): number => {
  const newline = text.indexOf('\n', from)
  const end = newline < 0 ? text.length : newline
  // In the slice alone: in a text without delimiters each row would be searched to the end of the buffer.
  const found = text.slice(from, end).indexOf(delimiter)
  return found < 0 ? end : from + found
}

const closing = (
  text: string,
  open: number,
  final: boolean,
): { cell: string; end: number } | 'more' | 'quote_not_closed' => {
  let cell = ''
  let from = open + 1
  for (;;) {
    const found = text.indexOf(quote, from)
    if (found < 0) return final ? 'quote_not_closed' : 'more'
    if (found + 1 === text.length && !final) return 'more'
    cell += text.slice(from, found)
    if (text[found + 1] !== quote) return { cell, end: found + 1 }
    cell += quote
    from = found + 2
  }
}
