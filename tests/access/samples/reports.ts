import { filing } from '../../world.ts'
import { once, reportVersion, type Samples } from './making.ts'

/** What a company's people ask of reports, drafts and files of evidence. */
export const reports: Samples = {
  'reports.screen': () => ({ input: { title: 'PMK', text: 'PMK glycidate, 1 kg' } }),
  'reports.routing': () => ({
    input: {
      type: 'listing',
      nexus: [{ kind: 'ships_from', country: 'DE' }],
      audience: { kind: 'countries', countries: ['DE', 'NL'] },
    },
  }),
  'reports.similar': () => ({
    input: {
      url: 'https://market.example/item/1',
      reference: 'L-1',
      identities: [{ kind: 'handle', value: '@chem' }],
      text: 'PMK glycidate, one kilogram, sent from a warehouse nearby',
    },
  }),
  'reports.file': ({ scene }) => ({
    input: {
      filing: { ...filing(), externalReference: once() },
      draft: scene.filedDraft,
      key: once(),
    },
  }),
  'reports.list': () => ({}),
  'reports.read': ({ scene }) => ({ input: { id: scene.main.report } }),
  'reports.receipt': ({ scene }) => ({ input: { id: scene.main.report } }),
  'reports.answer': async making => ({
    input: {
      report: making.scene.main.report,
      version: await reportVersion(making, making.scene.main),
      question: making.scene.unanswered,
      answer: { outcome: 'no_data', text: 'Nothing is known.' },
    },
  }),
  'reports.correct': async making => ({
    input: {
      report: making.scene.main.report,
      version: await reportVersion(making, making.scene.main),
      correction: {
        title: 'PMK',
        text: 'PMK',
        price: '1',
        quantity: '1',
        indicators: ['P01'],
        reason: 'As before, and as it was.',
        why: 'A typing error',
      },
    },
  }),
  'reports.retract': async making => ({
    input: {
      report: making.scene.spare.report,
      version: await reportVersion(making, making.scene.spare),
      reason: 'It was ours',
    },
  }),
  'reports.counts': () => ({}),
  'reports.quality': () => ({}),
  'reports.sellerNotice': async making => ({
    input: {
      report: making.scene.main.report,
      version: await reportVersion(making, making.scene.main),
      notice: { state: 'may_tell' },
    },
  }),
  'drafts.list': () => ({}),
  'drafts.read': ({ scene }) => ({ input: { id: scene.draft } }),
  'drafts.save': ({ scene }) => ({ input: { id: scene.draft, body: { text: 'half of it' }, basedOn: 1 } }),
  'drafts.discard': ({ scene }) => ({ input: { id: scene.discarded } }),
  'PUT /evidence': ({ scene }) => ({
    query: `?draft=${scene.draft}`,
    bytes: Buffer.from('a page'),
    headers: { 'content-type': 'text/plain' },
  }),
  'GET /evidence/:id': ({ scene }) => ({ id: scene.evidence.open }),
  'GET /evidence/:id/picture': ({ scene }) => ({ id: scene.evidence.picture }),
}
