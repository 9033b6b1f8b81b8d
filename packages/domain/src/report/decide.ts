import type { NewEvent } from '../event.ts'
import type { IdentityNote } from '../handling/identities.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { Judgement, Reviewed, SentTo } from './events.ts'
import type { Answer, Correction } from './filing.ts'
import type { IndicatorCode } from './indicators.ts'
import { reportAfter } from './lifecycle.ts'
import type { Recognition } from './recognition.ts'
import { type Report, revisionAt } from './report.ts'

/** What the company that filed may do to its report. Each is asked of the report's own life-cycle. */

export const decideAnswer = (report: Report, question: string, answer: Answer): NewEvent[] | Refusal => {
  const asked = report.questions.find(({ id }) => id === question)
  if (!asked) return refuse('not_found')
  if (asked.answer) return refuse('not_now', { verb: 'answer', why: 'answered' })
  if (report.state === 'retracted') return refuse('not_now', { verb: 'answer', why: report.state })
  return [
    {
      stream: { kind: 'report', id: report.id },
      verb: 'report.answered',
      fields: { question, outcome: answer.outcome, text: answer.text },
    },
  ]
}

/** What the report says once corrected. The text is screened again before this becomes an event. */
export const corrected = (report: Report, correction: Correction) => {
  const last = revisionAt(report)
  return {
    title: correction.title ?? last.title ?? '',
    text: correction.text ?? last.text ?? '',
    offer: { price: correction.price ?? last.price, quantity: correction.quantity ?? last.quantity },
    indicators: correction.indicators ?? last.indicators ?? [],
    reason: correction.reason ?? last.reason ?? '',
    why: correction.why,
  }
}

export const decideCorrect = (
  report: Report,
  fields: ReturnType<typeof corrected>,
  recognition: Recognition,
  identityNotes: IdentityNote[],
): NewEvent[] | Refusal => {
  if (reportAfter(report.state, 'corrected') === null)
    return refuse('not_now', { verb: 'correct', why: report.state })
  return [
    {
      stream: { kind: 'report', id: report.id },
      verb: 'report.corrected',
      fields: { ...fields, recognition, identityNotes },
    },
  ]
}

/** What somebody at the company says of a signal on looking; a reason put better stands from then on. */
export type Confirmation = {
  reviewed: Reviewed
  indicators?: readonly IndicatorCode[] | undefined
  reason?: string | undefined
}

/** From here on it is a report like any other, and goes where it would have gone at once. */
export const decideConfirm = (
  report: Report,
  { reviewed, indicators, reason }: Confirmation,
  sentTo: SentTo | undefined,
): NewEvent[] | Refusal => {
  if (reportAfter(report.state, 'confirmed') === null)
    return refuse('not_now', { verb: 'confirm', why: report.state })
  const last = revisionAt(report)
  return [
    {
      stream: { kind: 'report', id: report.id },
      verb: 'report.confirmed',
      fields: {
        reviewed,
        indicators: [...(indicators ?? last.indicators ?? [])],
        reason: reason ?? last.reason ?? '',
        sentTo,
      },
    },
  ]
}

export const decideSetAside = (
  report: Report,
  { judgement, note }: { judgement: Judgement; note?: string | undefined },
): NewEvent[] | Refusal => {
  if (reportAfter(report.state, 'set_aside') === null)
    return refuse('not_now', { verb: 'set_aside', why: report.state })
  return [
    { stream: { kind: 'report', id: report.id }, verb: 'report.set_aside', fields: { judgement, note } },
  ]
}

/** Parties keep their state and see that it was retracted. */
export const decideRetract = (report: Report, reason: string): NewEvent[] | Refusal => {
  if (reportAfter(report.state, 'retracted') === null)
    return refuse('not_now', { verb: 'retract', why: report.state })
  return [{ stream: { kind: 'report', id: report.id }, verb: 'report.retracted', fields: { reason } }]
}
