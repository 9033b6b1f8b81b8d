import { fieldOrder } from '@tocsin/domain/field-order'
import { identityKinds } from '@tocsin/domain/handling/identities'
import { parts, substates, verbs } from '@tocsin/domain/incident/lifecycle'
import { acceptOutcomes } from '@tocsin/domain/incident/verbs/accept'
import { questionTypes } from '@tocsin/domain/incident/verbs/ask'
import { closingReasons, feedbackCodes } from '@tocsin/domain/incident/verbs/close'
import { dismissOutcomes } from '@tocsin/domain/incident/verbs/dismiss'
import { refusals } from '@tocsin/domain/refusal'
import { answer } from '@tocsin/domain/report/filing'
import { indicatorCodes } from '@tocsin/domain/report/indicators'
import { reportStates } from '@tocsin/domain/report/lifecycle'
import {
  hasParticulars,
  particularFields,
  paymentMethods,
  transportModes,
  unusualThings,
} from '@tocsin/domain/report/particulars'
import { rules } from '@tocsin/domain/report/rules'
import {
  contexts,
  disclosureBases,
  incidentTypes,
  listingTypes,
  nexusKinds,
  reportTypes,
  scales,
  urgencies,
} from '@tocsin/domain/report/vocabulary'
import { describe, expect, test } from 'vitest'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { languages } from './languages.ts'
import { setFrench } from './set-french.ts'
import { translate, wordsOf } from './words.ts'

const leaves = (node: object, path = ''): Map<string, string> => {
  const found = new Map<string, string>()
  for (const [name, value] of Object.entries(node)) {
    if (typeof value === 'string') found.set(path + name, value)
    else for (const [key, words] of leaves(value, `${path}${name}.`)) found.set(key, words)
  }
  return found
}
const english = leaves(en)
const french = leaves(fr)

/** Words that both languages write alike, and rightly so; placeholders aside. */
const alike = new Set([
  ...[
    'Bitcoin',
    'Code',
    'Ether',
    'Monero',
    'Rail',
    'Tether (USDT',
    'Incident',
    'Incidents',
    'incident',
    'incidents',
    'International',
    'minute',
    'minutes',
    'Note',
    'Notes',
    'Organisations',
    'Parties',
    'Question',
    'Questions',
    'questions',
  ],
  ...['Tocsin', 'Urgent', ''],
])
const bare = (words: string) => words.replace(/\{\{.*?\}\}/g, '').replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

test('both languages have the same keys', () =>
  expect([...french.keys()].sort()).toEqual([...english.keys()].sort()))

test('no French sentence is the English one', () => {
  const same = [...english].filter(([key, words]) => french.get(key) === words && !alike.has(bare(words)))
  expect(same.map(([key]) => key)).toEqual([])
})

test('placeholders agree between the languages', () => {
  const placeholders = (words: string) => [...words.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name).sort()
  for (const [key, words] of english) {
    if (key.endsWith('_one')) continue
    expect(placeholders(french.get(key) ?? ''), key).toEqual(placeholders(words))
  }
})

test('nobody shouts, and no sentence is empty', () => {
  for (const words of [...english.values(), ...french.values()]) {
    expect(words.trim()).not.toBe('')
    expect(words).not.toContain('!')
  }
})

test('French is set as French is: typographic apostrophes, and a space before high signs', () => {
  for (const [key, words] of french) {
    expect(words, key).not.toMatch(/\p{L}'\p{L}/u)
    expect(words.replace(/\{\{.*?\}\}|https?:/g, ''), key).not.toMatch(/\p{L}[:;?](\s|$)/u)
  }
})

test('no French line ends before a high sign, inside a quotation mark or between a number and its unit', () => {
  for (const [key, words] of french)
    expect(setFrench(words), key).not.toMatch(/ [:;?!%»]|« |\}\} s(?!\p{L})/u)
  expect(translate('fr', 'design.said', { name: 'Base légale', words: 'loi' })).toBe('Base légale\u00a0: loi')
  expect(translate('fr', 'signIn.demo.title')).toBe('Qui souhaitez-vous être\u00a0?')
  expect(setFrench('Attendez {{seconds}} s, puis {{count}} sujets')).toBe(
    'Attendez {{seconds}}\u00a0s, puis {{count}} sujets',
  )
})

const named: Record<string, readonly string[]> = {
  verb: verbs,
  part: parts,
  state: [...substates, ...reportStates],
  outcome: [...acceptOutcomes, ...dismissOutcomes],
  closing: closingReasons,
  feedback: feedbackCodes,
  question: questionTypes,
  answer: answer.shape.outcome.options,
  basis: disclosureBases,
  urgency: urgencies,
  identity: identityKinds,
  listingType: listingTypes,
  reportType: reportTypes,
  particular: reportTypes.filter(hasParticulars).flatMap(particularFields),
  unusual: unusualThings,
  transport: transportModes,
  paymentMethod: paymentMethods,
  incidentType: incidentTypes,
  context: contexts,
  scale: scales,
  nexus: nexusKinds,
  'reports.state': reportStates,
  rule: rules.map(({ number }) => number),
  indicator: indicatorCodes.flatMap(code => [`${code}.short`, `${code}.long`]),
  refusal: Object.keys(refusals).flatMap(code => ['what', 'why', 'next'].map(part => `${code}.${part}`)),
  routing: [...nexusKinds, 'secretariat'],
}

describe.each(languages)('in %s, everything that the domain can name has words', language => {
  test.each(Object.entries(named))('%s', (list, codes) => {
    for (const code of codes) expect(wordsOf(language, `${list}.${code}`), `${list}.${code}`).not.toBeNull()
  })
  test.each([
    'required',
    'unknown_field',
    'not_valid',
    ...['text_too_long', 'text_too_short', 'text_nul', 'text_surrogate'],
  ])('what the server finds wrong with a field: %s', code => {
    expect(wordsOf(language, code)).not.toBeNull()
  })
  test('events', () => {
    for (const verb of Object.keys(fieldOrder)) expect(wordsOf(language, verb), verb).not.toBeNull()
  })
})
