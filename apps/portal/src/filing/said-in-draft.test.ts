import { type Key, translate, wordsOf } from '@tocsin/catalogue/words'
import { identityKinds } from '@tocsin/domain/handling/identities'
import { indicatorCodes } from '@tocsin/domain/report/indicators'
import { type ParticularsKind, particularFields, particularShapes } from '@tocsin/domain/report/particulars'
import { sellerNoticeStates } from '@tocsin/domain/report/seller-notice'
import {
  contexts,
  disclosureBases,
  listingTypes,
  reportTypes,
  scales,
  urgencies,
} from '@tocsin/domain/report/vocabulary'
import { describe, expect, test } from 'vitest'
import type { WordsInUse } from '../design/words.ts'
import { emptyForm, type Form } from './form.ts'
import { controlOf } from './particulars-of.ts'
import { saidInDraft } from './said-in-draft.ts'
import { whereTheyDiffer } from './where-they-differ.ts'

/** What the catalogue says stands in « », so that a code beside it shows; a code that it has no word for fails. */
const marked = (said: string): string => `«${said}»`
const wordsIn = (language: 'en' | 'fr'): Pick<WordsInUse, 'language' | 't' | 'word'> => ({
  language,
  t: (key: Key, params = {}) => marked(translate(language, key, params)),
  word: (list, code) => {
    const words = wordsOf(language, `${list}.${code}`)
    if (words === null) throw new Error(`no words for ${list}.${code}`)
    return marked(words)
  },
})

/** Every choice of every field, each as a draft that holds it. */
const choices: readonly (readonly [keyof Form, string, object])[] = [
  ...reportTypes.map(kind => ['kind', kind, { kind }] as const),
  ...listingTypes.map(type => ['type', type, { type }] as const),
  ...contexts.map(context => ['context', context, { context }] as const),
  ...scales.map(scale => ['scale', scale, { scale }] as const),
  ...urgencies.map(urgency => ['urgency', urgency, { urgency }] as const),
  ...disclosureBases.map(basis => ['basis', basis, { basis }] as const),
  ...sellerNoticeStates.map(notice => ['notice', notice, { notice }] as const),
  ...(['my_country', 'countries', 'all_governments'] as const).map(
    audience => ['audience', audience, { audience }] as const,
  ),
  ...indicatorCodes.flatMap(code =>
    [true, false].map(on => ['indicators', code, { indicators: { [code]: on } }] as const),
  ),
  ...identityKinds
    .filter(kind => kind !== 'file')
    .flatMap(kind => [
      ['seller', kind, { seller: [{ kind, value: '12' }] }] as const,
      ['marked', kind, { title: '12', marked: [{ field: 'title', kind, start: 0, end: 2 }] }] as const,
      ['released', kind, { released: [`${kind}:12`] }] as const,
    ]),
  ...(Object.keys(particularShapes) as ParticularsKind[]).flatMap(kind =>
    particularFields(kind).flatMap((name): (readonly ['particulars', string, object])[] => {
      const control = controlOf(kind, name)
      const several = control.as === 'several'
      return 'options' in control
        ? control.options.map(
            option =>
              [
                'particulars',
                option,
                { kind, particulars: { [kind]: { [name]: several ? [option] : option } } },
              ] as const,
          )
        : [['particulars', name, { particulars: { [kind]: { [name]: '12' } } }]]
    }),
  ),
]

describe.each(['en', 'fr'] as const)('what two versions of a draft say, in %s', language => {
  const words = wordsIn(language)
  const said = (name: keyof Form, change: object) =>
    saidInDraft(name, { ...emptyForm('Market'), ...change }, words)

  test('is words for every choice, and no code', () => {
    for (const [name, code, change] of choices) {
      const line = said(name, change)
      const beside = line.replaceAll(/«.*?»/gs, '')
      expect([name, code, line.includes('«'), beside.includes(code)]).toEqual([name, code, true, false])
    }
  })

  test('is names for countries, and a day for a date', () => {
    for (const [name, change] of [
      ['shipsFrom', { shipsFrom: 'DE' }],
      ['sellerLocated', { sellerLocated: 'DE' }],
      ['shipsTo', { shipsTo: ['DE', 'NL'] }],
      ['countries', { countries: ['DE', 'NL'] }],
      ['mayOpen', { mayOpen: ['DE'] }],
      ['particulars', { particulars: { shipment: { transit: ['DE'] } } }],
      ['particulars', { particulars: { domain: { registrarCountry: 'DE' } } }],
    ] as const)
      expect(said(name, change)).toMatch(/Germany|Allemagne/)
    expect(said('noticeUntil', { noticeUntil: '2026-12-03' })).toMatch(/3.*(Dec|déc).*2026/)
    expect(said('particulars', { particulars: { payment: { madeAt: '2026-12-03' } } })).toMatch(/3.*2026/)
  })

  test('tells what was left as proposed from what was emptied', () => {
    for (const name of ['type', 'substance', 'countries', 'mayOpen', 'label'] as const)
      expect(said(name, { [name]: null })).not.toBe('')
    expect(said('substance', { substance: '' })).toBe('')
    expect(said('countries', { countries: [] })).toBe('')
  })

  test('tells a file that shows nobody from the same file that may show somebody', () => {
    const file = {
      id: 'a',
      name: 'page.png',
      sha256: 'b',
      sizeBytes: 1,
      mediaType: 'image/png',
      sealedAt: 'c',
    }
    const [shows, showsNot] = [false, true].map(showsNobody =>
      said('evidence', { evidence: [{ ...file, showsNobody }] }),
    )
    expect(shows).toBe('page.png')
    expect(showsNot).not.toBe(shows)
  })
})

test('of two long texts the part is shown in which they differ', () => {
  const long = 'The same beginning. '.repeat(60)
  const [here, there] = whereTheyDiffer(`${long}Ships from Spain.`, `${long}Ships from Italy.`)
  expect([here.includes('Spain'), there.includes('Italy')]).toEqual([true, true])
  expect(Math.max(here.length, there.length)).toBeLessThan(300)
  expect(whereTheyDiffer('short', '')).toEqual(['short', ''])
  expect(whereTheyDiffer(long, '')[1]).toBe('')
  expect(whereTheyDiffer(long, long.slice(0, 500))[1]).not.toBe('')
})

test('no emoji is cut in half where a long text is cut', () => {
  for (const begin of ['', 'x']) {
    const long = `${begin}${'💊'.repeat(400)}`
    for (const said of whereTheyDiffer(`${long}Spain${'💊'.repeat(400)}`, `${long}Italy${'💊'.repeat(400)}`))
      expect(said.isWellFormed()).toBe(true)
    for (const said of whereTheyDiffer(long, 'short')) expect(said.isWellFormed()).toBe(true)
  }
})
