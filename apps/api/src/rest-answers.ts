import { z } from '@hono/zod-openapi'
import { refusals } from '@tocsin/domain/refusal'

const sentence = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})

const receipt = z
  .object({
    report: z.uuid(),
    reference: z.string(),
    at: z.iso.datetime({ precision: 6 }),
    leafHash: z
      .string()
      .openapi({ description: 'SHA-256 of the filing’s leaf in the ledger, as hexadecimal' }),
    sentTo: z.object({ organisation: z.uuid(), because: sentence }),
    warnings: z.array(sentence),
  })
  .openapi('Receipt')

const report = z
  .object({
    id: z.uuid(),
    rev: z.int(),
    view: z.looseObject({ reference: z.string(), state: z.string(), filedAt: z.string() }),
    saysNothingMore: z.boolean(),
  })
  .openapi('Report')

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().openapi({ description: 'What was refused, why, and what can be done' }),
    instance: z.string(),
    code: z.enum([...(Object.keys(refusals) as (keyof typeof refusals)[]), 'fault']),
    complaints: z.array(z.object({ path: z.string(), rule: z.string(), sentence, words: z.string() })),
  })
  .openapi('Problem')

export const receiptAnswer = {
  description: 'Filed, and durable before this was said',
  headers: z.object({ location: z.string(), 'idempotency-replayed': z.literal('true').optional() }),
  content: { 'application/json': { schema: receipt } },
}
export const reportAnswer = {
  description: 'The report as its company sees it',
  content: { 'application/json': { schema: report } },
}

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
