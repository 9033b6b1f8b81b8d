import type { EventVerb } from '../event.ts'
import type { ReportView } from '../report/view.ts'
import type { Instant } from '../text.ts'
import { type WebhookKind, webhookKinds } from './endpoint.ts'

type ReportVerb = Extract<EventVerb, `report.${string}`>

/** What a step of a report is told as: the first of these that the webhook takes, so that each is told once. */
const toldAs: Record<ReportVerb, readonly WebhookKind[]> = {
  'report.filed': ['own'],
  'report.signalled': ['own'],
  'report.confirmed': ['own', 'status'],
  'report.set_aside': ['own', 'status'],
  'report.corrected': ['own'],
  'report.retracted': ['own', 'status'],
  'report.taken_up': ['status'],
  'report.asked': ['question', 'status'],
  'report.answered': ['own', 'status'],
  'report.feedback_given': ['feedback', 'status'],
  'report.reopened': ['status'],
  'report.lapsed': ['status'],
  'report.seller_notice_set': ['status'],
  'report.erased': ['status'],
  // No company sees these.
  'report.erasure_withdrawn': [],
  'report.erasure_sent_back': [],
}
const unknown: readonly WebhookKind[] = ['status']

/**
 * What a webhook is told of a change at this moment, read from the company's own view and nothing else. A change
 * whose step the view does not name is told as one of status: better once too often than not at all.
 */
export const kindsToTell = (
  { history }: Pick<ReportView, 'history'>,
  at: Instant,
  wanted: readonly WebhookKind[],
): WebhookKind[] => {
  const steps = history
    .filter(entry => entry.at === at)
    .map(({ verb }) => toldAs[verb as ReportVerb] ?? unknown)
  const told = (steps.length > 0 ? steps : [unknown]).flatMap(
    kinds => kinds.find(kind => wanted.includes(kind)) ?? [],
  )
  return webhookKinds.filter(kind => told.includes(kind))
}
