import { z } from '@hono/zod-openapi'
import { jsonAnswer } from '../answers.ts'
import { counts } from '../filing/answers.ts'

const begun = z
  .object({ id: z.uuid(), arrivedBytes: z.int(), sizeBytes: z.int().nullable(), whole: z.boolean() })
  .openapi('FileArrived')

const state = z
  .object({
    id: z.uuid(),
    name: z.string().nullable(),
    state: z.enum(['arriving', 'arrived', 'running', 'done', 'cancelled', 'stopped']),
    stoppedWhy: z.string().nullable(),
    sizeBytes: z.int().nullable(),
    arrivedBytes: z.int(),
    readBytes: z.int(),
    counts: z.object({ received: z.int().min(0), ...counts.shape }),
    createdAt: z.iso.datetime(),
    startedAt: z.iso.datetime().nullable(),
    endedAt: z.iso.datetime().nullable(),
    leftMs: z.int().nullable(),
  })
  .openapi('Import')

const arrivedExample = {
  id: 'b7d8c1f2-40a5-4f3e-8f53-6a1f0c2d9e77',
  arrivedBytes: 0,
  sizeBytes: 48_211,
  whole: false,
}

const importExample = {
  id: arrivedExample.id,
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

export const begunAnswer = (description: string) => jsonAnswer(description, begun, arrivedExample)
export const partAnswer = (description: string) =>
  jsonAnswer(description, begun, { ...arrivedExample, arrivedBytes: arrivedExample.sizeBytes, whole: true })
export const importAnswer = (description: string) => jsonAnswer(description, state, importExample)
export const cancelledAnswer = (description: string) =>
  jsonAnswer(description, state, { ...importExample, state: 'cancelled' })

export const bytes = { type: 'string', format: 'binary' } as const

/** A file, line by line, in one of these forms. */
export const linesAnswer = (description: string, ...types: string[]) => ({
  description,
  content: Object.fromEntries(types.map(type => [type, { schema: bytes }])),
})
