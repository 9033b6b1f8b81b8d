import { z } from 'zod'

/** Text that PostgreSQL, JSON and a hash all keep as it is: no NUL, no lone surrogate. Lengths in UTF-16 units. */
export const text = (max: number, min = 0) =>
  z
    .string()
    .min(min)
    .max(max)
    .refine(value => !value.includes('\u0000'), { message: 'text_nul' })
    .refine(value => value.isWellFormed(), { message: 'text_surrogate' })

/** A sentence a person must have meant: something other than space, `min` units of it. */
export const statement = (max: number, min: number) =>
  text(max).refine(value => value.trim().length >= min, { message: 'text_too_short' })

export const uuid = z.uuid().toLowerCase()

/** ISO 3166-1 alpha-2. Regions such as the European Union are lists of countries, never a code of their own. */
export const country = z.string().regex(/^[A-Z]{2}$/)

/** UTC with six digits, the form that the ledger hashes: `2026-11-25T10:01:00.000001Z`. */
export type Instant = string

export const instantOf = (date: Date): Instant => date.toISOString().replace('Z', '000Z')
