import { type Language, localeOf } from '@tocsin/catalogue/languages'

/** The ledger speaks UTC, whatever the reader's zone. */
export const utcTime = (instant: string): string => instant.slice(11, 19)

export const utcDay = (language: Language, instant: string): string =>
  new Intl.DateTimeFormat(localeOf[language], { timeZone: 'UTC', dateStyle: 'medium' }).format(
    new Date(instant),
  )

export const utcMoment = (language: Language, instant: string): string =>
  `${utcDay(language, instant)}, ${utcTime(instant)} UTC`
