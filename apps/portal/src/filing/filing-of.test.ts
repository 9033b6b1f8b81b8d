import type { Organisation } from '@tocsin/domain/organisation'
import { filing } from '@tocsin/domain/report/filing'
import { complaintsOf } from '@tocsin/domain/report/rules'
import { describe, expect, test } from 'vitest'
import type { Screening } from '../listing/use-screening.ts'
import { filingOf } from './filing-of.ts'
import { differing, emptyForm, type Form, formOf } from './form.ts'
import { withText } from './identities-in-text.ts'

const market: Organisation = {
  ...{ id: '6f1d7a50-9f0c-4d58-8f0e-0d8a3f5c2b11', name: 'Market', kind: 'company', country: 'PT' },
  ...{ sector: 'ecommerce_b2c', agency: null, standing: 'active', test: false },
}
const reporter = { member: { id: 'm' }, organisation: market }
const now = new Date('2026-11-25T10:00:00Z')

const text = 'BMK, write to @chemshop now'
const screening: Screening = {
  of: { title: '', text },
  score: 0.9,
  budget: { alerts: 9, threshold: 0.8, listings: 0, own: false },
  recognition: {
    ...{ edition: 'e', grade: 'urgent', summary: { code: 'urgent_named', params: {} }, substances: [] },
    hits: [
      {
        ...{
          field: 'description',
          start: 0,
          end: 3,
          text: 'BMK',
          substanceId: 'bmk',
          term: 'bmk',
          kind: 'name',
        },
        ...{ language: 'en', disguises: [], list: 'l', edition: 'e', confidence: 1 },
      },
    ],
    indicators: [
      { field: 'description', start: 5, end: 27, text: '', code: 'V04', against: false, weight: 1 },
      { field: 'description', start: 5, end: 27, text: '', code: 'X07', against: true, weight: 1 },
    ],
  },
  identities: [{ field: 'text', kind: 'handle', start: 14, end: 23, value: '@chemshop' }],
}
const typed: Form = {
  ...emptyForm('Market'),
  ...{ url: 'https://market.example/1', text, shipsFrom: 'DE', shipsTo: ['PL'], goodFaith: true },
  ...{
    reason: 'Offered openly by name',
    captureUnavailable: 'Removed already',
    mayOpenBasis: 'Legitimate interest',
  },
}

describe('the filing of a form', () => {
  const filed = filingOf(typed, screening, reporter, now)
  test('is well formed and breaks no rule', () => {
    expect(filing.parse(filed)).toEqual(filed)
    expect(complaintsOf(filed, market)).toEqual([])
  })
  test('goes with what was found: name, indicators, countries by nexus, what identifies', () => {
    expect(filed.listing.substanceAsWritten).toBe('BMK')
    expect(filed.indicators).toEqual(['V04', 'X07'])
    expect(filed.audience).toEqual({ kind: 'countries', countries: ['DE', 'PL', 'PT'] })
    expect(filed.mayOpen.countries).toEqual(['DE', 'PT'])
    expect(filed.marked).toEqual([{ field: 'text', kind: 'handle', start: 14, end: 23 }])
  })
  test('her decision goes before what was found', () => {
    const decided = {
      ...typed,
      indicators: { V04: false, P15: true },
      released: ['handle:@chemshop'],
      countries: ['DE'],
    }
    const other = filingOf(decided, screening, reporter, now)
    expect(other.indicators).toEqual(['P15', 'X07'])
    expect(other.marked).toEqual([])
    expect(other.mayOpen.countries).toEqual(['DE'])
  })
})

test('a seller named beside the text is taken out of it too', () => {
  const named = { ...typed, seller: [{ kind: 'name' as const, value: 'write' }] }
  expect(filingOf(named, screening, reporter, now).marked).toEqual([
    { field: 'text', kind: 'name', start: 5, end: 10 },
    { field: 'text', kind: 'handle', start: 14, end: 23 },
  ])
})

test('what is typed before a found identity moves its place, what is typed into it drops it until it is read anew', () => {
  const later = { ...typed, ...withText(typed, 'text', `Pure ${text}`) }
  expect(filingOf(later, screening, reporter, now).marked[0]).toMatchObject({ start: 19, end: 28 })
  const touched = { ...typed, ...withText(typed, 'text', text.replace('@chem', '@kem')) }
  expect(filingOf(touched, screening, reporter, now).marked).toEqual([])
})

test('a saved draft of another shape opens with what still fits', () => {
  const form = formOf({ title: 'kept', scale: 'galactic', shipsTo: 'everywhere', unknown: 1 })
  expect(form).toMatchObject({ title: 'kept', scale: 'unclear', shipsTo: [] })
  expect(differing(form, { ...form, title: 'other' })).toEqual(['title'])
})
