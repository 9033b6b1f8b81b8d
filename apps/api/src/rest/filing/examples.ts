/** A filing that is taken when it is sent, what is answered, and the paper on it: one report all through the document. */
export const filingExample = {
  type: 'listing',
  listing: {
    title: 'PMK ethyl glycidate 99 %',
    text: 'Top grade PMK ethyl glycidate powder, CAS 28578-16-7. Sample 1 kg, double clearance.',
    url: 'https://market.example/item/4711',
    platform: 'Meridian Market',
    type: 'offer_to_sell',
    price: 'EUR 240 / kg',
    substanceAsWritten: 'PMK ethyl glycidate',
    shipsFrom: 'DE',
    shipsTo: ['NL'],
  },
  context: 'offer',
  scale: 'commercial',
  minorInvolved: false,
  urgency: 'routine',
  indicators: ['P01', 'L01'],
  reason: 'Designer precursor by the kilogram from a warehouse in the EU.',
  goodFaith: true,
  basis: 'voluntary',
  audience: { kind: 'countries', countries: ['DE', 'NL', 'PT'] },
  identities: [{ kind: 'handle', value: '@seller_4711' }],
  marked: [],
  mayOpen: { countries: ['DE'], basis: 'Voluntary disclosure under our terms, section 9' },
  evidence: [],
  captureUnavailable: 'The page was gone when we came back.',
  reviewed: { by: 'mod-17', at: '2026-11-25T09:40:00Z' },
  externalReference: 'case 2026/4711',
}

export const reportId = '3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71'
const organisation = '8a4f1c02-6d3e-4b59-8f07-2c1d9e5a7b34'
export const agency = 'c2a1f3de-0b67-4f7c-9a7d-51d1b8f0a964'
export const at = '2026-11-25T10:01:00.000001Z'
export const leafHash = '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef'

export const receiptExample = {
  v: 'tocsin-receipt/v1',
  report: reportId,
  reference: 'R-7K3M-Q2XA',
  verdict: 'filed',
  at,
  leafHash,
  organisation,
  externalReference: 'case 2026/4711',
  keyId: '21fe31dfa154a261',
  signature: 'ZVRuZ9hC1NpQFrTYVx4nGqGhdJZYQn1EN7yU6QnLcJxwH5m0kD3iXo8p2sVb4tRf6uWeYaKjPqMzLr9TgBvCAw',
}

export const filedExample = {
  verdict: 'filed',
  report: reportId,
  arrivedAs: 'filed',
  reference: 'R-7K3M-Q2XA',
  at,
  leafHash,
  sentTo: { organisation: agency, because: { code: 'routing.ships_from', params: { country: 'DE' } } },
  externalReference: 'case 2026/4711',
  test: false,
  warnings: [],
  receipt: receiptExample,
}

const sender = { org: 'Watchers', contact: 'reports@watchers.example', domain: 'watchers.example' }
export const xarfExample = {
  xarf_version: '4.0.0',
  report_id: '550e8400-e29b-41d4-a716-446655440000',
  timestamp: '2026-11-24T16:22:45Z',
  reporter: sender,
  sender,
  source_identifier: 'shop.example',
  category: 'content',
  type: 'regulated_goods',
  url: 'https://shop.example/pmk',
  description: 'Offers PMK ethyl glycidate by the kilogram.',
  substance_as_written: 'PMK ethyl glycidate',
  ships_from: 'DE',
  indicators: ['P01'],
}

export const dsaNoticeExample = {
  notice_id: 'notice-2026-991',
  explanation: 'They sell PMK ethyl glycidate by the kilogram, which is a listed precursor.',
  urls: ['https://host.example/item/1'],
  notifier: { name: 'A. Reader', email: 'reader@mail.example' },
  good_faith: true,
  listing: { indicators: ['P01'], ships_from: 'DE' },
}

/** Where each field of another's format went. */
export const mappingExample = {
  taken: [{ from: 'url', to: 'listing.url' }],
  defaulted: [
    {
      field: 'basis',
      value: 'voluntary',
      because: 'usual',
      words: 'Nobody said so: this is what is usual, and the most careful.',
    },
  ],
  notTaken: [{ from: 'sender', because: 'known_by_key', words: 'The key says whose report it is.' }],
}
