import type { Precision } from './rows.ts'

/** How exactly a source states a date: `2022`, `2022-11` or `2022-11-23`; null for anything that is no such date. */
export function precisionOf(text: string): Precision | null {
  const parts = /^(1[89]\d{2}|20\d{2})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!parts) return null
  const [, year, month, day] = parts
  if (month === undefined) return 'year'
  if (Number(month) < 1 || Number(month) > 12) return null
  if (day === undefined) return 'month'
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= lastDay ? 'day' : null
}
