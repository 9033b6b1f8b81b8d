import { z } from 'zod'
import { isCasNumber } from './cas.ts'
import { precisionOf } from './stated-date.ts'
import { isEcNumber, isUnNumber } from './trade-numbers.ts'
import {
  categories,
  conventionSchedules,
  isInstrumentOf,
  jurisdictions,
  kinds,
  languages,
  termOptions,
} from './vocabulary.ts'

const text = (max: number) =>
  z
    .string()
    .min(1, 'Nothing stands here.')
    .max(max, `Longer than ${max} characters.`)
    .refine(value => value === value.trim(), {
      params: { rule: 'spaces' },
      message: 'Spaces stand before or after the text.',
    })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .refine(value => value.isWellFormed() && !/[\u0000-\u001f\u007f]/.test(value), {
      params: { rule: 'characters' },
      message: 'The text holds control characters or half of a character.',
    })

const empty = z.literal('').transform(() => null)
const optionalText = (max: number) => z.union([empty, text(max)])

const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words, what: string) =>
  z.enum(words, {
    error: issue => `"${String(issue.input)}" is not a ${what} this program knows (${words.join(', ')}).`,
  })

const id = text(80).refine(value => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value), {
  params: { rule: 'id' },
  message: 'An id is lower-case letters and digits, joined by single hyphens.',
})

const casList = z
  .string()
  .transform(value => (value === '' ? [] : value.split(';')))
  .superRefine((numbers, line) => {
    for (const number of numbers) {
      if (isCasNumber(number)) continue
      line.addIssue({
        code: 'custom',
        params: { rule: 'cas' },
        message: `"${number}" is not a CAS number: its form or its check digit is wrong.`,
      })
    }
  })

const control = z
  .string()
  .transform(value => (value === 'none' ? [] : value.split(';')))
  .superRefine((schedules, line) => {
    const odd = schedules.find(
      (it, at) => !conventionSchedules.includes(it as never) || schedules.indexOf(it) !== at,
    )
    if (odd === undefined) return
    line.addIssue({
      code: 'custom',
      params: { rule: 'control' },
      message: `"${odd}" is not a schedule of the United Nations conventions (${conventionSchedules.join(', ')}), stands twice, or stands beside "none".`,
    })
  })

const inchikey = optionalText(27).refine(
  value => value === null || /^[A-Z]{14}-[A-Z]{10}-[A-Z]$/.test(value),
  {
    params: { rule: 'inchikey' },
    message: 'Not an InChIKey (14, 10 and 1 capital letters).',
  },
)

export const substanceLine = z
  .object({
    id,
    preferred_name: text(200),
    category: oneOf(categories, 'category'),
    control,
    cas: casList,
    inchikey,
    smiles: optionalText(400),
    legit_use: oneOf(['none', 'limited', 'broad'], 'legitimate use'),
    notes: optionalText(1000),
    source: text(400),
  })
  .refine(line => (line.inchikey === null) === (line.smiles === null), {
    path: ['inchikey'],
    params: { rule: 'structure' },
    message: 'InChIKey and SMILES stand together or not at all.',
  })

export const termLine = z
  .object({
    substance_id: id,
    term: text(200),
    kind: oneOf(kinds, 'kind of term'),
    language: oneOf(languages, 'language'),
    ambiguous: oneOf(['yes', 'no'], 'answer'),
    options: z
      .string()
      .transform(value => (value === '' ? [] : value.split(';')))
      .pipe(z.array(oneOf(termOptions, 'option'))),
    source: text(400),
  })
  .refine(line => line.kind !== 'cas' || isCasNumber(line.term), {
    path: ['term'],
    params: { rule: 'cas' },
    message: 'Not a CAS number: its form or its check digit is wrong.',
  })
  .refine(line => line.kind !== 'ec' || isEcNumber(line.term), {
    path: ['term'],
    params: { rule: 'ec' },
    message: 'Not an EC number: its form or its check digit is wrong.',
  })
  .refine(line => line.kind !== 'un' || isUnNumber(line.term), {
    path: ['term'],
    params: { rule: 'un' },
    message: 'Not a UN number, written UN and four digits.',
  })

const statedDate = z.union([
  empty,
  z.string().refine(value => precisionOf(value) !== null, {
    abort: true,
    params: { rule: 'date' },
    message: 'Not a date of the calendar, written 2022, 2022-11 or 2022-11-23.',
  }),
])

export const controlDateLine = z
  .object({
    substance_id: id,
    jurisdiction: oneOf(jurisdictions as [string, ...string[]], 'jurisdiction'),
    instrument: text(120),
    schedule: text(80),
    adopted_on: statedDate,
    effective_from: statedDate,
    precision: oneOf(['day', 'month', 'year'], 'precision'),
    source: text(1000),
    confidence: oneOf(['read', 'recalled'], 'confidence'),
  })
  .refine(line => isInstrumentOf(line.jurisdiction, line.instrument), {
    path: ['instrument'],
    params: { rule: 'instrument' },
    message: 'Not an instrument this program knows in that jurisdiction.',
  })
  .superRefine((line, at) => {
    const dated = line.adopted_on ?? line.effective_from
    if (dated === null) {
      at.addIssue({
        code: 'custom',
        path: ['adopted_on'],
        params: { rule: 'undated' },
        message: 'Neither date is given; a line without any says nothing.',
      })
    } else if (precisionOf(dated) !== line.precision) {
      at.addIssue({
        code: 'custom',
        path: ['precision'],
        params: { rule: 'precision' },
        message: `"${dated}" is not a date to the ${line.precision}.`,
      })
    }
  })
  .refine(line => (line.confidence === 'recalled') === line.source.startsWith('recalled:'), {
    path: ['confidence'],
    params: { rule: 'recalled' },
    message: 'A recalled line says "recalled:" in its source, and a line that was read does not.',
  })

export type SubstanceLine = z.output<typeof substanceLine>
export type TermLine = z.output<typeof termLine>
export type ControlDateLine = z.output<typeof controlDateLine>
