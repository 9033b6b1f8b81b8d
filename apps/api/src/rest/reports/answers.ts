import { z } from '@hono/zod-openapi'
import { labels } from '@tocsin/domain/handling/tlp'
import { reportStates } from '@tocsin/domain/report/lifecycle'
import { disclosureBases } from '@tocsin/domain/report/vocabulary'
import { digest, instant, jsonAnswer, replayed } from '../answers.ts'
import { reportId } from '../filing/examples.ts'
import { changesExample, questionExample, reportExample } from './examples.ts'

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

export const reportAnswer = (description: string) => jsonAnswer(description, report, reportExample)
export const reportsAnswer = (description: string) =>
  jsonAnswer(description, z.object({ reports: z.array(report).max(1) }), { reports: [reportExample] })
export const questionsAnswer = (description: string) =>
  jsonAnswer(description, z.object({ rev: z.int(), questions: z.array(question) }), {
    rev: 3,
    questions: [questionExample],
  })
export const changesAnswer = (description: string) =>
  jsonAnswer(
    description,
    z.object({ cursor: z.string(), reset: z.boolean(), more: z.boolean(), changes: z.array(changed) }),
    changesExample,
  )
export const actedAnswer = (description: string) => ({
  ...jsonAnswer(description, z.object({ id: z.uuid(), rev: z.int() }).openapi('Acted'), {
    id: reportId,
    rev: 4,
  }),
  headers: z.object(replayed),
})
