import type { Audience } from '@tocsin/domain/handling/audience'
import { type Sentence, say } from '@tocsin/domain/sentence'
import type { Value } from '../reading/row.ts'
import { countryOf } from './countries.ts'
import type { Kind } from './fields.ts'
import { folded } from './folded.ts'
import { momentOf } from './moment.ts'
import type { DateOrder } from './plan.ts'

/** What a cell says, or why it cannot be read; undefined where it says nothing. */
export type Said = { value: unknown } | { wrong: Sentence } | undefined

/** A cell or a default as a value of its field. */
export const cellValue = (cell: Value | undefined, kind: Kind, dates: DateOrder): Said => {
  if (cell === undefined || (typeof cell === 'string' && cell.trim() === '')) return undefined
  if (kind.is === 'countries' || kind.is === 'codes' || kind.is === 'words') return listOf(cell, kind)
  if (kind.is === 'audience') return audienceOf(cell)
  // A list where one thing is expected was meant as its parts, one after the other.
  const one = typeof cell === 'string' ? cell : cell.join(', ')
  switch (kind.is) {
    case 'text':
      return { value: one }
    case 'word':
      return { value: one.trim() }
    case 'moment': {
      const at = momentOf(one, dates)
      return at === null ? wrong('cell.moment', one) : { value: at }
    }
    case 'day': {
      const at = momentOf(one, dates)
      return at === null ? wrong('cell.moment', one) : { value: at.slice(0, 10) }
    }
    case 'count': {
      const count = one.trim().replace(/[\s.,'’](?=\d{3}\b)/g, '')
      return /^\d{1,10}$/.test(count) ? { value: Number(count) } : wrong('cell.count', one)
    }
    case 'yes_or_no': {
      const answer = yesOrNo.get(folded(one))
      return answer === undefined ? wrong('cell.yes_or_no', one) : { value: answer }
    }
    case 'country': {
      const code = countryOf(one)
      return code === null ? wrong('cell.country', one) : { value: code }
    }
    case 'one_of': {
      const choice = choiceOf(one, kind.choices)
      return choice === undefined
        ? { wrong: say('cell.one_of', { given: shown(one), choices: kind.choices.join(', ') }) }
        : { value: choice }
    }
  }
}

const yesOrNo = new Map<string, boolean>([
  ...['yes', 'y', 'true', '1', 'x', 'oui', 'vrai', 'ja', 'wahr', 'si', 'verdadero', 'vero', 'sim', 'tak'].map(
    word => [word, true] as const,
  ),
  ...['no', 'n', 'false', '0', 'non', 'faux', 'nein', 'falsch', 'falso', 'nao', 'nee', 'nie'].map(
    word => [word, false] as const,
  ),
])

const choiceOf = (written: string, choices: readonly string[]): string | undefined => {
  const wanted = folded(written)
  return choices.find(choice => folded(choice) === wanted)
}

const split = (cell: Value, by: RegExp): string[] =>
  (typeof cell === 'string' ? cell.split(by) : cell).map(part => part.trim()).filter(part => part !== '')

const listOf = (cell: Value, kind: Extract<Kind, { is: 'countries' | 'codes' | 'words' }>): Said => {
  const values: string[] = []
  for (const part of split(cell, kind.is === 'countries' ? /[,;|/\n]+/ : /[\s,;|/]+/)) {
    const value =
      kind.is === 'words' ? part : kind.is === 'codes' ? choiceOf(part, kind.choices) : countryOf(part)
    if (!value) return wrong(codeOfList(kind), part)
    if (!values.includes(value)) values.push(value)
  }
  return { value: values }
}

const codeOfList = (kind: Kind): string =>
  kind.is !== 'codes' ? 'cell.country' : kind.choices.includes('P01') ? 'cell.code' : 'cell.code_of_list'

const audienceOf = (cell: Value): Said => {
  const parts = split(cell, /[,;|/\n]+/)
  const kind = parts.length === 1 ? folded(parts[0]!) : ''
  if (kind === 'my country') return { value: { kind: 'my_country' } satisfies Audience }
  if (kind === 'all governments') return { value: { kind: 'all_governments' } satisfies Audience }
  const countries = listOf(parts, { is: 'countries' })
  if (countries === undefined || 'wrong' in countries) return wrong('cell.audience', parts.join(', '))
  return { value: { kind: 'countries', countries: countries.value } }
}

const wrong = (code: string, given: string): { wrong: Sentence } => ({
  wrong: say(code, { given: shown(given) }),
})

const shown = (given: string): string => (given.length > 60 ? `${given.slice(0, 60)}…` : given).toWellFormed()
