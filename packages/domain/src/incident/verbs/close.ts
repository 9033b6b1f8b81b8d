import { z } from 'zod'
import type { NewEvent } from '../../event.ts'
import { complain } from '../../malformed.ts'
import { refuse } from '../../refusal.ts'
import { reportAfter } from '../../report/lifecycle.ts'
import { statement, text } from '../../text.ts'
import type { Decide } from '../case-file.ts'

export const closingReasons = [
  'investigation_opened',
  'seizure',
  'arrest',
  'network_disrupted',
  'prosecution',
  'administrative_sanction',
  'licence_action',
  'warning_issued',
  'vendor_removed_no_identification',
  'identified_no_offence',
  'legitimate',
  'scam',
  'duplicate_merged',
  'no_jurisdiction',
  'insufficient_evidence',
  'preserved_data_expired',
  'withdrawn_retracted',
  'transferred_outside_system',
  'stale_no_response',
  'watchlisted',
] as const

export const feedbackCodes = [
  'led_to_action',
  'useful',
  'known_already',
  'legitimate',
  'probable_scam',
  'not_enough',
  'not_in_scope',
] as const

export const close = z.strictObject({
  verb: z.literal('close'),
  reason: z.enum(closingReasons).optional(),
  feedback: z
    .discriminatedUnion('decision', [
      z.strictObject({
        decision: z.literal('sent'),
        code: z.enum(feedbackCodes),
        text: text(2_000, 1).optional(),
      }),
      z.strictObject({ decision: z.literal('withheld'), because: statement(1_000, 3) }),
    ])
    .optional(),
})

/**
 * A lead or concerned party closes with a reason, the lead also decides feedback; an informed one has just read
 * it. Withheld feedback changes nothing that the company could see.
 */
export const decideClose: Decide<typeof close> = (file, { reason, feedback }, { party }) => {
  if (party.part !== 'informed' && !reason) return refuse('invalid', {}, [complain(['reason'], 'required')])
  if (party.part === 'lead' && !feedback) return refuse('invalid', {}, [complain(['feedback'], 'required')])
  const given = party.part === 'lead' ? feedback : undefined
  const events: NewEvent[] = [
    {
      stream: { kind: 'incident', id: file.incident.id },
      verb: 'incident.closed',
      fields: {
        reason: party.part === 'informed' ? undefined : reason,
        feedback: given?.decision ?? 'none',
        withheldBecause: given?.decision === 'withheld' ? given.because : undefined,
      },
    },
  ]
  if (given?.decision === 'sent') {
    const told = file.reports.filter(report => reportAfter(report.state, 'closed_with_feedback') !== null)
    for (const report of told) {
      events.push({
        stream: { kind: 'report', id: report.id },
        verb: 'report.feedback_given',
        fields: { code: given.code, text: given.text },
      })
    }
  }
  return events
}
