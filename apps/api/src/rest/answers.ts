import { z } from '@hono/zod-openapi'
import { labels } from '@tocsin/domain/handling/tlp'
import { refusals } from '@tocsin/domain/refusal'
import { reportStates } from '@tocsin/domain/report/lifecycle'
import { disclosureBases } from '@tocsin/domain/report/vocabulary'
import { mappingReasons } from '@tocsin/exchange/formats/mapped'
import { receiptVersion } from '@tocsin/ledger/receipt'

const sentence = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})

const instant = z.iso.datetime({ precision: 6 })
const digest = z.string().regex(/^[0-9a-f]{64}$/)

/** Verified byte by byte in docs/guides/receipts.md. */
export const signedReceipt = z
  .object({
    v: z.literal(receiptVersion),
    report: z.uuid(),
    reference: z.string(),
    verdict: z.enum(['filed', 'signal']),
    at: instant,
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
        from: instant,
        until: instant.nullable(),
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
    at: instant,
    leafHash: digest,
    sentTo: z.object({ organisation: z.uuid(), because: sentence }).nullable(),
    externalReference: z.string().nullable(),
    test: z.boolean(),
    warnings: z.array(sentence),
    receipt: signedReceipt,
  })
  .openapi('Filed')

const question = z
  .object({
    id: z.uuid(),
    organisation: z.uuid(),
    type: z.string(),
    text: z.string().nullable(),
    basis: z.enum(disclosureBases),
    at: instant,
    dueAt: instant,
    answer: z.object({ outcome: z.string(), text: z.string().nullable(), at: instant }).nullable(),
  })
  .openapi('Question')

const feedback = z
  .object({ code: z.string(), text: z.string().nullable(), at: instant })
  .nullable()
  .openapi('Feedback')

const report = z
  .object({
    id: z.uuid(),
    rev: z.int(),
    view: z.looseObject({
      reference: z.string(),
      externalReference: z.string().nullable(),
      state: z.enum(reportStates),
      filedAt: instant,
      leafHash: digest,
      title: z.string(),
      label: z.enum(labels),
      questions: z.array(question),
      feedback,
      retracted: z.object({ reason: z.string().nullable(), at: instant }).nullable(),
    }),
    saysNothingMore: z.boolean(),
  })
  .openapi('Report')

const changed = z
  .object({
    id: z.uuid(),
    rev: z.int(),
    reference: z.string(),
    externalReference: z.string().nullable(),
    state: z.enum(reportStates),
    saysNothingMore: z.boolean(),
    feedback,
    questionsOpen: z.int(),
  })
  .openapi('Change')

const complaints = z.array(z.object({ path: z.string(), rule: z.string(), sentence, words: z.string() }))

const item = z
  .discriminatedUnion('verdict', [
    filed.extend({ verdict: z.literal('filed') }),
    filed.extend({ verdict: z.literal('signal') }),
    filed.extend({ verdict: z.literal('unchanged') }),
    z.object({
      verdict: z.literal('conflict'),
      report: z.uuid(),
      difference: z.array(z.string()),
    }),
    z.object({ verdict: z.literal('refused'), complaints }),
  ])
  .openapi('Item')

const count = z.int().min(0)
/** How many of what was received came to be each of the five. */
export const counts = z.object({
  filed: count,
  signal: count,
  unchanged: count,
  conflict: count,
  refused: count,
})

const because = { because: z.enum(mappingReasons), words: z.string() }

const mapping = z
  .object({
    taken: z.array(z.object({ from: z.string(), to: z.string() })),
    defaulted: z.array(z.object({ field: z.string(), value: z.unknown(), ...because })),
    notTaken: z.array(z.object({ from: z.string(), ...because })),
  })
  .openapi('Mapping')

const mappedFiled = z
  .object({ received: count, counts, items: z.array(z.intersection(item, z.object({ mapping }))) })
  .openapi('MappedFiled')

const batchFiled = z.object({ received: count, counts, items: z.array(item) }).openapi('BatchFiled')

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    code: z.enum([...(Object.keys(refusals) as (keyof typeof refusals)[]), 'fault']),
    complaints,
  })
  .openapi('Problem')

const replayed = { 'idempotency-replayed': z.literal('true').optional() }

export const jsonAnswer = (description: string, schema: z.ZodType) => ({
  description,
  content: { 'application/json': { schema } },
})
export const filedAnswer = (description: string) => ({
  ...jsonAnswer(description, filed),
  headers: z.object({ location: z.string(), ...replayed }),
})
export const batchAnswer = (description: string) => ({
  ...jsonAnswer(description, batchFiled),
  headers: z.object(replayed),
})
export const mappedAnswer = (description: string) => ({
  ...jsonAnswer(description, mappedFiled),
  headers: z.object(replayed),
})
export const actedAnswer = (description: string) => ({
  ...jsonAnswer(description, z.object({ id: z.uuid(), rev: z.int() }).openapi('Acted')),
  headers: z.object(replayed),
})
export const reportAnswer = (description: string) => jsonAnswer(description, report)
export const reportsAnswer = (description: string) =>
  jsonAnswer(description, z.object({ reports: z.array(report).max(1) }))
export const questionsAnswer = (description: string) =>
  jsonAnswer(description, z.object({ rev: z.int(), questions: z.array(question) }))
export const changesAnswer = (description: string) =>
  jsonAnswer(
    description,
    z.object({ cursor: z.string(), reset: z.boolean(), more: z.boolean(), changes: z.array(changed) }),
  )

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
