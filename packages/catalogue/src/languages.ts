/** The languages the product speaks now. The listing of a language here obliges its catalogue to be whole. */
export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]

/** How each language names itself, so that a reader finds it without knowing the other. */
export const nameOfLanguage: Record<Language, string> = { en: 'English', fr: 'Français' }

/** The locale for dates and numbers: day before month, 24 hours. */
export const localeOf: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' }

export const isLanguage = (value: unknown): value is Language => languages.some(known => known === value)

/** The first language of a browser's or a request's wishes that the product speaks. */
export const preferred = (wishes: readonly string[]): Language =>
  wishes.map(wish => wish.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en'
