/** One thing that was undone between the raw span and the term; `at` is an offset into the raw text. */
export type Disguise = { class: DisguiseClass; from: string; to: string; at: number }

export const disguiseClasses = [
  'width',
  'font',
  'ligature',
  'diacritic',
  'zero_width',
  'homoglyph',
  'leet',
  'spaced',
  'punctuated',
  'locant',
  'joined',
  'repeated',
  'typo',
  'transliterated',
  'abbreviated',
  'national',
  'declined',
  'cas_spelling',
  'emoji',
] as const

export type DisguiseClass = (typeof disguiseClasses)[number]

/** Those that do not happen by accident, by font or by keyboard. */
export const deliberateDisguises: ReadonlySet<DisguiseClass> = new Set([
  'zero_width',
  'homoglyph',
  'leet',
  'spaced',
  'punctuated',
  'font',
  'repeated',
])
