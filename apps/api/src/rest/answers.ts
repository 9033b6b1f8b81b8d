import { z } from '@hono/zod-openapi'
import { refusals } from '@tocsin/domain/refusal'

export const sentence = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})

export const instant = z.iso.datetime({ precision: 6 })
export const digest = z.string().regex(/^[0-9a-f]{64}$/)

export const complaints = z.array(
  z.object({ path: z.string(), rule: z.string(), sentence, words: z.string() }),
)

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

/** What was answered before and is answered again says so. */
export const replayed = { 'idempotency-replayed': z.literal('true').optional() }

/** What is answered, and one such answer, which the lint of the document holds to its schema. */
export const jsonAnswer = (description: string, schema: z.ZodType, example: unknown) => ({
  description,
  content: { 'application/json': { schema, example } },
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
