import { webhookAnswers, webhookRequests } from './webhook-examples.ts'

/*
 * One request and one answer for each operation, as the document shows them and as `curl` sends them. The lint of the
 * document holds each to its schema; a test sends every request that makes a report.
 */
const filing = {
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

const id = '3f2c9a54-1b7e-4d0a-9c66-0d5b8f1e2a71'
const organisation = '8a4f1c02-6d3e-4b59-8f07-2c1d9e5a7b34'
const agency = 'c2a1f3de-0b67-4f7c-9a7d-51d1b8f0a964'
const at = '2026-11-25T10:01:00.000001Z'
const leafHash = '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef'

const receipt = {
  v: 'tocsin-receipt/v1',
  report: id,
  reference: 'R-7K3M-Q2XA',
  verdict: 'filed',
  at,
  leafHash,
  organisation,
  externalReference: 'case 2026/4711',
  keyId: '21fe31dfa154a261',
  signature: 'ZVRuZ9hC1NpQFrTYVx4nGqGhdJZYQn1EN7yU6QnLcJxwH5m0kD3iXo8p2sVb4tRf6uWeYaKjPqMzLr9TgBvCAw',
}

const filed = {
  verdict: 'filed',
  report: id,
  arrivedAs: 'filed',
  reference: 'R-7K3M-Q2XA',
  at,
  leafHash,
  sentTo: { organisation: agency, because: { code: 'routing.ships_from', params: { country: 'DE' } } },
  externalReference: 'case 2026/4711',
  test: false,
  warnings: [],
  receipt,
}

const question = {
  id: '0f6d1f3e-8f0a-4a39-9a55-3c7c1c5f3b10',
  organisation: agency,
  type: 'clarify_report',
  text: 'Since when is it offered?',
  basis: 'voluntary',
  at: '2026-11-25T12:00:00.000001Z',
  dueAt: '2026-12-02T12:00:00.000001Z',
  answer: null,
}

const report = {
  id,
  rev: 3,
  view: {
    reference: 'R-7K3M-Q2XA',
    externalReference: 'case 2026/4711',
    state: 'question_open',
    filedAt: at,
    leafHash,
    title: 'PMK ethyl glycidate 99 %',
    label: 'TLP:AMBER',
    questions: [question],
    feedback: null,
    retracted: null,
  },
  saysNothingMore: false,
}

const file = { id: 'b7d8c1f2-40a5-4f3e-8f53-6a1f0c2d9e77', arrivedBytes: 0, sizeBytes: 48_211, whole: false }
const imported = {
  id: file.id,
  name: 'listings.csv',
  state: 'running',
  stoppedWhy: null,
  sizeBytes: 48_211,
  arrivedBytes: 48_211,
  readBytes: 20_480,
  counts: { received: 210, filed: 180, signal: 20, unchanged: 6, conflict: 1, refused: 3 },
  createdAt: '2026-11-25T10:00:00.000Z',
  startedAt: '2026-11-25T10:01:00.000Z',
  endedAt: null,
  leftMs: 4_000,
}

const counts = { filed: 1, signal: 0, unchanged: 0, conflict: 0, refused: 0 }
const acted = { id, rev: 4 }
const sender = { org: 'Watchers', contact: 'reports@watchers.example', domain: 'watchers.example' }
const mapping = {
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

export const requestExamples: Record<string, unknown> = {
  fileReport: filing,
  fileBatch: { reports: [filing, { ...filing, externalReference: 'case 2026/4712' }] },
  fileXarf: {
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
  },
  fileDsaNotice: {
    notice_id: 'notice-2026-991',
    explanation: 'They sell PMK ethyl glycidate by the kilogram, which is a listed precursor.',
    urls: ['https://host.example/item/1'],
    notifier: { name: 'A. Reader', email: 'reader@mail.example' },
    good_faith: true,
    listing: { indicators: ['P01'], ships_from: 'DE' },
  },
  sendFile: { name: 'listings.csv', size: 48_211 },
  startImport: { remember: false },
  answerQuestion: { outcome: 'fulfilled', text: 'Since the first of May.' },
  correctReport: { price: 'EUR 24 / kg', why: 'A digit too many.', rev: 3 },
  retractReport: { reason: 'It was a shop of our own.' },
  confirmSignal: { reviewed: { by: 'mod-17', at: '2026-11-25T09:40:00Z' } },
  setAsideSignal: { reviewed: { by: 'mod-17', at: '2026-11-25T09:40:00Z' }, judgement: 'legitimate' },
  ...webhookRequests,
}

export const answerExamples: Record<string, unknown> = {
  fileReport: filed,
  fileBatch: { received: 1, counts, items: [filed] },
  fileXarf: { received: 1, counts, items: [{ ...filed, mapping }] },
  fileDsaNotice: { received: 1, counts, items: [{ ...filed, mapping }] },
  sendFile: file,
  sendPart: { ...file, arrivedBytes: 48_211, whole: true },
  readImport: imported,
  startImport: imported,
  cancelImport: { ...imported, state: 'cancelled' },
  findReports: { reports: [report] },
  readReport: report,
  readChanges: {
    cursor: '412',
    reset: false,
    more: false,
    changes: [
      {
        id,
        rev: 3,
        reference: 'R-7K3M-Q2XA',
        externalReference: 'case 2026/4711',
        state: 'question_open',
        saysNothingMore: false,
        feedback: null,
        questionsOpen: 1,
      },
    ],
  },
  readQuestions: { rev: 3, questions: [question] },
  answerQuestion: acted,
  correctReport: acted,
  retractReport: acted,
  confirmSignal: acted,
  setAsideSignal: acted,
  readReceipt: receipt,
  readReceiptKeys: {
    keys: [
      {
        kty: 'OKP',
        crv: 'Ed25519',
        x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
        kid: '21fe31dfa154a261',
        alg: 'EdDSA',
        use: 'sig',
        from: '2026-11-01T00:00:00.000000Z',
        until: null,
      },
    ],
  },
  ...webhookAnswers,
}
