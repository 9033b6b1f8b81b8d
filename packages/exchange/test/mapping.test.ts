import { filing } from '@tocsin/domain/report/filing'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { cellValue } from '../src/mapping/cell.ts'
import { columnNames } from '../src/mapping/column-names.ts'
import { countryOf } from '../src/mapping/countries.ts'
import { fieldPaths, fields } from '../src/mapping/fields.ts'
import { filingReader } from '../src/mapping/filing-of-row.ts'
import { momentOf } from '../src/mapping/moment.ts'
import type { Plan } from '../src/mapping/plan.ts'
import { proposePlan } from '../src/mapping/propose-plan.ts'

const rowsOf = (...rows: Record<string, string>[]) => rows.map(row => new Map(Object.entries(row)))
const proposed = (columns: string[], ...rows: Record<string, string>[]) =>
  Object.fromEntries(
    proposePlan({ columns, rows: rowsOf(...rows), encoding: 'utf-8' }).columns.map(({ column, field }) => [
      column,
      field,
    ]),
  )

/** Paths of the schema's leaves, as it stands today. */
const pathsIn = (schema: z.ZodType, path = ''): string[] => {
  const bare = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema
  if (bare instanceof z.ZodObject)
    return Object.entries(bare.shape).flatMap(([name, inner]) =>
      pathsIn(inner as z.ZodType, path === '' ? name : `${path}.${name}`),
    )
  if (bare instanceof z.ZodDiscriminatedUnion && path === 'particulars')
    return [...new Set(bare.options.flatMap(option => pathsIn(option as z.ZodType, path)))]
  return path.endsWith('.kind') ? [] : [path]
}

it('every field of a filing can come in a file, but for what lies on no row', () => {
  const elsewhere = ['identities', 'marked', 'evidence']
  const wanted = pathsIn(filing).filter(path => !elsewhere.includes(path))
  expect(fieldPaths.filter(path => !path.startsWith('seller.')).sort()).toEqual(wanted.sort())
})

it('no two fields are called the same', () => {
  const names = Object.values(columnNames).flatMap(all => all.split('|'))
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

describe('columns are proposed', () => {
  it.each([
    [
      'English',
      [
        'Listing URL',
        'Title',
        'Description',
        'Price (EUR)',
        'Ships from',
        'Ships to',
        'Seller',
        'Chemical',
        'Ticket ID',
        'Reason',
      ],
    ],
    [
      'French',
      [
        'Lien',
        'Titre',
        'Description',
        'Prix',
        'Expédié de',
        'Expédié vers',
        'Vendeur',
        'Substance',
        'Numéro de dossier',
        'Motif',
      ],
    ],
    [
      'German',
      [
        'Link',
        'Titel',
        'Beschreibung',
        'Preis',
        'Versand aus',
        'Versand nach',
        'Verkäufer',
        'Stoff',
        'Vorgangsnummer',
        'Begründung',
      ],
    ],
    [
      'Spanish',
      [
        'Enlace',
        'Título',
        'Descripción',
        'Precio',
        'Enviado desde',
        'Envío a',
        'Vendedor',
        'Sustancia',
        'Expediente',
        'Motivo',
      ],
    ],
  ])('from names in %s', (_, columns) => {
    expect(Object.values(proposed(columns))).toEqual([
      'listing.url',
      'listing.title',
      'listing.text',
      'listing.price',
      'listing.shipsFrom',
      'listing.shipsTo',
      'seller.name',
      'listing.substanceAsWritten',
      'externalReference',
      'reason',
    ])
  })

  it('from what stands in them where names say nothing', () => {
    expect(
      proposed(['a', 'b', 'c', 'd'], {
        a: 'https://m.example/1',
        b: '240 EUR',
        c: 'x '.repeat(60),
        d: '2026-11-24 10:00',
      }),
    ).toEqual({ a: 'listing.url', b: 'listing.price', c: 'listing.text', d: 'listing.observedAt' })
  })

  it('an address that is a link is the listing’s, one that is a street is somebody’s', () => {
    expect(proposed(['Address'], { Address: 'https://m.example/1' })).toEqual({ Address: 'listing.url' })
    expect(proposed(['Address'], { Address: '12 Mill Lane, Leiden' })).toEqual({ Address: 'seller.address' })
  })

  it('each field once, and the columns that we added not at all', () => {
    expect(proposed(['URL', 'Link', 'tocsin_why', 'tocsin_verdict'])).toEqual({ URL: 'listing.url' })
  })
})

describe('cells are read as people write them', () => {
  it.each([
    ['Germany', 'DE'],
    ['Allemagne', 'DE'],
    ['de', 'DE'],
    ['Países Bajos', 'NL'],
    ['UK', 'GB'],
    ['Vietnam', 'VN'],
    ['Sowjetunion', null],
    ['EU', null],
    ['Germanyy', null],
    ['__proto__', null],
  ])('country %s', (written, code) => expect(countryOf(written)).toBe(code))

  it.each([
    ['2026-11-24', 'day_first', '2026-11-24T00:00:00Z'],
    ['2026-11-24 09:05', 'day_first', '2026-11-24T09:05:00Z'],
    ['2026-11-24T09:05:10.123+0100', 'day_first', '2026-11-24T09:05:10+01:00'],
    ['24.11.2026 9:05', 'month_first', '2026-11-24T09:05:00Z'],
    ['11/12/2026', 'day_first', '2026-12-11T00:00:00Z'],
    ['11/12/2026', 'month_first', '2026-11-12T00:00:00Z'],
    ['30/02/2026', 'day_first', null],
    ['tomorrow', 'day_first', null],
  ] as const)('moment %s, %s', (written, order, at) => expect(momentOf(written, order)).toBe(at))

  it('lists of countries and codes, whatever stands between them', () => {
    expect(cellValue('Germany; NL, Pays-Bas', fields['listing.shipsTo'], 'day_first')).toEqual({
      value: ['DE', 'NL'],
    })
    expect(cellValue('p01 L01/V04', fields.indicators, 'day_first')).toEqual({ value: ['P01', 'L01', 'V04'] })
    expect(cellValue('P99', fields.indicators, 'day_first')).toMatchObject({ wrong: { code: 'cell.code' } })
    expect(cellValue('Offer to sell', fields['listing.type'], 'day_first')).toEqual({
      value: 'offer_to_sell',
    })
    expect(cellValue('TLP:AMBER+STRICT', fields.label, 'day_first')).toEqual({ value: 'TLP:AMBER+STRICT' })
    expect(cellValue('all governments', fields.audience, 'day_first')).toEqual({
      value: { kind: 'all_governments' },
    })
    expect(cellValue('DE, NL', fields.audience, 'day_first')).toEqual({
      value: { kind: 'countries', countries: ['DE', 'NL'] },
    })
  })
})

describe('a row becomes a filing', () => {
  const columns = ['ref', 'url', 'title', 'substance', 'seller', 'from']
  const plan: Plan = {
    columns: [
      { column: 'ref', field: 'externalReference' },
      { column: 'url', field: 'listing.url' },
      { column: 'title', field: 'listing.title' },
      { column: 'substance', field: 'listing.substanceAsWritten' },
      { column: 'seller', field: 'seller.name' },
      { column: 'from', field: 'listing.shipsFrom' },
    ],
    defaults: {
      type: 'listing',
      'listing.type': 'offer_to_sell',
      'listing.platform': 'Meridian Market',
      context: 'offer',
      scale: 'commercial',
      urgency: 'routine',
      indicators: 'P01 L01',
      reason: 'Offered as “{title}” by a pipeline rule.',
      goodFaith: 'yes',
      basis: 'voluntary',
      audience: 'DE, NL',
      captureUnavailable: 'Taken from an export.',
    },
    dates: 'day_first',
    encoding: 'utf-8',
    everyRowLookedAt: false,
  }
  const reading = { columns, plan, lookedAt: null, referenceOf: (content: string) => `row:${content.length}` }
  const read = filingReader(reading)

  it('with the defaults and what they quote of the row', () => {
    const row = read({ line: 2, cells: ['A-1', 'https://m.example/1', "'=PMK", 'PMK', 'Somebody', 'China'] })
    expect(row).toMatchObject({
      filing: {
        externalReference: 'A-1',
        listing: { title: '=PMK', url: 'https://m.example/1', shipsFrom: 'CN', platform: 'Meridian Market' },
        identities: [{ kind: 'name', value: 'Somebody' }],
        reason: 'Offered as “=PMK” by a pipeline rule.',
        goodFaith: true,
        indicators: ['P01', 'L01'],
      },
    })
    expect('filing' in row && row.filing.reviewed).toBe(undefined)
  })

  it('known by what it says where it has no reference, in any order of columns', () => {
    const contents: string[] = []
    const keep = { ...reading, referenceOf: (content: string) => `row:${contents.push(content)}` }
    filingReader(keep)({ line: 2, cells: ['', 'u', 't', 's', '', ''] })
    filingReader({ ...keep, columns: ['title', 'url', 'tocsin_why', 'substance'] })({
      line: 9,
      cells: ['t', 'u', 'wrong', 's'],
    })
    expect(contents[0]).toBe(contents[1])
  })

  it('or is refused, each thing at its field', () => {
    const row = read({ line: 2, cells: ['A-1', 'u', 'x\u0000', 'PMK', 's'.repeat(3_000), 'Atlantis'] })
    expect(row).toMatchObject({ complaints: [{ path: 'listing.shipsFrom', rule: 'cell.country' }] })
    const next = read({ line: 2, cells: ['A-1', 'u', 'x\u0000', 'PMK', 's'.repeat(3_000), ''] })
    expect('complaints' in next && next.complaints.map(({ path, rule }) => [path, rule])).toEqual([
      ['listing.title', 'text_nul'],
      // The reason quotes the title.
      ['reason', 'text_nul'],
      ['seller', 'text_too_long'],
    ])
  })

  it('or is refused where a default quotes more than any field holds, in memory that this bounds', () => {
    const defaults = { ...plan.defaults, reason: '{title}'.repeat(700) }
    const often = filingReader({ ...reading, plan: { ...plan, defaults } })
    const before = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed
    const row = often({ line: 2, cells: ['A-1', 'u', 't'.repeat(250_000), 'PMK', '', ''] })
    expect(process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed - before).toBeLessThan(50e6)
    expect('complaints' in row && row.complaints.map(({ path }) => path)).toContain('reason')
  })

  it('looked at by whom the row names, or by who says so of all', () => {
    const lookedAt = { by: 'mod-1', at: '2026-11-25T10:00:00Z' }
    const withReviewer = {
      ...plan,
      columns: [...plan.columns, { column: 'who', field: 'reviewed.by' as const }],
    }
    const own = filingReader({ ...reading, columns: [...columns, 'who'], plan: withReviewer, lookedAt })
    expect(own({ line: 2, cells: ['A', 'u', 't', 's', '', '', 'mod-9'] })).toMatchObject({
      filing: { reviewed: { by: 'mod-9', at: lookedAt.at } },
    })
    expect(own({ line: 2, cells: ['A', 'u', 't', 's', '', '', ''] })).toMatchObject({
      filing: { reviewed: lookedAt },
    })
  })
})
