import { guarded } from './guard.ts'

/** In front of a file for spreadsheets: without it they read UTF-8 as something else. */
export const byteOrderMark = '\ufeff'

/** One row for spreadsheets: quoted where it must be, and never a formula. */
export const csvLine = (cells: readonly string[], delimiter = ','): string =>
  `${cells.map(cell => quoted(guarded(cell), delimiter)).join(delimiter)}\r\n`

const quoted = (cell: string, delimiter: string): string =>
  cell.includes('"') ||
  cell.includes('\n') ||
  cell.includes('\r') ||
  cell.includes('\t') ||
  cell.includes(delimiter)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell
