import { z } from 'zod'
import type { NewEvent } from '../../event.ts'
import { isRefusal, refuse } from '../../refusal.ts'
import { decideSellerNotice } from '../../report/decide.ts'
import { reportAfter } from '../../report/lifecycle.ts'
import { noticeOrder, noticeUntil } from '../../report/seller-notice.ts'
import { disclosureBases } from '../../report/vocabulary.ts'
import { statement, uuid } from '../../text.ts'
import type { Decide } from '../case-file.ts'
import { answerBy } from '../deadlines.ts'
import { grantsTo } from '../incident.ts'

/** What may be asked of a company today. Buyer lists and message content come only with an uploaded order. */
export const questionTypes = [
  'clarify_report',
  'listing_history',
  'seller_kyc',
  'payment_details',
  'shipping_labels_tracking',
  'linked_accounts',
  'original_images_exif',
  'licence_check',
  'customer_declaration',
] as const

export const ask = z.strictObject({
  verb: z.literal('ask'),
  report: uuid,
  type: z.enum(questionTypes),
  text: statement(3_000, 10),
  basis: z.enum(disclosureBases),
  /** With an order alone: the company must not tell the seller, until a day that is named. */
  mustNotTell: z.strictObject({ until: noticeUntil, order: noticeOrder }).optional(),
})

const orders: ReadonlySet<string> = new Set(['order', 'mutual_legal_assistance'])

/** The question stands in the report's stream, where its company sees it; the incident only points there. */
export const decideAsk: Decide<typeof ask> = (file, command, { actor, at, id }) => {
  const report = file.reports.find(({ id }) => id === command.report)
  const held = grantsTo(file.incident, actor.organisation.id).some(
    grant => grant.contribution === command.report,
  )
  if (!report || !held) return refuse('not_found')
  if (reportAfter(report.state, 'asked') === null)
    return refuse('not_now', { verb: 'ask', why: report.state })
  const { type, text, basis, mustNotTell } = command
  if (mustNotTell && !orders.has(basis)) return refuse('basis_required')
  const bound = mustNotTell
    ? decideSellerNotice(report, { state: 'must_not_tell', ...mustNotTell }, at)
    : ([] as NewEvent[])
  if (isRefusal(bound)) return bound
  return [
    {
      stream: { kind: 'incident', id: file.incident.id },
      verb: 'incident.asked',
      fields: { question: id, report: report.id },
    },
    {
      stream: { kind: 'report', id: report.id },
      verb: 'report.asked',
      fields: { question: id, type, text, basis, dueAt: answerBy(at) },
    },
    ...bound,
  ]
}
