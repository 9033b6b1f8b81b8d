import type { IndicatorCode, Phrases } from './indicators.ts'
import { en } from './phrases/en.ts'
import { fr } from './phrases/fr.ts'

const languages: Record<string, Phrases> = { en, fr }

export type Phrase = { written: string; code: IndicatorCode; language: string }

/** Every phrase of every language, in the order in which patterns number them. */
export const phrases: Phrase[] = Object.entries(languages).flatMap(([language, byCode]) =>
  Object.entries(byCode).flatMap(([code, forms]) =>
    forms.map(written => ({ written, code: code as IndicatorCode, language })),
  ),
)
