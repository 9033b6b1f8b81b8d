import type { IndicatorCode } from './indicators.ts'
import { type Sense, type WordClass, wordClasses } from './words.ts'

/** Two words, in this order and so many characters apart at most, that say something together. */
export type Rule = {
  cue: IndicatorCode
  first: WordClass
  second: WordClass
  reach: number
  unless?: WordClass
}

export const rules: Rule[] = [
  { cue: 'P02', first: 'no', second: 'paper', reach: 16 },
  { cue: 'P02', first: 'paper', second: 'no', reach: 8 },
  { cue: 'P02', first: 'no', second: 'firm', reach: 16 },
  { cue: 'P02', first: 'no', second: 'ask', reach: 12 },
  { cue: 'P02', first: 'no', second: 'name', reach: 8 },
  { cue: 'P02', first: 'no', second: 'matter', reach: 12 },
  { cue: 'V09', first: 'no', second: 'stranger', reach: 10 },
  { cue: 'V09', first: 'only', second: 'trusted', reach: 20 },
  { cue: 'P10', first: 'goes', second: 'as', reach: 14 },
  { cue: 'P10', first: 'bearer', second: 'says', reach: 11 },
  { cue: 'P10', first: 'says', second: 'bearer', reach: 6 },
  { cue: 'L03', first: 'hidden', second: 'object', reach: 24 },
  { cue: 'L03', first: 'object', second: 'hidden', reach: 6 },
  { cue: 'L03', first: 'test', second: 'detect', reach: 20 },
  { cue: 'L03', first: 'no', second: 'detect', reach: 10 },
  { cue: 'L01', first: 'seized', second: 'again', reach: 50 },
  { cue: 'L01', first: 'no', second: 'seized', reach: 20 },
  { cue: 'L01', first: 'insider', second: 'border', reach: 24 },
  { cue: 'L01', first: 'border', second: 'insider', reach: 24 },
  { cue: 'L10', first: 'meet', second: 'place', reach: 24 },
  { cue: 'L10', first: 'meet', second: 'dark', reach: 24 },
  { cue: 'M04', first: 'only', second: 'cash', reach: 10 },
  { cue: 'M04', first: 'cash', second: 'only', reach: 4 },
  { cue: 'M04', first: 'no', second: 'bank', reach: 10 },
  { cue: 'V04', first: 'erase', second: 'chat', reach: 20 },
  { cue: 'V04', first: 'chat', second: 'erase', reach: 20 },
  { cue: 'V04', first: 'contact', second: 'app', reach: 14 },
  { cue: 'V04', first: 'only', second: 'app', reach: 10 },
  { cue: 'V04', first: 'app', second: 'only', reach: 4 },
  { cue: 'E04', first: 'plate', second: 'removed', reach: 20 },
  { cue: 'E04', first: 'removed', second: 'plate', reach: 12 },
  { cue: 'E03', first: 'stamp', second: 'logo', reach: 24 },
  { cue: 'E03', first: 'logo', second: 'stamp', reach: 12 },
  { cue: 'V04', first: 'no', second: 'phone', reach: 14 },
  { cue: 'V04', first: 'phone', second: 'no', reach: 4 },
  { cue: 'P14', first: 'same', second: 'original', reach: 24 },
  { cue: 'V10', first: 'cook', second: 'yield', reach: 60 },
  { cue: 'L10', first: 'cook', second: 'remote', reach: 60 },
  { cue: 'L10', first: 'remote', second: 'cook', reach: 60 },
  { cue: 'L10', first: 'no', second: 'neighbour', reach: 16 },
  { cue: 'L10', first: 'neighbour', second: 'no', reach: 4 },
  { cue: 'L03', first: 'neighbour', second: 'detect', reach: 20 },
  { cue: 'M02', first: 'pay', second: 'gold', reach: 24 },
  { cue: 'M02', first: 'gold', second: 'pay', reach: 8 },
  { cue: 'X01', first: 'require', second: 'paper', reach: 24, unless: 'no' },
  { cue: 'X01', first: 'paper', second: 'require', reach: 24, unless: 'no' },
  { cue: 'X01', first: 'no', second: 'private', reach: 20 },
  { cue: 'X01', first: 'only', second: 'institution', reach: 24 },
  { cue: 'X04', first: 'authority', second: 'reported', reach: 50 },
  { cue: 'X04', first: 'reported', second: 'authority', reach: 30 },
]

/** Words that say something by themselves, in a language that the text shows. */
export const alone: Partial<Record<WordClass, IndicatorCode>> = {
  goods: 'X07',
  shop: 'X07',
  report: 'X04',
  coin: 'M01',
  sign: 'L10',
  potency: 'P09',
  nominee: 'M02',
}

/**
 * What a word may say, worked out once: the rules in which it is the first word and those in which it is the second,
 * as bits, so that two words without a bit in common are told at once; and what it says alone, in which language.
 */
export type Roles = {
  firstLow: number
  firstHigh: number
  secondLow: number
  secondHigh: number
  alone: { cue: IndicatorCode; language: string }[]
  /** No other language is written in its letters: what it says alone, it says in any text. */
  inAnyText: boolean
}

export const noRoles: Roles = {
  firstLow: 0,
  firstHigh: 0,
  secondLow: 0,
  secondHigh: 0,
  alone: [],
  inAnyText: false,
}

const isLatin = /^\p{Script=Latin}/u

export function rolesOf(form: string, senses: Sense[]): Roles {
  const classes = new Set(senses.map(sense => sense.class))
  const [firstLow, firstHigh] = bitsOf(rules.map(({ first }) => classes.has(first)))
  const [secondLow, secondHigh] = bitsOf(rules.map(({ second }) => classes.has(second)))
  return {
    firstLow,
    firstHigh,
    secondLow,
    secondHigh,
    alone: senses.flatMap(({ class: of, language }) => (alone[of] ? [{ cue: alone[of], language }] : [])),
    inAnyText: !isLatin.test(form),
  }
}

/** Thirty rules in each number, and any that there may be beyond sixty share the bits of those. */
function bitsOf(rows: boolean[]): [number, number] {
  const bits: [number, number] = [0, 0]
  rows.forEach((isSet, row) => {
    if (isSet) bits[row < 30 ? 0 : 1] |= 1 << (row % 30)
  })
  return bits
}

const classCount = wordClasses.length
const numberOf = new Map(wordClasses.map((name, number) => [name, number]))
/** For each pair of classes the rule that joins them, by number. */
const ruleOf: (Rule | undefined)[] = new Array(classCount * classCount)
for (const rule of rules) ruleOf[numberOf.get(rule.first)! * classCount + numberOf.get(rule.second)!] = rule

export const ruleFor = (first: WordClass, second: WordClass): Rule | undefined =>
  ruleOf[numberOf.get(first)! * classCount + numberOf.get(second)!]
