import { randomUUID } from 'node:crypto'
import { readIncident } from '@tocsin/casework/read-incident'
import { readReport } from '@tocsin/casework/read-report'
import type { Actor } from '@tocsin/domain/actor'
import { filing, type World } from '../world.ts'
import { word } from './canaries.ts'
import type { Request } from './entrances.ts'
import { type Case, filePlan, type Scene } from './scene.ts'

type Making = { world: World; scene: Scene; by: Actor | null }
type Sample = (making: Making) => Promise<Omit<Request, 'entrance'>> | Omit<Request, 'entrance'>

/** The revision that whoever asks would have read; any number where there is nothing to read. */
const incidentVersion = ({ world, by }: Making, { incident }: Case): Promise<number> =>
  by
    ? readIncident(world.house, by, incident).then(
        ({ rev }) => rev,
        () => 1,
      )
    : Promise.resolve(1)
const reportVersion = ({ world, by }: Making, { report }: Case): Promise<number> =>
  by
    ? readReport(world.house, by, report).then(
        ({ rev }) => rev,
        () => 1,
      )
    : Promise.resolve(1)

const share = ({ world }: Making) => ({
  verb: 'share',
  recipients: [{ organisation: world.people.secretary.organisation.id, part: 'informed' }],
  purpose: 'To know of it',
  identities: false,
})

/** What was never there. */
export const nobody = '7c2999fd-afe5-4325-bcd6-54af4dfad714'

/** Nobody listens there. */
const endpoint = { address: 'https://hooks.tests.invalid/tocsin', kinds: ['status', 'question'] }

/** A name that was never used; not an id, which would stand for something. */
const once = (): string => `once-${randomUUID()}`

const wrong = 'not the password'

/** A well-formed request for each entrance, about the scene's own case. */
export const samples: Record<string, Sample> = {
  'session.me': () => ({}),
  'session.setLanguage': () => ({ input: { language: 'en' } }),
  'directory.list': () => ({}),
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
  'signals.list': () => ({ input: {} }),
  'signals.batches': () => ({}),
  'signals.similar': ({ scene }) => ({ input: { id: scene.signals.similar } }),
  'signals.confirm': async making => ({
    input: {
      report: making.scene.signals.confirmed,
      version: await reportVersion(making, { report: making.scene.signals.confirmed, incident: nobody }),
      reason: 'The seller asks for no papers.',
    },
  }),
  'signals.setAside': async making => ({
    input: {
      report: making.scene.signals.setAside,
      version: await reportVersion(making, { report: making.scene.signals.setAside, incident: nobody }),
      judgement: 'legitimate',
    },
  }),
  'signals.draw': ({ scene }) => ({ input: { batch: scene.signals.batch, size: 10 } }),
  'signals.settle': ({ scene }) => ({
    input: { sample: scene.signals.sample, decision: 'set_aside', judgement: 'scam' },
  }),
  'drafts.list': () => ({}),
  'drafts.read': ({ scene }) => ({ input: { id: scene.draft } }),
  'drafts.save': ({ scene }) => ({ input: { id: scene.draft, body: { text: 'half of it' }, basedOn: 1 } }),
  'drafts.discard': ({ scene }) => ({ input: { id: scene.discarded } }),
  'imports.list': () => ({}),
  'imports.read': ({ scene }) => ({ input: { id: scene.files.started } }),
  'imports.refusals': ({ scene }) => ({ input: { id: scene.files.started } }),
  'imports.begin': () => ({ input: { name: 'rows.csv', size: 10 } }),
  'imports.look': ({ scene }) => ({ input: { id: scene.files.arrived[0] } }),
  'imports.preview': ({ scene }) => ({ input: { id: scene.files.arrived[0], plan: filePlan } }),
  'imports.start': ({ scene }) => ({
    input: { id: scene.files.arrived[1], plan: filePlan, remember: false },
  }),
  'imports.cancel': ({ scene }) => ({ input: { id: scene.files.arrived[2] } }),
  'incidents.list': () => ({}),
  'incidents.read': ({ scene }) => ({ input: { id: scene.main.incident } }),
  'incidents.act': async making => ({
    input: {
      id: making.scene.main.incident,
      version: await incidentVersion(making, making.scene.main),
      command: { verb: 'note', text: 'Seen' },
    },
  }),
  'incidents.preview': making => ({ input: { id: making.scene.main.incident, command: share(making) } }),
  'incidents.takeLease': ({ scene }) => ({ input: { id: scene.main.incident } }),
  'incidents.releaseLease': ({ scene }) => ({ input: { id: scene.main.incident } }),
  'audit.list': () => ({}),
  'audit.history': ({ scene }) => ({ input: { incident: scene.main.incident } }),
  'erasures.list': () => ({}),
  'erasures.request': ({ scene }) => ({
    input: { report: scene.spare.report, fields: ['reason'], identities: true, basis: 'A request' },
  }),
  'erasures.approve': ({ scene }) => ({ input: { id: scene.erasable.erasure } }),
  'people.read': () => ({}),
  'people.throttled': () => ({}),
  'people.answerThrottle': () => ({ input: { answer: 'Our rule was too wide; it was mended.' } }),
  'people.liftThrottle': ({ world }) => ({
    input: { organisation: world.people.moderator.organisation.id, days: 7, reason: 'It was mended.' },
  }),
  'people.proposeOrganisation': () => ({
    input: {
      newcomer: { kind: 'oversight', name: 'Another office', country: null },
      person: { name: 'Somebody', email: `${randomUUID()}@tests.invalid`, duties: ['administer'] },
      reason: 'A letter',
    },
  }),
  'people.proposeMember': () => ({
    input: {
      person: { name: 'Somebody', email: `${randomUUID()}@tests.invalid`, duties: ['administer'] },
      reason: 'A letter',
    },
  }),
  'people.approve': () => ({ input: { proposal: nobody } }),
  'people.decline': () => ({ input: { proposal: nobody, reason: 'No letter' } }),
  'people.inviteAgain': ({ world }) => ({ input: { member: world.people.german.member } }),
  'people.suspendMember': ({ world }) => ({
    input: { member: world.people.german.member, reason: 'No reason' },
  }),
  'people.reinstateMember': ({ world }) => ({
    input: { member: world.people.german.member, reason: 'No reason' },
  }),
  'people.suspendOrganisation': ({ world }) => ({
    input: { organisation: world.people.germanCustoms.organisation.id, reason: 'No reason' },
  }),
  'people.reinstateOrganisation': ({ world }) => ({
    input: { organisation: world.people.germanCustoms.organisation.id, reason: 'No reason' },
  }),
  'bench.catalogue': () => ({ input: { rows: [{ title: 'PMK', text: 'PMK glycidate, 1 kg' }] } }),
  'bench.budget': () => ({}),
  'bench.setBudget': () => ({ input: { alerts: 20, scores: [] } }),
  'people.makeKey': () => ({
    input: {
      name: 'pipeline',
      days: 30,
      scopes: ['report:write'],
      networks: ['203.0.113.0/24'],
      test: false,
    },
  }),
  'people.rotateKey': () => ({ input: { key: '0123456789abcdef', days: 30, overlapHours: 48 } }),
  'people.vet': ({ world }) => ({
    input: { organisation: world.people.rival.organisation.id, reason: 'A letter' },
  }),
  'people.endVetting': ({ world }) => ({
    input: { organisation: world.people.rival.organisation.id, reason: 'A letter' },
  }),
  'people.setQuota': ({ world }) => ({
    input: {
      organisation: world.people.moderator.organisation.id,
      reportsPerDay: 250_000,
      reason: 'A letter',
    },
  }),
  'people.revokeKey': () => ({ input: { key: '0123456789abcdef' } }),
  'webhooks.list': () => ({}),
  'webhooks.deliveries': () => ({ input: { webhook: nobody } }),
  'webhooks.make': () => ({ input: endpoint }),
  'webhooks.change': () => ({ input: { webhook: nobody, ...endpoint } }),
  'webhooks.rotate': () => ({ input: { webhook: nobody } }),
  'webhooks.test': () => ({ input: { webhook: nobody } }),
  'webhooks.pause': () => ({ input: { webhook: nobody } }),
  'webhooks.resume': () => ({ input: { webhook: nobody } }),
  'webhooks.remove': () => ({ input: { webhook: nobody } }),
  'webhooks.sendAgain': () => ({ input: { delivery: nobody } }),
  'GET /health/live': () => ({}),
  'GET /health': () => ({}),
  'GET /health/ready': () => ({}),
  'POST /api/auth/sign-in/email': () => ({ input: { email: 'stranger@tests.invalid', password: wrong } }),
  'POST /api/auth/two-factor/verify-totp': () => ({ input: { code: '000000' } }),
  'POST /api/auth/two-factor/verify-backup-code': () => ({ input: { code: '000000-00000' } }),
  'POST /api/auth/two-factor/enable': () => ({ input: { password: wrong } }),
  'POST /api/auth/accept-invitation': () => ({
    input: { token: 'a-token-that-was-never-made', password: 'a long password' },
  }),
  'POST /api/auth/step-up': () => ({ input: { code: '000000' } }),
  'POST /api/auth/change-password': () => ({
    input: { currentPassword: wrong, newPassword: 'another long password' },
  }),
  'POST /api/auth/sign-out': () => ({ input: {} }),
  'GET /demo': () => ({}),
  'GET /demo/stories': () => ({}),
  'POST /demo/play': () => ({ input: { story: 'kratom' } }),
  'POST /demo/sign-in': () => ({ input: { person: 'moderator' } }),
  'GET /events': () => ({}),
  'PUT /evidence': ({ scene }) => ({
    query: `?draft=${scene.draft}`,
    bytes: Buffer.from('a page'),
    headers: { 'content-type': 'text/plain' },
  }),
  'GET /evidence/:id': ({ scene }) => ({ id: scene.evidence.open }),
  'GET /evidence/:id/picture': ({ scene }) => ({ id: scene.evidence.picture }),
  'POST /v1/reports': () => ({ input: filing(), headers: { 'idempotency-key': once() } }),
  'POST /v1/reports:batch': () => ({
    input: { reports: [filing()] },
    headers: { 'idempotency-key': once() },
  }),
  'POST /v1/xarf': () => ({
    input: {
      xarf_version: '4.0.0',
      report_id: randomUUID(),
      timestamp: '2026-11-20T16:22:45Z',
      reporter: { org: 'Watchers', contact: 'reports@watchers.example', domain: 'watchers.example' },
      sender: { org: 'Watchers', contact: 'reports@watchers.example', domain: 'watchers.example' },
      source_identifier: 'shop.example',
      category: 'content',
      type: 'regulated_goods',
      url: 'https://shop.example/1',
      substance_as_written: 'PMK',
      description: 'Offers PMK by the kilogram.',
    },
  }),
  'POST /v1/dsa-notices': () => ({
    input: {
      notice_id: once(),
      explanation: 'They sell PMK by the kilogram.',
      urls: ['https://shop.example/1'],
      good_faith: true,
    },
  }),
  'GET /v1/reports': () => ({ query: `?reference=${word('external')}` }),
  'GET /v1/changes': () => ({}),
  'GET /v1/reports/:id/questions': ({ scene }) => ({ id: scene.main.report }),
  'POST /v1/reports/:id/questions/:question/answer': ({ scene }) => ({
    path: `/v1/reports/${scene.main.report}/questions/${scene.unansweredByProgram}/answer`,
    input: { outcome: 'no_data', text: 'Nothing is known.' },
    headers: { 'idempotency-key': once() },
  }),
  'POST /v1/reports/:id/correction': ({ scene }) => ({
    id: scene.main.report,
    input: { price: '1', why: 'A typing error' },
    headers: { 'idempotency-key': once() },
  }),
  'POST /v1/reports/:id/retraction': ({ scene }) => ({
    id: scene.erasable.report,
    input: { reason: 'It was ours' },
    headers: { 'idempotency-key': once() },
  }),
  'POST /v1/reports/:id/confirmation': ({ scene }) => ({
    id: scene.signals.confirmedByProgram,
    input: { reviewed: { by: 'mod-17', at: '2026-11-25T09:40:00Z' } },
    headers: { 'idempotency-key': once() },
  }),
  'POST /v1/reports/:id/setting-aside': ({ scene }) => ({
    id: scene.signals.setAsideByProgram,
    input: { reviewed: { by: 'mod-17', at: '2026-11-25T09:40:00Z' }, judgement: 'legitimate' },
    headers: { 'idempotency-key': once() },
  }),
  'GET /v1/bundle': () => ({}),
  'GET /imports/template': () => ({}),
  'PUT /imports/:id': ({ scene }) => ({
    id: scene.files.arriving[0]!,
    query: '?offset=10',
    bytes: Buffer.from('more'),
  }),
  'GET /imports/:id/result': ({ scene }) => ({ id: scene.files.started }),
  'GET /imports/:id/refused': ({ scene }) => ({ id: scene.files.started }),
  'POST /v1/imports': () => ({ input: { name: 'rows.csv', size: 10 } }),
  'PUT /v1/imports/:id': ({ scene }) => ({
    id: scene.files.arriving[1]!,
    query: '?offset=10',
    bytes: Buffer.from('more'),
  }),
  'GET /v1/imports/:id': ({ scene }) => ({ id: scene.files.started }),
  'POST /v1/imports/:id/start': ({ scene }) => ({ id: scene.files.arrived[3]!, input: { plan: filePlan } }),
  'POST /v1/imports/:id/cancel': ({ scene }) => ({ id: scene.files.arriving[1]!, input: {} }),
  'GET /v1/imports/:id/result': ({ scene }) => ({ id: scene.files.started }),
  'GET /v1/imports/:id/refused': ({ scene }) => ({ id: scene.files.started }),
  'GET /v1/webhooks': () => ({}),
  'POST /v1/webhooks': () => ({ input: endpoint }),
  'PUT /v1/webhooks/:id': () => ({ id: nobody, input: endpoint }),
  'DELETE /v1/webhooks/:id': () => ({ id: nobody }),
  'POST /v1/webhooks/:id/secret': () => ({ id: nobody }),
  'POST /v1/webhooks/:id/pause': () => ({ id: nobody }),
  'POST /v1/webhooks/:id/resume': () => ({ id: nobody }),
  'GET /v1/webhooks/:id/deliveries': () => ({ id: nobody }),
  'POST /v1/webhooks/:id/test': () => ({ id: nobody }),
  'POST /v1/deliveries/:id/again': () => ({ id: nobody }),
  'GET /v1/reports/:id': ({ scene }) => ({ id: scene.main.report }),
  'GET /v1/reports/:id/receipt': ({ scene }) => ({ id: scene.main.report }),
  'GET /.well-known/tocsin-receipt-keys.json': () => ({}),
  'GET /openapi.json': () => ({}),
  'ALL /trpc/*': () => ({ path: '/trpc/reports.nothing' }),
  'GET /*': () => ({ path: '/reports', headers: { accept: 'text/html' } }),
}

export const sample = async (entrance: string, making: Making): Promise<Request> => {
  const make = samples[entrance]
  if (!make) throw new Error(`no sample of ${entrance}`)
  return { entrance, ...(await make(making)) }
}
