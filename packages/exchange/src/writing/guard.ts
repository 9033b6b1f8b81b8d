/**
 * Spreadsheets take a cell that begins with one of these for a formula (full-width forms too, which some fold), and a
 * tab or a return is skipped before it is looked at.
 */
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/** A cell that no spreadsheet reads as a formula. Reading takes the apostrophe off again, so the value stays. */
export const guarded = (value: string): string => (formula.test(value) ? `'${value}` : value)

export const unguarded = (value: string): string =>
  value.startsWith("'") && formula.test(value) ? value.slice(1) : value
