/** What a cell holds: text, or a list where the format has lists. */
export type Value = string | readonly string[]

/** Why one row could not be read; the rows around it could. */
export const rowFaults = [
  'row_too_long',
  'quote_not_closed',
  'quote_in_the_way',
  'more_cells_than_columns',
  'letters_not_readable',
  'row_not_json',
  'row_not_an_object',
  'row_too_deep',
] as const
export type RowFault = (typeof rowFaults)[number]

/** One row of a file, with the line of the file on which it begins. `text` is how a row that is wrong stood there. */
export type Row =
  | { line: number; cells: readonly string[] }
  | { line: number; named: ReadonlyMap<string, Value> }
  | { line: number; fault: RowFault; text: string }

/** Why a file as a whole is not read. */
export const fileFaults = [
  'file_empty',
  'file_is_a_workbook',
  'file_is_packed',
  'file_not_text',
  'file_is_one_list',
  'file_without_header',
  'file_too_many_columns',
  'file_header_unreadable',
] as const
type FileFault = (typeof fileFaults)[number]

export class FileRefused extends Error {
  override readonly name = 'FileRefused'
  readonly fault: FileFault
  constructor(fault: FileFault) {
    super(fault)
    this.fault = fault
  }
}

/** A row of a listing has 20,000 characters of text at most; ten times that is a mistake, and must fit in memory. */
export const rowLengthMax = 256 * 1024
export const columnsMax = 300
/** How much of a row that is wrong is kept to be shown. */
const shownMax = 32_000

export const wrongRow = (line: number, fault: RowFault, text: string): Row => ({
  line,
  fault,
  text: text
    .slice(0, shownMax)
    .replace(/\r?\n?$/, '')
    .toWellFormed(),
})
