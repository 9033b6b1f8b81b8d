import type { DateOrder } from './plan.ts'

const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i
const apart = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:[,T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/

/**
 * A moment as spreadsheets and exports write it, in the form a filing takes; null where it cannot be told. Without a
 * zone it is taken as UTC, without a time as the beginning of the day. Days written with dots come first everywhere.
 */
export const momentOf = (written: string, order: DateOrder): string | null => {
  const cell = written.trim()
  const year = iso.exec(cell)
  if (year) {
    const [, y, m, d, hour = '0', minute = '0', second = '0', zone = 'Z'] = year
    return moment(y!, m!, d!, hour, minute, second, /^(z|utc)$/i.test(zone) ? 'Z' : withColon(zone))
  }
  const other = apart.exec(cell)
  if (!other) return null
  const [, first, sign, second, y, hour = '0', minute = '0', seconds = '0'] = other
  const [d, m] = sign === '.' || order === 'day_first' ? [first, second] : [second, first]
  return moment(y!, m!, d!, hour, minute, seconds, 'Z')
}

const withColon = (zone: string): string =>
  zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`

const moment = (
  y: string,
  m: string,
  d: string,
  h: string,
  min: string,
  s: string,
  zone: string,
): string | null => {
  const two = (part: string) => part.padStart(2, '0')
  const day = `${y}-${two(m)}-${two(d)}`
  const at = `${day}T${two(h)}:${two(min)}:${two(s)}${zone}`
  const read = new Date(at)
  if (Number.isNaN(read.getTime())) return null
  // JavaScript takes 30 February for 2 March.
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day) ? at : null
}

/** Whether days or months come first in what stands in a column; null where it does not show. */
export const orderIn = (cells: readonly string[]): DateOrder | null => {
  for (const cell of cells) {
    const found = apart.exec(cell.trim())
    if (!found || found[2] === '.') continue
    if (Number(found[1]) > 12) return 'day_first'
    if (Number(found[3]) > 12) return 'month_first'
  }
  return null
}
