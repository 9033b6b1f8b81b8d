import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engines } from '../engines.ts'
import { type Json, openServed, type Served } from '../served.ts'
import { type Machine, machineOf } from './machine.ts'

const sender = { org: 'Watchers', contact: 'reports@watchers.example', domain: 'watchers.example' }

/** After the samples of the format's own repository: a fraud report with all that such a one carries. */
const fraud = (more: object = {}): Json => ({
  xarf_version: '4.0.0',
  report_id: crypto.randomUUID(),
  timestamp: '2026-11-20T16:22:45Z',
  reporter: sender,
  sender,
  source_identifier: '198.51.100.45',
  source_port: 443,
  category: 'content',
  type: 'fraud',
  evidence_source: 'user_report',
  url: 'https://shop.example/pmk-glycidate',
  domain: 'shop.example',
  fraud_type: 'shopping',
  description: 'Shop offers PMK ethyl glycidate by the kilogram, double clearance, pays in crypto only.',
  payment_methods: ['cryptocurrency'],
  cryptocurrency_addresses: [{ currency: 'bitcoin', address: '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa' }],
  confidence: 0.95,
  country_code: 'NL',
  whois: { registrant: 'Somebody', registrar_abuse_contact: 'abuse@registrar.example' },
  tags: ['tocsin:p01', 'fraud:shopping'],
  evidence: [
    {
      content_type: 'text/plain',
      description: 'the page',
      payload: Buffer.from('PMK ethyl glycidate, CAS 28578-16-7, 1 kg, ask @pmk_seller_1').toString('base64'),
    },
  ],
  ...more,
})

const goods = (more: object = {}): Json => ({
  ...fraud(),
  type: 'regulated_goods',
  listing_title: 'PMK ethyl glycidate 99 %',
  listing_text: 'Top grade PMK ethyl glycidate powder, sample 1 kg.',
  platform: 'Shop Example',
  listing_type: 'offer_to_sell',
  substance_as_written: 'PMK ethyl glycidate',
  ships_from: 'DE',
  ships_to: ['NL'],
  indicators: ['P01', 'L01'],
  seller: [{ kind: 'handle', value: '@pmk_seller_1' }],
  reviewed: { by: 'mod-17', at: '2026-11-20T17:00:00Z' },
  ...more,
})

const notice = (more: object = {}): Json => ({
  notice_id: `n-${crypto.randomUUID()}`,
  explanation: 'They sell PMK ethyl glycidate by the kilogram, which is a listed precursor.',
  urls: ['https://host.example/item/1', 'https://host.example/item/2'],
  notifier: { name: 'Canary Notifier', email: 'canary@notifier.example' },
  good_faith: true,
  received_at: '2026-11-20T16:22:45Z',
  listing: { indicators: ['P01'], ships_from: 'DE' },
  ...more,
})

/** Every place in a source that holds something, written here a second time. */
const places = (value: Json, at = ''): string[] =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.entries(value).flatMap(([name, inside]) => places(inside, at ? `${at}.${name}` : name))
    : [at]

for (const engine of engines) {
  describe(`reports in formats of others on ${engine.name}`, () => {
    let served: Served
    let machine: Machine
    beforeAll(async () => {
      served = await openServed(engine)
      machine = await machineOf(served, 'moderator')
    })
    afterAll(() => served.close())

    const one = async (path: string, body: unknown): Promise<Json> => {
      const { status, json } = await machine.post(path, body, null)
      expect([status, json.code]).toEqual([200, undefined])
      return json.items[0]
    }
    const stored = async (id: string): Promise<Json> => (await machine.get(`/v1/reports/${id}`)).json.view

    it('takes XARF of another type of content as a signal, where a substance is recognised in it', async () => {
      const item = await one('/v1/xarf', fraud())
      expect([item.verdict, item.sentTo, item.receipt.verdict]).toEqual(['signal', null, 'signal'])
      const view = await stored(item.report)
      expect(view.substanceAsWritten).toMatch(/PMK/)
      expect(view.revisions[0].indicators).toEqual(['P01'])
      expect(view.host).toBe('shop.example')
      expect(view.identities.map(({ kind }: Json) => kind).sort()).toEqual(['handle', 'url', 'wallet'])
      expect(JSON.stringify(view)).not.toMatch(/pmk_seller_1|1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa|Somebody/)
    })

    it('reads an address that was written so that nobody clicks it, to the host that it means', async () => {
      const { report } = await one('/v1/xarf', fraud({ url: 'hxxps://shop[.]example/pmk-glycidate' }))
      const { host, platform } = await stored(report)
      expect({ host, platform }).toEqual({ host: 'shop.example', platform: 'shop.example' })
    })

    it('says of every field of theirs where it went, and of every field of ours that nobody gave why', async () => {
      for (const [path, source] of [
        ['/v1/xarf', fraud()],
        ['/v1/xarf', goods({ extension_of_mine: { deep: 1 }, _internal: { ticket: 'A-1' } })],
        ['/v1/dsa-notices', notice({ surprise: true })],
      ] as const) {
        const { mapping } = await one(path, source)
        const told = [...mapping.taken, ...mapping.notTaken].map(({ from }: Json) => from)
        const untold = places(source).filter(
          place => !told.some(from => place === from || place.startsWith(`${from}.`)),
        )
        expect(untold).toEqual([])
        expect(new Set(told).size).toBe(told.length)
        for (const { words } of [...mapping.defaulted, ...mapping.notTaken]) expect(words).toMatch(/\.$/)
        const ours = mapping.defaulted.map(({ field }: Json) => field)
        expect(ours).toEqual(expect.arrayContaining(['basis', 'mayOpen', 'captureUnavailable']))
      }
      const spoken = await served.ask('/v1/xarf', {
        body: fraud(),
        ours: false,
        headers: { authorization: `Bearer ${machine.key}`, 'accept-language': 'fr' },
      })
      expect(JSON.stringify(spoken.json.items[0].mapping)).toContain(
        'La clé dit de qui vient le signalement.',
      )
    })

    it('takes content/regulated_goods whole, and files it where it says who looked', async () => {
      const item = await one('/v1/xarf', goods())
      expect(item.verdict).toBe('filed')
      expect(item.sentTo.organisation).toBe(served.world.people.german.organisation.id)
      const view = await stored(item.report)
      expect(view).toMatchObject({
        platform: 'Shop Example',
        listingType: 'offer_to_sell',
        substanceAsWritten: 'PMK ethyl glycidate',
        audience: { kind: 'countries', countries: ['DE', 'NL', 'PT'] },
        mayOpen: { countries: [], basis: '' },
      })
    })

    it('takes the same report_id once, and says what differs where it comes otherwise', async () => {
      const report = goods()
      const first = await one('/v1/xarf', report)
      const again = await one('/v1/xarf', report)
      expect([again.verdict, again.report]).toEqual(['unchanged', first.report])
      const other = await one('/v1/xarf', { ...report, price: 'EUR 1' })
      expect([other.verdict, other.difference]).toEqual(['conflict', ['listing.price']])
    })

    it('refuses what is no content, what is another version, and what names and shows no substance', async () => {
      const wrong: [object, string][] = [
        [{ category: 'messaging', type: 'spam' }, 'category'],
        [{ xarf_version: '3.0.0' }, 'xarf_version'],
        [{ report_id: 'j0k1l2m3-n4o5-6789-jk01-23456ij78901' }, 'report_id'],
        [{ url: undefined }, 'url'],
        [{ sender: undefined }, 'sender'],
      ]
      for (const [change, path] of wrong) {
        const { status, json } = await machine.post('/v1/xarf', fraud(change), null)
        expect([path, status, json.complaints[0].path]).toEqual([path, 400, path])
      }
      const nothing = await one(
        '/v1/xarf',
        fraud({ description: 'A shop that never sends the shoes one has paid for.', evidence: [] }),
      )
      expect([nothing.verdict, nothing.complaints[0].rule]).toEqual(['refused', 'nothing_recognised'])
    })

    it('makes a report of each address of a DSA notice, and keeps the notifier out of it', async () => {
      const { json } = await machine.post('/v1/dsa-notices', notice(), null)
      expect(json.counts).toEqual({ filed: 0, signal: 2, unchanged: 0, conflict: 0, refused: 0 })
      const rows = JSON.stringify(await served.asSuperuser('select body from report'))
      expect(rows).not.toMatch(/Canary Notifier|canary@notifier/)
      expect((await stored(json.items[1].report)).externalReference).toMatch(/#2$/)
      const doubted = await one('/v1/dsa-notices', notice({ good_faith: false }))
      expect([doubted.verdict, doubted.complaints[0].rule]).toEqual(['refused', 'R20'])
      const looked = { by: 'mod-17', at: '2026-11-20T17:00:00Z' }
      const filed = await one(
        '/v1/dsa-notices',
        notice({ listing: { indicators: ['P01'], reviewed: looked } }),
      )
      expect(filed.verdict).toBe('filed')
    })

    it('makes nothing anew of a DSA notice that comes again with another address', async () => {
      const first = notice({ urls: ['https://host.example/item/7'] })
      const before = await one('/v1/dsa-notices', first)
      expect(before.verdict).toBe('signal')
      const { json } = await machine.post(
        '/v1/dsa-notices',
        { ...first, urls: [...first.urls, 'https://host.example/item/8'] },
        null,
      )
      expect(json.counts).toEqual({ filed: 0, signal: 1, unchanged: 1, conflict: 0, refused: 0 })
      expect(json.items[0].report).toBe(before.report)
    })
  })
}
