import { randomUUID } from 'node:crypto'
import { filing } from '../../world.ts'
import { word } from '../canaries.ts'
import { once, type Samples } from './making.ts'

/** What programs ask with their keys. */
export const programs: Samples = {
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
  'GET /v1/reports/:id': ({ scene }) => ({ id: scene.main.report }),
  'GET /v1/reports/:id/receipt': ({ scene }) => ({ id: scene.main.report }),
  'GET /.well-known/tocsin-receipt-keys.json': () => ({}),
  'GET /openapi.json': () => ({}),
}
