import { filePlan } from '../scene.ts'
import type { Samples } from './making.ts'

/** Files of many reports, from the page and from programs. */
export const imports: Samples = {
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
}
