import { type Language, localeOf } from './languages.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

const formats = new Map<string, Intl.DateTimeFormat>()
const format = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${language}${JSON.stringify(options)}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(localeOf[language], options)
  formats.set(key, known)
  return known
}

const dayNumber = (date: Date, timeZone: string | undefined): number => {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(date)
  return Math.round(Date.parse(`${parts}T00:00:00Z`) / dayMs)
}

const clock = (language: Language, date: Date, timeZone: string | undefined): string =>
  format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(date)

/** "today 09:42", "yesterday 17:05", "12 Nov 09:42", "3 Dec 2024": as short as can be without doubt. */
export const moment = (language: Language, instant: string, now: Date, timeZone?: string): string => {
  const date = new Date(instant)
  const days = dayNumber(date, timeZone) - dayNumber(now, timeZone)
  if (Math.abs(days) <= 1) {
    const day = new Intl.RelativeTimeFormat(localeOf[language], { numeric: 'auto' }).format(days, 'day')
    return `${day} ${clock(language, date, timeZone)}`
  }
  const sameYear = date.getUTCFullYear() === now.getUTCFullYear()
  const day = format(language, {
    day: 'numeric',
    month: 'short',
    timeZone,
    ...(sameYear ? {} : { year: 'numeric' }),
  })
  return sameYear ? `${day.format(date)} ${clock(language, date, timeZone)}` : day.format(date)
}

/** The whole moment, with the reader's zone by name and UTC behind it. */
export const fullMoment = (language: Language, instant: string, timeZone?: string): string => {
  const date = new Date(instant)
  const here = format(language, { dateStyle: 'full', timeStyle: 'long', timeZone }).format(date)
  const utc = format(language, { dateStyle: 'short', timeStyle: 'medium', timeZone: 'UTC' }).format(date)
  return `${here} · ${utc} UTC`
}

export const dateAndTime = (language: Language, instant: string): string =>
  format(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant))

export const timeOfDay = (language: Language, instant: Date): string =>
  format(language, { timeStyle: 'medium', hourCycle: 'h23' }).format(instant)

/** A date as its source gives it: a year stays a year, a month a month. Read as UTC, so that no zone moves it. */
export const dateAsGiven = (language: Language, date: string, precision: string): string => {
  const at = new Date(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date)
  if (precision === 'year' || date.length === 4) return String(at.getUTCFullYear())
  if (precision === 'month' || date.length === 7)
    return format(language, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(at)
  return format(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(at)
}

/** What is left until a deadline: minutes below an hour, hours and minutes below two days, then days. */
export const left = (
  instant: string,
  now: Date,
): { passed: boolean; days: number; hours: number; minutes: number } => {
  const ms = Date.parse(instant) - now.getTime()
  const size = Math.abs(ms)
  const days = size >= 2 * dayMs ? Math.round(size / dayMs) : 0
  const hours = days > 0 ? 0 : Math.floor(size / hourMs)
  return { passed: ms < 0, days, hours, minutes: days > 0 ? 0 : Math.floor((size % hourMs) / minuteMs) }
}

/** ISO 3166-1 alpha-2 in the reader's language. */
export const countryName = (language: Language, code: string): string => {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return new Intl.DisplayNames([localeOf[language]], { type: 'region' }).of(code) ?? code
}

const withArticle = new Set('AE BS CF CK DO FK FO GB GM IM KM KY MH MP MV NL PH SB SC TC US VG VI'.split(' '))

/** The name as it stands inside a sentence: English gives some the article. */
export const countryInSentence = (language: Language, code: string): string =>
  `${language === 'en' && withArticle.has(code) ? 'the ' : ''}${countryName(language, code)}`

export const listOf = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(localeOf[language], { type: 'conjunction' }).format(items)

export const numberOf = (language: Language, value: number): string =>
  new Intl.NumberFormat(localeOf[language]).format(value)

export const sizeOf = (language: Language, bytes: number): string => {
  const [value, unit] =
    bytes >= 1_000_000
      ? [bytes / 1_000_000, 'megabyte']
      : bytes >= 1_000
        ? [bytes / 1_000, 'kilobyte']
        : [bytes, 'byte']
  return new Intl.NumberFormat(localeOf[language], {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: value < 10 && unit !== 'byte' ? 1 : 0,
  }).format(value)
}
