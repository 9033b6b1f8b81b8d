import { describe, expect, test } from 'vitest'
import { textOfHtml } from './html-text.ts'
import * as pages from './pages.ts'
import { type Sorted, sortPasted } from './sort.ts'

const cases: Record<string, [string, Partial<Sorted>]> = {
  'English, with the address copied along': [
    pages.english,
    {
      ...{ url: 'https://bazaar-one.example/item/991827', host: 'bazaar-one.example' },
      ...{ title: 'BMK methyl glycidate powder', price: '$180.00 / kg', quantity: '5 kg', shipsFrom: 'DE' },
      shipsTo: ['NL', 'PL', 'GB'],
      seller: [{ kind: 'name', value: 'Northern Reagents' }],
    },
  ],
  'German, classified': [
    pages.german,
    {
      ...{ title: 'GBL Reiniger 99,9 %, Kanister', price: '49,90 €', quantity: '25 l', shipsFrom: 'AT' },
      shipsTo: ['DE', 'CH'],
      seller: [{ kind: 'handle', value: 'felgenprofi24' }],
    },
  ],
  French: [
    pages.french,
    {
      ...{ title: 'Poudre 3-MMC pour recherche, envoi discret', price: '12,50 € / g', shipsFrom: 'NL' },
      ...{ shipsTo: ['FR', 'BE'], reference: '445-8812' },
      seller: [{ kind: 'name', value: 'Labo Discret' }],
    },
  ],
  Spanish: [
    pages.spanish,
    {
      ...{ title: 'Prensa de comprimidos con matrices', price: '2.400 EUR', quantity: '1 unidad' },
      ...{ shipsFrom: 'ES', seller: [{ kind: 'name', value: 'Maquinaria Vega' }] },
    },
  ],
  Chinese: [
    pages.chinese,
    {
      ...{ title: '高纯度 N-苯乙基-4-哌啶酮', price: '¥1,200 / 公斤', quantity: '10公斤', shipsFrom: 'CN' },
      seller: [{ kind: 'handle', value: '江北化工' }],
    },
  ],
  Russian: [
    pages.russian,
    {
      ...{ title: 'Псевдоэфедрин субстанция оптом', price: '95 000 руб. / кг', quantity: '3 кг' },
      ...{ shipsFrom: 'KZ', seller: [{ kind: 'name', value: 'ХимСнаб Восток' }] },
    },
  ],
  Polish: [
    pages.polish,
    {
      ...{ title: 'Alprazolam tabletki 2 mg, sto sztuk', price: '140 zł', shipsFrom: 'CZ' },
      seller: [{ kind: 'handle', value: 'apteka_nocna' }],
    },
  ],
  'a parcel': [
    pages.parcel,
    {
      ...{ shipsFrom: 'CN', shipsTo: ['PL'], quantity: '1.2 kg' },
      seller: [{ kind: 'tracking', value: 'RR123456785CN' }],
    },
  ],
}

describe('a pasted page', () => {
  test.each(Object.entries(cases))('%s is put where it belongs', (_, [page, expected]) => {
    expect(sortPasted(page)).toMatchObject(expected)
  })

  test('loses what stands around it, and nothing of what the seller wrote', () => {
    const { text = '' } = sortPasted(pages.english)
    expect(text).toContain('Pure white powder, always in stock, plain packaging. We repack on demand.')
    for (const around of ['Sign in', 'Cart', 'Similar items', '©', 'https://'])
      expect(text).not.toContain(around)
    expect(sortPasted(pages.chinese).text).toContain('现货，可分装，双清包税。')
  })

  test('what leads to somebody inside the kept text stays there, to be marked in it', () => {
    const { seller, text } = sortPasted(pages.german)
    expect(text).toContain('+43 660 1234567')
    expect(seller.some(({ kind }) => kind === 'phone')).toBe(false)
  })

  test('the cost of sending it is no price, and the unit of a price no quantity', () => {
    expect(sortPasted('One\nTwo\nShipping: $25.00\nIt costs $12 / g').price).toBe('$12 / g')
    expect(sortPasted('A line\nAnother line\nIt costs 12 € / g today').quantity).toBeUndefined()
  })
})

describe('a paste that is no page', () => {
  test.each(['https://meridian.example/item/1?x=2', 'hxxps://meridian.example/item/1'])(
    '%s is an address and nothing else',
    url => {
      const host = 'meridian.example'
      expect(sortPasted(` ${url}\n`)).toEqual({ url, host, shipsTo: [], seller: [] })
    },
  )
  test('a sentence is text, and an address within it stays in it', () => {
    const said = 'BMK 5 kg, see https://t.example/x and ships from Latvia, 40 EUR/kg'
    const sorted = sortPasted(said)
    expect(sorted).toMatchObject({ text: said, price: '40 EUR/kg', quantity: '5 kg', shipsFrom: 'LV' })
    expect(sorted.title).toBeUndefined()
  })
  test.each(['', ' \n ', '\u0000', 'javascript:alert(1)', 'file:///etc/passwd'])(
    '%j opens no field for an address',
    text => {
      expect(sortPasted(text).url).toBeUndefined()
    },
  )
  test.each([
    '\ud800',
    '\u202eevil\u202c',
    'x'.repeat(300_000),
    'seller: '.repeat(40_000),
    '9.'.repeat(60_000),
    '\n'.repeat(90_000),
  ])('hostile text of case %# is taken, and is well formed', text => {
    const sorted = sortPasted(text)
    expect(JSON.stringify(sorted).isWellFormed()).toBe(true)
    expect(sorted.text?.length ?? 0).toBeLessThanOrEqual(20_000)
  })
})

test('markup is read as its words alone', () => {
  const text = textOfHtml(pages.html)
  expect(text).not.toMatch(/alert|onerror|<(?!b>)|color:red/)
  expect(sortPasted(text)).toMatchObject({
    title: 'Tablet press & dies',
    price: '€900',
    shipsFrom: 'IT',
    seller: [{ kind: 'name', value: 'Press <b>House' }],
  })
})
