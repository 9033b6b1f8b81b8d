import type { z } from 'zod'
import type { NewEvent } from '../event.ts'
import { type IdentityKind, type IdentityNote, identityKinds } from '../handling/identities.ts'
import { complain } from '../malformed.ts'
import { type Complaint, type Refusal, refuse } from '../refusal.ts'
import { say } from '../sentence.ts'
import type { Instant } from '../text.ts'
import type { Reviewed, SentTo } from './events.ts'
import type { Answer, Correction, confirmation, settingAside } from './filing.ts'
import { reportAfter } from './lifecycle.ts'
import type { Recognition } from './recognition.ts'
import { type Report, revisionAt } from './report.ts'
import { noticeFields, type SellerNoticeWanted } from './seller-notice.ts'

/** What tells how something is made is kept nowhere as text: not in a report, a correction or an answer. */
const recipeAt = (path: string): Complaint => ({ path, rule: 'R25', sentence: say('rule.R25') })

/** What the company that filed may do to its report. Each is asked of the report's own life-cycle. */

export const decideAnswer = (
  report: Report,
  question: string,
  answer: Answer,
  found: readonly IdentityKind[] = [],
): NewEvent[] | Refusal => {
  const asked = report.questions.find(({ id }) => id === question)
  if (!asked) return refuse('not_found')
  if (asked.answer) return refuse('not_now', { verb: 'answer', why: 'answered' })
  if (report.state === 'retracted') return refuse('not_now', { verb: 'answer', why: report.state })
  if (answer.holdsRecipe) return refuse('rule_broken', { count: 1 }, [recipeAt('answer.text')])
  const { outcome, text, basis = asked.basis, categories = [] } = answer
  const kinds = identityKinds.filter(kind => categories.includes(kind) || found.includes(kind))
  return [
    {
      stream: { kind: 'report', id: report.id },
      verb: 'report.answered',
      fields: { question, outcome, text, basis, categories: kinds },
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
  if (report.listingType === 'recipe_or_instructions') {
    const said = (['title', 'text'] as const).filter(field => fields[field].trim() !== '')
    if (said.length > 0)
      return refuse(
        'rule_broken',
        { count: said.length },
        said.map(field => recipeAt(`correction.${field}`)),
      )
  }
  return [
    {
      stream: { kind: 'report', id: report.id },
      verb: 'report.corrected',
      fields: { ...fields, recognition, identityNotes },
    },
  ]
}

/** What somebody at the company says of a signal on looking; a reason put better stands from then on. */
export type Confirmation = z.infer<typeof confirmation> & { reviewed: Reviewed }

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

export type SettingAside = z.infer<typeof settingAside> & { reviewed?: Reviewed | undefined }

export const decideSetAside = (
  report: Report,
  { judgement, note, reviewed }: SettingAside,
): NewEvent[] | Refusal => {
  if (reportAfter(report.state, 'set_aside') === null)
    return refuse('not_now', { verb: 'set_aside', why: report.state })
  return [
    {
      stream: { kind: 'report', id: report.id },
      verb: 'report.set_aside',
      fields: { judgement, note, reviewed },
    },
  ]
}

/** Parties keep their state and see that it was retracted. */
export const decideRetract = (report: Report, reason: string): NewEvent[] | Refusal => {
  if (reportAfter(report.state, 'retracted') === null)
    return refuse('not_now', { verb: 'retract', why: report.state })
  return [{ stream: { kind: 'report', id: report.id }, verb: 'report.retracted', fields: { reason } }]
}

/** Whoever sets it speaks for itself: what another set stands until it expires or is loosened by that one. */
export const decideSellerNotice = (
  report: Report,
  wanted: SellerNoticeWanted,
  now: Instant,
): NewEvent[] | Refusal => {
  if (reportAfter(report.state, 'seller_notice_set') === null)
    return refuse('not_now', { verb: 'seller_notice', why: report.state })
  const fields = noticeFields(wanted, now)
  if (!fields) return refuse('invalid', {}, [complain(['until'], 'notice_until')])
  return [{ stream: { kind: 'report', id: report.id }, verb: 'report.seller_notice_set', fields }]
}

/** Nobody looked in time: it goes to nobody, and what identifies somebody in it goes altogether. */
export const decideLapse = (report: Report): NewEvent[] =>
  reportAfter(report.state, 'lapsed') === null
    ? []
    : [
        {
          stream: { kind: 'report', id: report.id },
          verb: 'report.lapsed',
          fields: { identities: report.identities.length },
        },
      ]
