import { describe, expect, it } from 'vitest'
import { type Filing, filing as schema } from '../src/report/filing.ts'
import { complaintsOf, rules } from '../src/report/rules.ts'
import { type ReportType, reportTypes } from '../src/report/vocabulary.ts'
import { reporter } from './case.ts'

const whole: Filing = {
  type: 'listing',
  listing: {
    title: 'PMK ethyl glycidate',
    text: 'for sale',
    url: 'https://m.example/1',
    platform: 'Market',
    type: 'offer_to_sell',
    substanceAsWritten: 'PMK',
    shipsTo: [],
  },
  context: 'offer',
  scale: 'commercial',
  minorInvolved: false,
  urgency: 'routine',
  indicators: ['P01'],
  reason: 'A designer precursor.',
  goodFaith: true,
  basis: 'voluntary',
  audience: { kind: 'countries', countries: ['DE'] },
  identities: [],
  marked: [],
  mayOpen: { countries: ['DE'], basis: 'terms' },
  evidence: [],
  captureUnavailable: 'gone',
  reviewed: { by: 'm-1', at: '2026-11-25T09:00:00Z' },
}

const broken = (change: Partial<Filing>): string[] =>
  complaintsOf({ ...whole, ...change }, reporter).map(({ rule }) => rule)
const listing = (change: Partial<Filing['listing']>) => ({ listing: { ...whole.listing, ...change } })

const unaddressed = listing({ url: '' })
const post = { kind: 'shipment', mode: 'letter_post' } as const

/** One way to break each rule: a rule without a line here fails below. */
const ways: Record<string, [string, Partial<Filing>]> = {
  R01: ['no words of the listing', listing({ title: ' ', text: '' })],
  R02: ['neither address nor order number', listing({ url: '' })],
  R03: ['no substance as written', listing({ substanceAsWritten: ' ' })],
  R04: ['only indicators that speak against', { indicators: ['X02'] }],
  R05: ['no reason', { reason: '   short   ' }],
  R06: ['no capture, and not declared unavailable', { captureUnavailable: '' }],
  R07: ['TLP:RED, which needs named people', { label: 'TLP:RED' }],
  R08: ['a label looser than the audience', { label: 'TLP:GREEN' }],
  R09: ['identities for a country outside the audience', { mayOpen: { countries: ['NO'], basis: 'terms' } }],
  R10: ['identities without a basis', { mayOpen: { countries: ['DE'], basis: '' } }],
  R11: ['a mark outside the text', { marked: [{ field: 'text', kind: 'name', start: 5, end: 99 }] }],
  R20: ['no good-faith statement', { goodFaith: false }],
  R21: ['harm-reduction text, declared', { context: 'harm_reduction' }],
  R22: ['personal use, by its own scale', { scale: 'personal_use' }],
  R23: ['a minor', { minorInvolved: true }],
  R24: ['nobody looked: an unreviewed signal', { reviewed: undefined as never }],
  R25: ['a recipe as text', listing({ type: 'recipe_or_instructions', title: '' })],
  R26: ['a recipe as a title', listing({ type: 'recipe_or_instructions', text: '' })],
  R27: [
    'a capture of a recipe',
    {
      ...listing({ type: 'recipe_or_instructions', title: '', text: '' }),
      evidence: [{ id: '7c2999fd-afe5-4325-bcd6-54af4dfad714', showsNobody: true }],
    },
  ],
  R28: [
    'a recipe in the particulars',
    {
      type: 'equipment',
      particulars: { kind: 'equipment', what: 'a flask, and then' } as never,
      ...listing({ type: 'recipe_or_instructions', title: '', text: '' }),
    },
  ],
  R30: ['particulars of another kind', { particulars: { kind: 'domain', name: 'shop.example' } }],
  R31: ['an account that nothing points to', { type: 'account', ...unaddressed }],
  R32: ['a shipment carried nobody says how', { type: 'shipment', ...listing({ shipsFrom: 'CN' }) }],
  R33: ['a shipment from nowhere to nowhere', { type: 'shipment', particulars: post }],
  R34: [
    'a shipment without a number',
    { type: 'shipment', particulars: post, listing: { ...unaddressed.listing, shipsTo: ['PL'] } },
  ],
  R35: ['a payment made nobody says how', { type: 'payment' }],
  R36: [
    'a payment without number, account or wallet',
    { type: 'payment', particulars: { kind: 'payment', method: 'wire' }, ...unaddressed },
  ],
  R37: ['a domain with a path', { type: 'domain', particulars: { kind: 'domain', name: 'a.example/x' } }],
  R38: [
    'a name server with an address of mail',
    { type: 'domain', particulars: { kind: 'domain', name: 'a.example', nameservers: ['me@a.example'] } },
  ],
  R39: ['equipment without a word for it', { type: 'equipment' }],
}

describe('a filing', () => {
  it('that keeps every rule is taken', () => {
    expect(broken({})).toEqual([])
  })

  it.each(
    rules.map(({ number }) => [number, ways[number]?.[0] ?? 'no way to break it is written down'] as const),
  )('%s is refused: %s', number => {
    expect(broken(ways[number]![1])).toEqual([number])
  })

  /** The least that each kind is taken with, beside what every report needs. */
  const bare = { title: '', text: '', url: '', substanceAsWritten: '' }
  const least: Record<ReportType, Partial<Filing>> = {
    listing: {},
    request_to_buy: { ...listing({ title: '', url: '', reference: 'RFQ 7' }) },
    account: { ...listing(bare), identities: [{ kind: 'handle', value: 'chem' }] },
    order_transaction: { ...listing({ ...bare, reference: 'O-1', substanceAsWritten: 'GBL' }) },
    shipment: {
      ...listing({ ...bare, substanceAsWritten: 'powder', shipsFrom: 'CN' }),
      particulars: post,
      identities: [{ kind: 'tracking', value: 'RR123456785CN' }],
    },
    payment: {
      ...listing(bare),
      particulars: { kind: 'payment', method: 'crypto_xmr' },
      identities: [{ kind: 'wallet', value: '4' }],
    },
    domain: { ...listing(bare), particulars: { kind: 'domain', name: 'пример[.]example' } },
    equipment: {
      ...listing({ ...bare, reference: 'E-1' }),
      particulars: { kind: 'equipment', what: 'rotary tablet press' },
    },
  }
  it.each(reportTypes)('about a %s is taken with the least that it needs', type => {
    expect(broken({ type, ...least[type] })).toEqual([])
  })

  it.each(['treatment', 'news', 'academic', 'patient'] as const)(
    'declared as %s is out of scope',
    context => {
      expect(broken({ context })).toEqual(['R21'])
    },
  )

  it.each([
    ['an unknown key', { ...whole, org_id: 'x' }, ''],
    ['NUL', { ...whole, reason: 'a\u0000b' }, 'reason'],
    ['a lone surrogate', { ...whole, listing: { ...whole.listing, title: '\ud800' } }, 'listing.title'],
    ['over-long text', { ...whole, listing: { ...whole.listing, text: 'x'.repeat(20_001) } }, 'listing.text'],
  ])('with %s is malformed, and the path says where', (_, value, path) => {
    const { error } = schema.safeParse(value)
    expect(error!.issues[0]!.path.join('.')).toBe(path)
  })
})
