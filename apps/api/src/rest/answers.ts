import { z } from '@hono/zod-openapi'
import { refusals } from '@tocsin/domain/refusal'
import { receiptVersion } from '@tocsin/ledger/receipt'

const sentence = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})

const digest = z.string().regex(/^[0-9a-f]{64}$/)

/** Verified byte by byte in docs/guides/receipts.md. */
export const signedReceipt = z
  .object({
    v: z.literal(receiptVersion),
    report: z.uuid(),
    reference: z.string(),
    verdict: z.enum(['filed', 'signal']),
    at: z.iso.datetime({ precision: 6 }),
    leafHash: digest,
    organisation: z.uuid(),
    externalReference: z.string().optional(),
    test: z.literal(true).optional(),
    keyId: z.string(),
    signature: z.string(),
  })
  .openapi('SignedReceipt')

export const receiptKeys = z
  .object({
    keys: z.array(
      z.object({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        x: z.string(),
        kid: z.string(),
        alg: z.literal('EdDSA'),
        use: z.literal('sig'),
        from: z.iso.datetime({ precision: 6 }),
        until: z.iso.datetime({ precision: 6 }).nullable(),
      }),
    ),
  })
  .openapi('ReceiptKeys')

const filed = z
  .object({
    report: z.uuid(),
    verdict: z.enum(['filed', 'signal', 'unchanged']),
    arrivedAs: z.enum(['filed', 'signal']),
    reference: z.string(),
    at: z.iso.datetime({ precision: 6 }),
    leafHash: digest,
    sentTo: z
      .object({ organisation: z.uuid(), because: sentence })
      .nullable()
      .openapi({ description: 'Null for a signal and for everything of a test organisation' }),
    externalReference: z.string().nullable(),
    test: z.boolean(),
    warnings: z.array(sentence),
    receipt: signedReceipt,
  })
  .openapi('Filed')

const report = z
  .object({
    id: z.uuid(),
    rev: z.int(),
    view: z.looseObject({ reference: z.string(), state: z.string(), filedAt: z.string() }),
    saysNothingMore: z.boolean(),
  })
  .openapi('Report')

const complaints = z.array(z.object({ path: z.string(), rule: z.string(), sentence, words: z.string() }))

const item = z
  .discriminatedUnion('verdict', [
    filed.extend({ verdict: z.literal('filed') }),
    filed.extend({ verdict: z.literal('signal') }),
    filed.extend({ verdict: z.literal('unchanged') }),
    z.object({
      verdict: z.literal('conflict'),
      report: z.uuid(),
      difference: z.array(z.string()).openapi({ description: 'The fields that are not as they were' }),
    }),
    z.object({ verdict: z.literal('refused'), complaints }),
  ])
  .openapi('Item')

const count = z.int().min(0)

const batchFiled = z
  .object({
    received: count.openapi({ description: 'The sum of the five counts, always' }),
    counts: z.object({ filed: count, signal: count, unchanged: count, conflict: count, refused: count }),
    items: z.array(item).openapi({ description: 'One for each filing, in the order of the request' }),
  })
  .openapi('BatchFiled')

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().openapi({ description: 'What was refused, why, and what can be done' }),
    instance: z.string(),
    code: z.enum([...(Object.keys(refusals) as (keyof typeof refusals)[]), 'fault']),
    complaints,
  })
  .openapi('Problem')

export const filedAnswer = (description: string) => ({
  description,
  headers: z.object({ location: z.string(), 'idempotency-replayed': z.literal('true').optional() }),
  content: { 'application/json': { schema: filed } },
})
export const batchAnswer = (description: string) => ({
  description,
  headers: z.object({ 'idempotency-replayed': z.literal('true').optional() }),
  content: { 'application/json': { schema: batchFiled } },
})
export const reportAnswer = (description: string) => ({
  description,
  content: { 'application/json': { schema: report } },
})

/** RFC 9457, the codes of each status in its description. */
export const problemAnswers = <S extends number>(...statuses: S[]) =>
  Object.fromEntries(
    statuses.map(status => {
      const codes = Object.entries(refusals).flatMap(([code, itsStatus]) =>
        itsStatus === status ? [code] : [],
      )
      return [
        status,
        { description: codes.join(', '), content: { 'application/problem+json': { schema: problem } } },
      ]
    }),
  )
