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
  'cas_spelling',
  'emoji',
  'inflected',
] as const

export type DisguiseClass = (typeof disguiseClasses)[number]
