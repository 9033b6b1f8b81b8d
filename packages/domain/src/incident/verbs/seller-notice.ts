import { z } from 'zod'
import { complain } from '../../malformed.ts'
import { isRefusal, refuse } from '../../refusal.ts'
import { decideSellerNotice } from '../../report/decide.ts'
import { noticeOrder, noticeUntil, sellerNoticeStates } from '../../report/seller-notice.ts'
import { uuid } from '../../text.ts'
import type { Decide } from '../case-file.ts'
import { grantsTo } from '../incident.ts'

export const sellerNotice = z.strictObject({
  verb: z.literal('seller_notice'),
  report: uuid,
  state: z.enum(sellerNoticeStates),
  until: noticeUntil.optional(),
  order: noticeOrder.optional(),
})

/**
 * An authority binds the company only with an order that it names and until a day that it names. What it set it
 * loosens again by the same verb; what another set it cannot reach.
 */
export const decideSellerNoticeOf: Decide<typeof sellerNotice> = (file, command, { actor, at }) => {
  const { report: id, state, until, order } = command
  const report = file.reports.find(one => one.id === id)
  const held = grantsTo(file.incident, actor.organisation.id).some(({ contribution }) => contribution === id)
  if (!report || !held) return refuse('not_found')
  const missing = Object.entries({ until, order }).flatMap(([path, given]) =>
    given === undefined ? [complain([path], 'required')] : [],
  )
  if (state === 'must_not_tell' && missing.length > 0) return refuse('invalid', {}, missing)
  const set = decideSellerNotice(report, { state, until, order }, at)
  if (isRefusal(set)) return set
  return [
    {
      stream: { kind: 'incident', id: file.incident.id },
      verb: 'incident.notice_set',
      fields: { report: id, state },
    },
    ...set,
  ]
}
